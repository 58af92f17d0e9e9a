package org.pyjc.compiler.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Span;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.ast.AstClasses;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * From the objects of Python's module {@code ast} to the compiler's tree; the inverse of {@link AstToPython}. Checks what
 * each node needs by itself; {@link AstValidator} checks the tree. Compare CPython Python-ast.c: obj2ast_expr.
 *
 * <pre>
 * ast.Name('x', ast.Load(), lineno=1, col_offset=0)    Expr.Name("x", Load, Span(1, 0, 1, 0))
 * </pre>
 *
 * <p>Thread safety: stateless; a tree that another thread changes meanwhile gives some mixture.
 */
public final class PythonToAst {
    private PythonToAst() {
    }

    /** The tree of a module, an expression, an interactive statement or a function type. */
    public static Mod convert(Object tree) {
        return (Mod) node("mod", tree);
    }

    /** Raises what {@code compile} raises for a tree that no source could give. */
    public static void validate(Mod tree) {
        AstValidator.check(tree);
    }

    private static Node node(String sum, Object value) {
        PyType base = AstClasses.of(sum);
        boolean product = AstNodes.isProduct(sum);
        Span span = AstNodes.hasSpan(sum) ? span(sum, value) : null;
        PyType kind = product ? base : AstNodes.kind(base, value);
        if (kind == null) {
            throw Errors.typeError("expected some sort of " + sum + ", but got " + Str.toJavaString(Values.strOrNull(Repr.repr(value))));
        }
        NodeFields fields = NodeFields.of(AstNodes.record(kind));
        List<AstClasses.Field> grammar = AstClasses.fields(kind);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < grammar.size(); i++) {
            values.add(field(fields, grammar.get(i), fields.fields().get(i).type(), value));
        }
        return fields.make(values, span);
    }

    private static Span span(String sum, Object value) {
        int line = required(sum, "lineno", value);
        int column = required(sum, "col_offset", value);
        Object endLine = Attributes.getOrNull(value, "end_lineno");
        Object endColumn = Attributes.getOrNull(value, "end_col_offset");
        return new Span(line, column, absent(endLine) ? line : integer(endLine), absent(endColumn) ? column : integer(endColumn));
    }

    private static boolean absent(Object value) {
        return value == null || value == PyNone.NONE;
    }

    private static int required(String sum, String name, Object value) {
        Object found = Attributes.getOrNull(value, name);
        if (found == null) {
            throw missing(name, sum);
        }
        return integer(found);
    }

    private static RuntimeException missing(String field, String kind) {
        return Errors.typeError("required field \"" + field + "\" missing from " + kind);
    }

    private static Object field(NodeFields kind, AstClasses.Field field, Class<?> type, Object node) {
        Object value = Attributes.getOrNull(node, field.name());
        if (field.repeat() == '*') {
            return value == null ? List.of() : list(kind, field, value);
        }
        if (absent(value) && field.repeat() == '?') {
            return type == int.class ? (Object) 0 : null;
        }
        if (value == null) {
            throw missing(field.name(), kind.name());
        }
        if (value == PyNone.NONE && !field.type().equals("constant")) {
            throw Errors.valueError("field '" + field.name() + "' is required for " + kind.name());
        }
        return convert(field.type(), type, value);
    }

    private static List<Object> list(NodeFields kind, AstClasses.Field field, Object value) {
        if (!(value instanceof PyList list)) {
            throw Errors.typeError(kind.name() + " field \"" + field.name() + "\" must be a list, not a " + PyType.of(value).name());
        }
        Object[] items = list.toArray();
        List<Object> made = new ArrayList<>(items.length);
        for (Object item : items) {
            boolean none = item == PyNone.NONE && !AstNodes.isProduct(field.type());
            made.add(none ? null : convert(field.type(), null, item));
            if (list.size() != items.length) {
                throw Errors.runtimeError(kind.name() + " field \"" + field.name() + "\" changed size during iteration");
            }
        }
        return Collections.unmodifiableList(made);
    }

    private static Object convert(String grammarType, Class<?> type, Object value) {
        return switch (grammarType) {
            case "identifier" -> text(value, "AST identifier must be of type str");
            case "string" -> text(value, "AST string must be of type str");
            case "int" -> type == boolean.class ? (Object) (integer(value) != 0) : (Object) integer(value);
            case "constant" -> Literals.of(value);
            default -> AstNodes.isEnum(grammarType) ? constant(grammarType, value) : node(grammarType, value);
        };
    }

    private static Enum<?> constant(String sum, Object value) {
        PyType kind = AstNodes.kind(AstClasses.of(sum), value);
        if (kind == null) {
            throw Errors.typeError("expected some sort of " + sum + ", but got " + Str.toJavaString(Values.strOrNull(Repr.repr(value))));
        }
        return Arrays.stream(AstNodes.constants(sum)).filter(c -> c.name().equals(kind.shortName())).findFirst().orElseThrow();
    }

    private static String text(Object value, String message) {
        if (PyType.of(value) != org.pyjc.runtime.types.str.StrType.TYPE) {
            throw Errors.typeError(message);
        }
        return Str.toJavaString(value);
    }

    private static int integer(Object value) {
        Object number = Values.intOrNull(value);
        if (number == null) {
            throw Errors.valueError("invalid integer value: " + Str.toJavaString(Values.strOrNull(Repr.repr(value))));
        }
        if (number instanceof BigInteger || (Long) number != ((Long) number).intValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return ((Long) number).intValue();
    }
}
