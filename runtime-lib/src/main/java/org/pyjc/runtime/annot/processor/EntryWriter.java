package org.pyjc.runtime.annot.processor;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.pyjc.runtime.annot.signature.ParameterKind;

/**
 * Writes the entries of one callable: static methods that convert the arguments, call the Java method and box its result.
 *
 * <pre>{@code
 * @PyMethod(signature = "(self, sub, start=0, /)") long find(String sub, long start)      becomes
 * static Object find$1(Object self, Object a) {
 *     return Long.valueOf(((PyStr) self).find(Args.string(a, "find() argument 1 must be str"), 0L));
 * }
 * static Object find$2(Object self, Object a, Object b) {
 *     return Long.valueOf(((PyStr) self).find(Args.string(a, "find() argument 1 must be str"), Args.ssize(b)));
 * }
 * }</pre>
 */
final class EntryWriter {
    private static final List<String> NAMES = List.of("a", "b", "c");
    private final JavaText out;
    private final String typeName;

    EntryWriter(JavaText out, String typeName) {
        this.out = out;
        this.typeName = typeName;
    }

    void write(ExposedCallable c) {
        if (c.element().getKind() == ElementKind.FIELD) {
            field(c);
        } else if (c.raw()) {
            method(c, "r", self(c, "Object[] args, String[] kwnames"), "args, kwnames");
        } else {
            for (int n = 0; n <= 3; n++) {
                if (c.hasArity(n)) {
                    method(c, String.valueOf(n), self(c, declared(n)), positional(c, n));
                }
            }
            if (c.needsBound()) {
                method(c, "n", self(c, "Object[] b"), bound(c));
            }
        }
    }

    private static String self(ExposedCallable c, String rest) {
        return c.receiverCast() == null ? rest : rest.isEmpty() ? "Object self" : "Object self, " + rest;
    }

    private static String declared(int n) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < n; i++) {
            b.append(i == 0 ? "" : ", ").append("Object ").append(NAMES.get(i));
        }
        return b.toString();
    }

    private void method(ExposedCallable c, String suffix, String declared, String arguments) {
        out.line("").line("static Object " + c.entry(suffix) + "(" + declared + ") {");
        result(((ExecutableElement) c.element()).getReturnType(), invocation(c, arguments));
        out.line("}");
    }

    private static String invocation(ExposedCallable c, String arguments) {
        String method = c.element().getSimpleName().toString();
        String passed = c.operation() == null ? arguments : arguments + ", " + c.operation();
        if (c.instance()) {
            return "((" + c.receiverCast() + ") self)." + method + "(" + passed + ")";
        }
        String all = passed;
        if (c.receiverCast() != null) {
            String self = c.receiverCast().equals("java.lang.Object") ? "self" : "(" + c.receiverCast() + ") self";
            all = passed.isEmpty() ? self : self + ", " + passed;
        }
        return c.owner() + "." + method + "(" + all + ")";
    }

    private void result(TypeMirror type, String call) {
        if (type.getKind() == TypeKind.VOID) {
            out.line(call + ";").line("return PyNone.NONE;");
        } else {
            out.line("return " + boxed(type, call) + ";");
        }
    }

    private static String boxed(TypeMirror type, String expression) {
        return switch (type.getKind()) {
            case LONG -> "Long.valueOf(" + expression + ")";
            case INT -> "Long.valueOf((long) " + expression + ")";
            case DOUBLE -> "Double.valueOf(" + expression + ")";
            case BOOLEAN -> "Boolean.valueOf(" + expression + ")";
            default -> expression;
        };
    }

    private void field(ExposedCallable c) {
        String access = "((" + c.receiverCast() + ") self)." + c.element().getSimpleName();
        String tail = c.entry("");
        switch (c.kind()) {
            case GETTER -> {
                out.line("").line("static Object " + tail + "(Object self) {");
                TypeMirror type = c.element().asType();
                if (type.getKind().isPrimitive()) {
                    out.line("return " + boxed(type, access) + ";");
                } else {
                    out.line("return Args." + (c.parseTuple() ? "requiredMember" : "member") + "(" + access + ", self, "
                            + JavaText.literal(c.name()) + ");");
                }
            }
            case SETTER -> out.line("").line("static Object " + tail + "(Object self, Object a) {").line(access + " = a;").line("return PyNone.NONE;");
            default -> {
                out.line("").line("static Object " + tail + "(Object self) {");
                if (c.parseTuple()) {
                    out.line("Args.requiredMember(" + access + ", self, " + JavaText.literal(c.name()) + ");");
                }
                out.line(access + " = null;").line("return PyNone.NONE;");
            }
        }
        out.line("}");
    }

    /** The Java arguments for a call with {@code n} positional ones. */
    private String positional(ExposedCallable c, int n) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < c.parameters().size(); i++) {
            ExposedParameter p = c.parameters().get(i);
            b.append(i == 0 ? "" : ", ");
            ParameterKind kind = p.python().kind();
            if (kind == ParameterKind.VAR_POSITIONAL) {
                b.append(rest(p, i, n));
            } else if (kind == ParameterKind.VAR_KEYWORD) {
                b.append("Args.newDict()");
            } else if (kind.positional() && i < n) {
                b.append(converted(c, p, i, NAMES.get(i)));
            } else {
                b.append(omitted(p));
            }
        }
        return b.toString();
    }

    private static String rest(ExposedParameter p, int from, int n) {
        StringBuilder array = new StringBuilder("new Object[] {");
        for (int i = from; i < n; i++) {
            array.append(i == from ? "" : ", ").append(NAMES.get(i));
        }
        String value = from >= n ? "Args.NONE_GIVEN" : array.append('}').toString();
        return p.type().kind() == ParameterType.Kind.ARGS_TUPLE ? "Args.tuple(" + value + ")" : value;
    }

    /** The default; a null needs a cast lest an overloaded method be ambiguous. */
    private static String omitted(ExposedParameter p) {
        return p.defaultExpression().equals("null") ? "(" + p.type().javaName() + ") null" : p.defaultExpression();
    }

    private String bound(ExposedCallable c) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < c.parameters().size(); i++) {
            ExposedParameter p = c.parameters().get(i);
            String value = "b[" + i + "]";
            b.append(i == 0 ? "" : ", ");
            switch (p.type().kind()) {
                case ARGS_ARRAY -> b.append("(Object[]) ").append(value);
                case ARGS_TUPLE -> b.append("Args.tuple((Object[]) ").append(value).append(')');
                case KWARGS -> b.append('(').append(p.type().javaName()).append(") ").append(value);
                default -> {
                    String converted = converted(c, p, i, value);
                    if (p.python().required() || converted.equals(value) && omitted(p).endsWith(" null")) {
                        b.append(converted);
                    } else {
                        b.append(value).append(" == null ? ").append(omitted(p)).append(" : ").append(converted);
                    }
                }
            }
        }
        return b.toString();
    }

    private String converted(ExposedCallable c, ExposedParameter p, int index, String value) {
        String result = conversion(c, p, index, value);
        return p.orNone() && !result.equals(value) || p.orNone() && p.type().kind() == ParameterType.Kind.OBJECT
                ? "(" + value + " == PyNone.NONE ? " + omittedNone(p) + " : " + result + ")" : result;
    }

    private static String omittedNone(ExposedParameter p) {
        return "(" + p.type().javaName() + ") null";
    }

    private String conversion(ExposedCallable c, ExposedParameter p, int index, String value) {
        ParameterType type = p.type();
        return switch (type.kind()) {
            case OBJECT, ARGS_ARRAY, ARGS_TUPLE, KWARGS -> value;
            case INDEX_OBJECT -> "Args.index(" + value + ")";
            case STR_OBJECT -> "Args.anyStr(" + value + ", " + required(c, p, index, "str") + ")";
            case STRING -> "Args.string(" + value + ", " + required(c, p, index, "str") + ")";
            case BYTES -> "Args.bytes(" + value + ")";
            case LONG -> boxed(type, "Long", "Args.ssize(" + value + ")");
            case CLAMPED_LONG -> "Args.clamped(" + value + ")";
            case SLICE_INDEX -> "Args.sliceIndex(" + value + ")";
            case SLICE_INDEX_OR_NONE -> "Args.sliceIndexOrNone(" + value + ", " + (p.python().required() ? "0L" : p.defaultExpression()) + ")";
            case INT -> "Args.cInt(" + value + ")";
            case CLAMPED_INT -> "Args.clampedInt(" + value + ")";
            case DOUBLE -> boxed(type, "Double", "Args.real(" + value + ")");
            case BOOLEAN -> "Args.truth(" + value + ")";
            case PYTHON_OBJECT -> "(" + value + " instanceof " + type.javaName() + " x" + index + " ? x" + index + " : (" + type.javaName()
                    + ") Args.wrongType(" + value + ", " + wrongType(c, p, index) + "))";
        };
    }

    private static String boxed(ParameterType type, String box, String expression) {
        return type.primitive() ? expression : box + ".valueOf(" + expression + ")";
    }

    private String wrongType(ExposedCallable c, ExposedParameter p, int index) {
        String name = p.type().pythonName();
        return name != null ? required(c, p, index, name)
                : JavaText.literal(where(c, p, index) + " must be ") + " + " + p.type().javaName() + ".TYPE.name()" + (p.orNone() ? " + \" or None\"" : "");
    }

    private String required(ExposedCallable c, ExposedParameter p, int index, String what) {
        return JavaText.literal(where(c, p, index) + " must be " + what + (p.orNone() ? " or None" : ""));
    }

    /** "find() argument 1"; compare CPython getargs.c: _PyArg_BadArgument and Argument Clinic's use of it. */
    private String where(ExposedCallable c, ExposedParameter p, int index) {
        String name = c.namedAsType() ? typeName : c.name();
        if (p.python().kind() != ParameterKind.POSITIONAL_ONLY) {
            return name + "() argument '" + p.python().name() + "'";
        }
        boolean single = c.parameters().size() == 1 && p.python().required();
        return name + "() argument" + (single ? "" : " " + (index + 1));
    }
}
