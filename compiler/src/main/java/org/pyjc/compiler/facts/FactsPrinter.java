package org.pyjc.compiler.facts;

import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.ast.Stmt;

/**
 * Prints what is known of a program, a fact a line, in the order of the source, each with its line and column.
 *
 * <pre>
 * def f():                       1:0 f: n INT
 *     n = 0
 *     while n &lt; 2 * 50:    ->    3:10 n is bound
 *         n += 1                 3:14 constant 100
 * </pre>
 *
 * <p>Thread safety: one tree, one thread.
 */
public final class FactsPrinter {
    private final FactsInfo facts;
    private final StringBuilder out = new StringBuilder();

    private FactsPrinter(FactsInfo facts) {
        this.facts = facts;
    }

    public static String dump(Mod tree, FactsInfo facts) {
        FactsPrinter printer = new FactsPrinter(facts);
        printer.visit(tree);
        return printer.out.toString();
    }

    private void visit(Object value) {
        switch (value) {
            case Expr.Constant _ -> { }
            case Expr e when facts.constant(e) != null -> line(e.span()).append("constant ").append(show(facts.constant(e))).append('\n');
            case Node node -> {
                describe(node);
                NodeFields.of(node.getClass()).fields().forEach(field -> visit(field.get(node)));
            }
            case List<?> list -> list.forEach(this::visit);
            case null, default -> { }
        }
    }

    private void describe(Node node) {
        switch (node) {
            case Expr.Name name when facts.isBound(name) -> line(name.span()).append(name.id()).append(" is bound\n");
            case Stmt.FunctionDef f -> numbers(f.span(), f.name(), f.body());
            case Stmt.AsyncFunctionDef f -> numbers(f.span(), f.name(), f.body());
            default -> { }
        }
    }

    private void numbers(Span span, String name, List<Stmt> body) {
        Map<String, NumberKind> numbers = NumericLocals.of(body, facts);
        if (!numbers.isEmpty()) {
            line(span).append(name).append(':');
            numbers.forEach((local, kind) -> out.append(' ').append(local).append(' ').append(kind));
            out.append('\n');
        }
    }

    private StringBuilder line(Span span) {
        return out.append(span.lineno()).append(':').append(span.colOffset()).append(' ');
    }

    private static String show(Const constant) {
        return switch (constant) {
            case Const.None _ -> "None";
            case Const.Ellipsis _ -> "...";
            case Const.Bool b -> b.value() ? "True" : "False";
            case Const.Int i -> i.value().toString();
            case Const.Float f -> Double.toString(f.value());
            case Const.Complex c -> c.real() + " + " + c.imag() + "j";
            case Const.Str s -> '"' + s.text() + '"';
            case Const.Bytes b -> b.value().length + " bytes";
            case Const.Tuple t -> t.items().stream().map(FactsPrinter::show).toList().toString();
            case Const.FrozenSet s -> s.items().stream().map(FactsPrinter::show).toList().toString();
        };
    }
}
