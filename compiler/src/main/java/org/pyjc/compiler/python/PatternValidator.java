package org.pyjc.compiler.python;

import java.util.List;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.runtime.exc.Errors;

/** Checks patterns of a tree that Python code made. Compare CPython ast.c: validate_pattern. Thread safety: stateless. */
final class PatternValidator {
    private PatternValidator() {
    }

    static void check(Pattern p, boolean starAllowed) {
        Places.check(p.span());
        switch (p) {
            case Pattern.MatchValue v -> value(v.value());
            case Pattern.MatchSingleton s -> {
                if (!isSingleton(s.value())) {
                    throw Errors.valueError("MatchSingleton can only contain True, False and None");
                }
            }
            case Pattern.MatchSequence s -> all(s.patterns(), true);
            case Pattern.MatchMapping m -> mapping(m);
            case Pattern.MatchClass c -> classPattern(c);
            case Pattern.MatchStar s -> {
                if (!starAllowed) {
                    throw Errors.valueError("can't use MatchStar here");
                }
                capture(s.name());
            }
            case Pattern.MatchAs a -> as(a);
            case Pattern.MatchOr o -> {
                if (o.patterns().size() < 2) {
                    throw Errors.valueError("MatchOr requires at least 2 patterns");
                }
                all(o.patterns(), false);
            }
        }
    }

    private static void all(List<Pattern> patterns, boolean starAllowed) {
        for (Pattern each : patterns) {
            if (each == null) {
                throw Errors.valueError("None disallowed in pattern list");
            }
            check(each, starAllowed);
        }
    }

    private static void capture(String name) {
        if (name == null) {
            return;
        }
        if (name.equals("_")) {
            throw Errors.valueError("can't capture name '_' in patterns");
        }
        ExprValidator.name(name);
    }

    private static boolean isSingleton(Literal value) {
        return value instanceof Literal.None || value instanceof Literal.Bool;
    }

    private static void mapping(Pattern.MatchMapping m) {
        if (m.keys().size() != m.patterns().size()) {
            throw Errors.valueError("MatchMapping doesn't have the same number of keys as patterns");
        }
        capture(m.rest());
        for (Expr key : m.keys()) {
            if (!(key instanceof Expr.Constant c && isSingleton(c.value()))) {
                value(key);
            }
        }
        all(m.patterns(), false);
    }

    private static void classPattern(Pattern.MatchClass c) {
        if (c.kwdAttrs().size() != c.kwdPatterns().size()) {
            throw Errors.valueError("MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        ExprValidator.load(c.cls());
        Expr cls = c.cls();
        while (cls instanceof Expr.Attribute a) {
            cls = a.value();
        }
        if (!(cls instanceof Expr.Name)) {
            throw Errors.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        c.kwdAttrs().forEach(ExprValidator::name);
        all(c.patterns(), false);
        all(c.kwdPatterns(), false);
    }

    private static void as(Pattern.MatchAs a) {
        capture(a.name());
        if (a.pattern() != null) {
            if (a.name() == null) {
                throw Errors.valueError("MatchAs must specify a target name if a pattern is given");
            }
            check(a.pattern(), false);
        }
    }

    private static void value(Expr e) {
        ExprValidator.load(e);
        switch (e) {
            case Expr.Constant c -> {
                if (isSingleton(c.value()) || c.value() instanceof Literal.Ellipsis || c.value() instanceof Literal.Tuple
                        || c.value() instanceof Literal.FrozenSet) {
                    throw Errors.valueError("unexpected constant inside of a literal pattern");
                }
            }
            case Expr.Attribute _, Expr.JoinedStr _, Expr.TemplateStr _ -> { }
            default -> {
                if (!isNumber(e, true, true) && !isComplex(e)) {
                    throw Errors.valueError("patterns may only match literals and attribute lookups");
                }
            }
        }
    }

    /** A number, maybe with a minus before it. */
    private static boolean isNumber(Expr e, boolean real, boolean imaginary) {
        if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.USub) {
            return isNumeral(u.operand(), real, imaginary);
        }
        return isNumeral(e, real, imaginary);
    }

    private static boolean isNumeral(Expr e, boolean real, boolean imaginary) {
        return e instanceof Expr.Constant c && switch (c.value()) {
            case Literal.Int _, Literal.Float _ -> real;
            case Literal.Imaginary _, Literal.Complex _ -> imaginary;
            default -> false;
        };
    }

    private static boolean isComplex(Expr e) {
        return e instanceof Expr.BinOp b && (b.op() == Operator.Add || b.op() == Operator.Sub)
                && isNumber(b.left(), true, false) && isNumeral(b.right(), false, true);
    }
}
