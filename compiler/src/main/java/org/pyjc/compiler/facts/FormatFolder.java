package org.pyjc.compiler.facts;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;

/**
 * {@code '%-5s' % (a,)} as an f-string, where both mean the same. Compare CPython ast_preprocess.c: optimize_format.
 *
 * <p>Thread safety: one expression, one thread.
 */
final class FormatFolder {
    private static final int MAX_DIGITS = 3;

    private final String text;
    private final List<Expr> arguments;
    private final Expr.BinOp whole;
    private final List<Expr> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;
    private int used;

    private FormatFolder(String text, List<Expr> arguments, Expr.BinOp whole) {
        this.text = text;
        this.arguments = arguments;
        this.whole = whole;
    }

    /** The f-string, or the operation itself if it can't be one. */
    static Expr fold(Expr.BinOp e) {
        if (!(e.left() instanceof Expr.Constant c && c.value() instanceof Literal.Str text && e.right() instanceof Expr.Tuple tuple)
                || tuple.elts().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return e;
        }
        FormatFolder folder = new FormatFolder(text.toJavaString(), tuple.elts(), e);
        return folder.read() ? new Expr.JoinedStr(List.copyOf(folder.parts), e.span()) : e;
    }

    private boolean read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '%') {
                literal.append(c);
            } else if (at < text.length() && text.charAt(at) == '%') {
                literal.append('%');
                at++;
            } else if (!field()) {
                return false;
            }
        }
        endLiteral();
        return used == arguments.size();
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new Expr.Constant(Literal.Str.of(literal.toString()), null, whole.left().span()));
            literal.setLength(0);
        }
    }

    private boolean field() {
        boolean left = false;
        while (at < text.length() && text.charAt(at) == '-') {
            left = true;
            at++;
        }
        String width = digits();
        String precision = "";
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            precision = "." + digits();
        }
        if (at >= text.length() || width.length() > MAX_DIGITS || precision.length() > MAX_DIGITS + 1 || used == arguments.size()
                || "sra".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int conversion = text.charAt(at++);
        endLiteral();
        String spec = (width.isEmpty() || left ? "" : ">") + width + (precision.equals(".") ? ".0" : precision);
        Expr format = spec.isEmpty() ? null : new Expr.JoinedStr(
                List.of(new Expr.Constant(Literal.Str.of(spec), null, whole.span())), whole.span());
        Expr argument = arguments.get(used++);
        parts.add(new Expr.FormattedValue(argument, conversion, format, argument.span()));
        return true;
    }

    private String digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return text.substring(start, at);
    }
}
