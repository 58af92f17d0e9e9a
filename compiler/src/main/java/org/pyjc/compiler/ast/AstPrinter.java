package org.pyjc.compiler.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints trees exactly as {@code ast.dump} of CPython 3.14 does.
 *
 * <pre>
 * x = f(1)    Module(body=[Assign(targets=[Name(id='x', ctx=Store())],
 *                 value=Call(func=Name(id='f', ctx=Load()), args=[Constant(value=1)]))])
 * </pre>
 *
 * <p>Compare CPython Lib/ast.py: {@code dump}.
 *
 * <p>Thread safety: none, one call uses an instance.
 */
public final class AstPrinter {

    private static final int MAX_ARGUMENTS_ON_A_LINE = 3;

    private final boolean attributes;
    private final int indent;
    private final StringBuilder out = new StringBuilder();

    private AstPrinter(boolean attributes, int indent) {
        this.attributes = attributes;
        this.indent = indent;
    }

    /** {@code ast.dump(node, include_attributes=attributes)}. */
    public static String dump(Node node, boolean attributes) {
        return dump(node, attributes, -1);
    }

    /** {@code ast.dump(node, include_attributes=attributes, indent=indent)}; a negative indent is Python's None. */
    public static String dump(Node node, boolean attributes, int indent) {
        AstPrinter printer = new AstPrinter(attributes, indent);
        printer.node(node, 0);
        return printer.out.toString();
    }

    /** One argument of a node's call: {@code name=value}. */
    private record Argument(String name, Object value) {
    }

    private void node(Node node, int level) {
        NodeFields fields = NodeFields.of(node.getClass());
        List<Argument> arguments = arguments(node, fields);
        out.append(fields.name()).append('(');
        boolean oneLine = arguments.size() <= MAX_ARGUMENTS_ON_A_LINE && allSimple(arguments);
        int inner = oneLine ? -1 : level + 1;
        for (int i = 0; i < arguments.size(); i++) {
            separate(i, inner);
            out.append(arguments.get(i).name).append('=');
            value(arguments.get(i).value, level + 1);
        }
        out.append(')');
    }

    private List<Argument> arguments(Node node, NodeFields fields) {
        List<Argument> arguments = new ArrayList<>();
        for (NodeFields.Field field : fields.fields()) {
            Object value = field.get(node);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                arguments.add(new Argument(field.name(), value));
            }
        }
        Span span = node.span();
        if (attributes && span != null) {
            arguments.add(new Argument("lineno", span.lineno()));
            arguments.add(new Argument("col_offset", span.colOffset()));
            arguments.add(new Argument("end_lineno", span.endLineno()));
            arguments.add(new Argument("end_col_offset", span.endColOffset()));
        }
        return arguments;
    }

    private void separate(int position, int level) {
        if (indent < 0 || level < 0) {
            out.append(position == 0 ? "" : ", ");
            return;
        }
        out.append(position == 0 ? "\n" : ",\n");
        out.repeat(' ', indent * level);
    }

    private boolean allSimple(List<Argument> arguments) {
        for (Argument argument : arguments) {
            boolean simple = switch (argument.value) {
                case Node node -> arguments(node, NodeFields.of(node.getClass())).isEmpty();
                case List<?> list -> false;
                default -> true;
            };
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    private void value(Object value, int level) {
        switch (value) {
            case null -> out.append("None");
            case Node node -> node(node, level);
            case List<?> list -> list(list, level);
            case Literal literal -> PythonRepr.literal(literal, out);
            case String text -> PythonRepr.text(text.codePoints().toArray(), out);
            case Boolean flag -> out.append(flag ? 1 : 0);
            case Enum<?> constant -> out.append(constant.name()).append("()");
            default -> out.append(value);
        }
    }

    private void list(List<?> list, int level) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            separate(i, level + 1);
            value(list.get(i), level + 1);
        }
        out.append(']');
    }
}
