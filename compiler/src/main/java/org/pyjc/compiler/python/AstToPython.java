package org.pyjc.compiler.python;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.runtime.module.ast.AstClasses;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * From the compiler's tree to the objects of Python's module {@code ast}.
 *
 * <p>Thread safety: none, one call uses an instance.
 */
public final class AstToPython {
    /** Operators and contexts have no place: one object of each serves the whole tree, as in CPython. */
    private final Map<String, Object> singletons = new HashMap<>();

    /** The type comments of the tree, null when they are not wanted. */
    private final TypeComments comments;

    private AstToPython(TypeComments comments) {
        this.comments = comments;
    }

    /** The Python object of a tree. */
    public static Object convert(Node node) {
        return new AstToPython(null).node(node);
    }

    /** The Python object of a tree, with the type comments that its source has. */
    public static Object convertWithTypeComments(Mod tree, SourceText source) {
        return new AstToPython(TypeComments.of(tree, source)).node(tree);
    }

    private Object node(Node node) {
        NodeFields fields = NodeFields.of(node.getClass());
        PyObject made = PyObject.instance(AstClasses.of(fields.name()));
        for (NodeFields.Field field : fields.fields()) {
            made.setInstanceAttribute(field.name(), value(field.get(node)));
        }
        if (comments != null) {
            addComments(node, made);
        }
        Span span = node.span();
        if (span != null) {
            made.setInstanceAttribute("lineno", (long) span.lineno());
            made.setInstanceAttribute("col_offset", (long) span.colOffset());
            made.setInstanceAttribute("end_lineno", (long) span.endLineno());
            made.setInstanceAttribute("end_col_offset", (long) span.endColOffset());
        }
        return made;
    }

    private void addComments(Node node, PyObject made) {
        String comment = comments.get(node);
        if (comment != null) {
            made.setInstanceAttribute("type_comment", Str.fromUtf16(comment));
        }
        if (node instanceof Mod.Module) {
            made.setInstanceAttribute("type_ignores", value(comments.ignores()));
        }
    }

    private Object value(Object value) {
        return switch (value) {
            case null -> PyNone.NONE;
            case Node n -> node(n);
            case List<?> list -> PyList.of(list.stream().map(this::value).toArray());
            case Literal literal -> literal(literal);
            case String text -> Str.fromUtf16(text);
            case Boolean flag -> flag ? 1L : 0L;
            case Integer number -> (long) number;
            case Enum<?> constant -> singletons.computeIfAbsent(constant.name(), name -> PyObject.instance(AstClasses.of(name)));
            default -> throw new IllegalStateException("no Python value for " + value);
        };
    }

    private static Object literal(Literal literal) {
        return switch (literal) {
            case Literal.None _ -> PyNone.NONE;
            case Literal.Ellipsis _ -> PyEllipsis.ELLIPSIS;
            case Literal.Bool b -> b.value();
            case Literal.Int n -> IntMath.normalize(n.value());
            case Literal.Float d -> d.value();
            case Literal.Imaginary d -> new PyComplex(0, d.value());
            case Literal.Complex c -> new PyComplex(c.real(), c.imag());
            case Literal.Tuple t -> new PyTuple(literals(t.items()));
            case Literal.FrozenSet s -> PyFrozenSet.of(literals(s.items()));
            case Literal.Str s -> Str.fromCodePoints(s.codePoints(), 0, s.codePoints().length);
            case Literal.Bytes b -> new PyBytes(b.value());
        };
    }

    private static Object[] literals(List<Literal> items) {
        return items.stream().map(AstToPython::literal).toArray();
    }
}
