package org.pyjc.compiler.facts;

import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.PythonRepr;

/** Writes f-strings and t-strings as source. Compare CPython ast_unparse.c: append_joinedstr. Thread safety: stateless. */
final class StringUnparser {
    private StringUnparser() {
    }

    static void write(StringBuilder out, char prefix, List<Expr> values) {
        StringBuilder body = new StringBuilder();
        values.forEach(value -> element(body, value));
        out.append(prefix).append(PythonRepr.of(Literal.Str.of(body.toString())));
    }

    private static void element(StringBuilder body, Expr value) {
        switch (value) {
            case Expr.Constant e when e.value() instanceof Literal.Str text ->
                body.append(text.toJavaString().replace("{", "{{").replace("}", "}}"));
            case Expr.JoinedStr e -> e.values().forEach(part -> element(body, part));
            case Expr.FormattedValue e -> field(body, e.value(), e.conversion(), e.formatSpec());
            case Expr.Interpolation e -> field(body, e.value(), e.conversion(), e.formatSpec());
            default -> throw new IllegalStateException("part of an f-string: " + value);
        }
    }

    private static void field(StringBuilder body, Expr value, int conversion, Expr spec) {
        String text = Unparser.unparse(value);
        body.append(text.startsWith("{") ? "{ " : "{").append(text);
        if (conversion > 0) {
            body.append('!').append((char) conversion);
        }
        if (spec != null) {
            body.append(':');
            element(body, spec);
        }
        body.append('}');
    }
}
