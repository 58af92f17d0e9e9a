package org.pyjc.runtime.annot.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.pyjc.runtime.annot.Clamp;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.annot.processor.ParameterType.Kind;
import org.pyjc.runtime.annot.signature.ParameterKind;
import org.pyjc.runtime.annot.signature.SignatureParameter;
import org.pyjc.runtime.annot.signature.TextSignature;

/** Matches a method's Java parameters with its text signature. Returns null after it reported a mistake. */
final class ParameterReader {
    private final JavaTypes types;
    private final Mistakes mistakes;

    ParameterReader(JavaTypes types, Mistakes mistakes) {
        this.types = types;
        this.mistakes = mistakes;
    }

    List<ExposedParameter> read(List<? extends VariableElement> java, TextSignature signature) {
        List<ExposedParameter> result = new ArrayList<>();
        for (int i = 0; i < signature.size(); i++) {
            ExposedParameter parameter = read(java.get(i), signature.get(i));
            if (parameter == null) {
                return null;
            }
            result.add(parameter);
        }
        return result;
    }

    private ExposedParameter read(VariableElement java, SignatureParameter python) {
        ParameterType type = switch (python.kind()) {
            case VAR_POSITIONAL -> varargs(java);
            case VAR_KEYWORD -> kwargs(java);
            default -> ordinary(java);
        };
        if (type == null) {
            return null;
        }
        boolean orNone = java.getAnnotation(OrNone.class) != null;
        if (orNone && (type.primitive() || python.kind() == ParameterKind.VAR_POSITIONAL)) {
            return mistake(java, "@OrNone needs a parameter of a reference type, since None is passed as Java null");
        }
        if ("None".equals(python.defaultText()) && !type.primitive() && type.kind() != Kind.OBJECT) {
            orNone = true;
        }
        String defaultExpression = "null";
        if (python.defaultText() != null) {
            defaultExpression = DefaultValues.expression(python.defaultText(), type, orNone);
            if (defaultExpression == null) {
                return mistake(java, "the default " + python.defaultText() + " of '" + python.name() + "' does not fit the Java type "
                        + type.javaName());
            }
        }
        return new ExposedParameter(java, python, type, defaultExpression, orNone);
    }

    private ParameterType varargs(VariableElement java) {
        if (JavaTypes.isArrayOf(java.asType(), "java.lang.Object")) {
            return new ParameterType(Kind.ARGS_ARRAY, "java.lang.Object[]", null);
        }
        if (types.isPythonClass(java.asType(), "PyTuple")) {
            return new ParameterType(Kind.ARGS_TUPLE, types.sourceName(java.asType()), null);
        }
        return mistakeType(java, "*" + java.getSimpleName() + " is an Object[] or a PyTuple, not " + java.asType());
    }

    private ParameterType kwargs(VariableElement java) {
        if (types.isPythonClass(java.asType(), "PyDict")) {
            return new ParameterType(Kind.KWARGS, types.sourceName(java.asType()), null);
        }
        return mistakeType(java, "**" + java.getSimpleName() + " is a PyDict, not " + java.asType());
    }

    private ParameterType ordinary(VariableElement java) {
        TypeMirror type = java.asType();
        Kind kind = kind(java, type);
        if (kind == null) {
            return null;
        }
        return new ParameterType(kind, types.sourceName(type), JavaTypes.pythonName(type));
    }

    private Kind kind(VariableElement java, TypeMirror type) {
        Clamp clamp = java.getAnnotation(Clamp.class);
        if (clamp != null && type.getKind() != TypeKind.LONG && type.getKind() != TypeKind.INT) {
            return mistakeKind(java, "@Clamp needs a long or an int");
        }
        if (clamp != null && clamp.slice() && type.getKind() != TypeKind.LONG) {
            return mistakeKind(java, "@Clamp(slice = true) needs a long");
        }
        if ((java.getAnnotation(ToIndex.class) != null || java.getAnnotation(ToStr.class) != null) && !JavaTypes.isObject(type)) {
            return mistakeKind(java, "@ToIndex and @ToStr need a parameter of type Object");
        }
        return switch (type.getKind()) {
            case LONG -> clamp == null ? Kind.LONG : !clamp.slice() ? Kind.CLAMPED_LONG : clamp.none() ? Kind.SLICE_INDEX_OR_NONE : Kind.SLICE_INDEX;
            case INT -> clamp == null ? Kind.INT : Kind.CLAMPED_INT;
            case DOUBLE -> Kind.DOUBLE;
            case BOOLEAN -> Kind.BOOLEAN;
            default -> reference(java, type);
        };
    }

    private Kind reference(VariableElement java, TypeMirror type) {
        if (JavaTypes.isObject(type)) {
            return java.getAnnotation(ToIndex.class) != null ? Kind.INDEX_OBJECT
                    : java.getAnnotation(ToStr.class) != null ? Kind.STR_OBJECT : Kind.OBJECT;
        }
        if (JavaTypes.isString(type)) {
            return Kind.STRING;
        }
        if (JavaTypes.isByteArray(type)) {
            return Kind.BYTES;
        }
        if (JavaTypes.isNamed(type, "java.lang.Long")) {
            return Kind.LONG;
        }
        if (JavaTypes.isNamed(type, "java.lang.Double")) {
            return Kind.DOUBLE;
        }
        if (types.isPythonObject(type)) {
            return Kind.PYTHON_OBJECT;
        }
        return mistakeKind(java, "a parameter can't have the type " + type + ": it is Object, long, int, double, boolean, String, byte[], "
                + "Long or Double (with @OrNone), or a class of Python objects");
    }

    private ExposedParameter mistake(VariableElement java, String message) {
        mistakes.at(java, message);
        return null;
    }

    private ParameterType mistakeType(VariableElement java, String message) {
        mistakes.at(java, message);
        return null;
    }

    private Kind mistakeKind(VariableElement java, String message) {
        mistakes.at(java, message);
        return null;
    }
}
