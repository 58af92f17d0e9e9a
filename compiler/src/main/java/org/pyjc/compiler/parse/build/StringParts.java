package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;

/**
 * Joins constant parts of strings that stand beside each other.
 *
 * <p>Thread safety: stateless.
 */
final class StringParts {

    private StringParts() {
    }

    /** The parts of an f- or t-string, constants joined and empty ones left out. */
    static List<Expr> fold(List<Expr> parts) {
        List<Expr> folded = new ArrayList<>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            int end = i;
            while (end < parts.size() && parts.get(end) instanceof Expr.Constant) {
                end++;
            }
            if (end == i) {
                folded.add(parts.get(i++));
                continue;
            }
            Expr.Constant constant = join(parts.subList(i, end));
            if (!isEmpty(constant)) {
                folded.add(constant);
            }
            i = end;
        }
        return Lists.frozen(folded);
    }

    static boolean isEmpty(Expr.Constant constant) {
        return constant.value() instanceof Literal.Str str && str.codePoints().length == 0;
    }

    private static Expr.Constant join(List<Expr> constants) {
        Expr.Constant first = (Expr.Constant) constants.get(0);
        if (constants.size() == 1) {
            return first;
        }
        Expr last = constants.get(constants.size() - 1);
        return new Expr.Constant(joinText(constants), first.kind(), first.span().to(last.span()));
    }

    static Literal.Str joinText(List<Expr> constants) {
        int length = 0;
        for (Expr part : constants) {
            length += ((Literal.Str) ((Expr.Constant) part).value()).codePoints().length;
        }
        int[] all = new int[length];
        int at = 0;
        for (Expr part : constants) {
            int[] one = ((Literal.Str) ((Expr.Constant) part).value()).codePoints();
            System.arraycopy(one, 0, all, at, one.length);
            at += one.length;
        }
        return new Literal.Str(all);
    }

    static Literal.Bytes joinBytes(List<Expr> constants) {
        int length = 0;
        for (Expr part : constants) {
            length += ((Literal.Bytes) ((Expr.Constant) part).value()).value().length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (Expr part : constants) {
            byte[] one = ((Literal.Bytes) ((Expr.Constant) part).value()).value();
            System.arraycopy(one, 0, all, at, one.length);
            at += one.length;
        }
        return new Literal.Bytes(all);
    }
}
