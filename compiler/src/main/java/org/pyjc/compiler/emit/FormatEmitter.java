package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.facts.Const;

/**
 * Writes f-strings and t-strings. Compare CPython codegen.c: codegen_joined_str, codegen_template_str.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class FormatEmitter {
    private final Body b;

    FormatEmitter(Body body) {
        this.b = body;
    }

    void joined(Expr.JoinedStr e) {
        List<Expr> values = e.values();
        switch (values.size()) {
            case 0 -> b.code.string("");
            case 1 -> b.expr(values.getFirst());
            case 2, 3 -> {
                values.forEach(b::expr);
                b.invoke(values.size() == 2 ? MakeEntry.JOIN2 : MakeEntry.JOIN3);
            }
            default -> {
                b.collections.array(values);
                b.invoke(MakeEntry.JOIN);
            }
        }
    }

    void formatted(Expr.FormattedValue e) {
        b.expr(e.value());
        b.at(e.span());
        convert(e.conversion());
        if (e.formatSpec() != null) {
            b.expr(e.formatSpec());
            b.at(e.span());
            b.invoke(MakeEntry.FORMAT_SPEC);
        } else {
            b.invoke(MakeEntry.FORMAT);
        }
    }

    private void convert(int conversion) {
        switch (conversion) {
            case 's' -> b.invoke(MakeEntry.CONVERT_STR);
            case 'r' -> b.invoke(MakeEntry.CONVERT_REPR);
            case 'a' -> b.invoke(MakeEntry.CONVERT_ASCII);
            default -> {
            }
        }
    }

    void interpolation(Expr.Interpolation e) {
        b.expr(e.value());
        b.exprs.constant(Const.of(e.str()));
        if (e.conversion() > 0) {
            b.code.string(String.valueOf((char) e.conversion()));
        } else {
            b.code.none();
        }
        if (e.formatSpec() != null) {
            b.expr(e.formatSpec());
        } else {
            b.code.string("");
        }
        b.at(e.span());
        b.invoke(MakeEntry.INTERPOLATION);
    }

    /** The parts in order; the runtime supplies the empty strings between interpolations. */
    void template(Expr.TemplateStr e) {
        List<Expr> parts = new ArrayList<>(e.values());
        b.collections.array(parts);
        b.at(e.span());
        b.invoke(MakeEntry.TEMPLATE);
    }
}
