package org.pyjc.compiler.facts;

import java.util.List;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.BoolOperator;
import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Comprehension;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Keyword;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.PythonRepr;
import org.pyjc.compiler.ast.UnaryOperator;

/**
 * Writes expressions as source, for annotations kept as strings. Compare CPython ast_unparse.c: append_ast_expr.
 *
 * <p>Thread safety: each call has its own unparser.
 */
public final class Unparser {
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARE = 5;
    private static final int EXPR = 6;
    private static final int BOR = EXPR;
    private static final int BXOR = 7;
    private static final int BAND = 8;
    private static final int SHIFT = 9;
    private static final int ARITH = 10;
    private static final int TERM = 11;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private final StringBuilder out = new StringBuilder();

    private Unparser() {
    }

    /** The source of an expression. */
    public static String unparse(Expr expr) {
        Unparser unparser = new Unparser();
        unparser.expr(expr, TEST);
        return unparser.out.toString();
    }

    private void expr(Expr expr, int level) {
        switch (expr) {
            case Expr.BoolOp e -> boolOp(e, level);
            case Expr.BinOp e -> binOp(e, level);
            case Expr.UnaryOp e -> unaryOp(e, level);
            case Expr.Lambda e -> parenthesised(level > TEST, () -> lambda(e));
            case Expr.IfExp e -> parenthesised(level > TEST, () -> {
                expr(e.body(), TEST + 1);
                out.append(" if ");
                expr(e.test(), TEST + 1);
                out.append(" else ");
                expr(e.orelse(), TEST);
            });
            case Expr.Dict e -> dict(e);
            case Expr.Set e -> {
                out.append('{');
                list(e.elts(), TEST);
                out.append('}');
            }
            case Expr.GeneratorExp e -> comprehension('(', ')', e.elt(), e.generators());
            case Expr.ListComp e -> comprehension('[', ']', e.elt(), e.generators());
            case Expr.SetComp e -> comprehension('{', '}', e.elt(), e.generators());
            case Expr.DictComp e -> {
                out.append('{');
                expr(e.key(), TEST);
                out.append(": ");
                expr(e.value(), TEST);
                generators(e.generators());
                out.append('}');
            }
            case Expr.Yield e -> {
                out.append(e.value() == null ? "(yield" : "(yield ");
                optional(e.value(), TEST);
                out.append(')');
            }
            case Expr.YieldFrom e -> {
                out.append("(yield from ");
                expr(e.value(), TEST);
                out.append(')');
            }
            case Expr.Await e -> parenthesised(level > AWAIT, () -> {
                out.append("await ");
                expr(e.value(), ATOM);
            });
            case Expr.Compare e -> parenthesised(level > COMPARE, () -> compare(e));
            case Expr.Call e -> call(e);
            case Expr.Constant e -> constant(e);
            case Expr.JoinedStr e -> StringUnparser.write(out, 'f', e.values());
            case Expr.TemplateStr e -> StringUnparser.write(out, 't', e.values());
            case Expr.FormattedValue e -> StringUnparser.write(out, 'f', List.of(e));
            case Expr.Interpolation e -> StringUnparser.write(out, 't', List.of(e));
            case Expr.Attribute e -> attribute(e);
            case Expr.Starred e -> {
                out.append('*');
                expr(e.value(), EXPR);
            }
            case Expr.Name e -> out.append(e.id());
            case Expr.List e -> {
                out.append('[');
                list(e.elts(), TEST);
                out.append(']');
            }
            case Expr.Tuple e -> tuple(e, level);
            case Expr.Subscript e -> {
                expr(e.value(), ATOM);
                out.append('[');
                expr(e.slice(), TUPLE);
                out.append(']');
            }
            case Expr.Slice e -> slice(e);
            case Expr.NamedExpr e -> parenthesised(level > TUPLE, () -> {
                expr(e.target(), ATOM);
                out.append(" := ");
                expr(e.value(), ATOM);
            });
        }
    }

    private void parenthesised(boolean needed, Runnable content) {
        if (needed) {
            out.append('(');
        }
        content.run();
        if (needed) {
            out.append(')');
        }
    }

    private void optional(Expr expr, int level) {
        if (expr != null) {
            expr(expr, level);
        }
    }

    private void list(List<Expr> elements, int level) {
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            expr(elements.get(i), level);
        }
    }

    private void boolOp(Expr.BoolOp e, int level) {
        boolean and = e.op() == BoolOperator.And;
        int own = and ? AND : OR;
        parenthesised(level > own, () -> {
            for (int i = 0; i < e.values().size(); i++) {
                out.append(i == 0 ? "" : and ? " and " : " or ");
                expr(e.values().get(i), own + 1);
            }
        });
    }

    private void binOp(Expr.BinOp e, int level) {
        int own = level(e.op());
        boolean rightAssociative = e.op() == Operator.Pow;
        parenthesised(level > own, () -> {
            expr(e.left(), own + (rightAssociative ? 1 : 0));
            out.append(symbol(e.op()));
            expr(e.right(), own + (rightAssociative ? 0 : 1));
        });
    }

    private static int level(Operator op) {
        return switch (op) {
            case Add, Sub -> ARITH;
            case Mult, MatMult, Div, Mod, FloorDiv -> TERM;
            case LShift, RShift -> SHIFT;
            case BitOr -> BOR;
            case BitXor -> BXOR;
            case BitAnd -> BAND;
            case Pow -> POWER;
        };
    }

    private static String symbol(Operator op) {
        return switch (op) {
            case Add -> " + ";
            case Sub -> " - ";
            case Mult -> " * ";
            case MatMult -> " @ ";
            case Div -> " / ";
            case Mod -> " % ";
            case LShift -> " << ";
            case RShift -> " >> ";
            case BitOr -> " | ";
            case BitXor -> " ^ ";
            case BitAnd -> " & ";
            case FloorDiv -> " // ";
            case Pow -> " ** ";
        };
    }

    private void unaryOp(Expr.UnaryOp e, int level) {
        int own = e.op() == UnaryOperator.Not ? NOT : FACTOR;
        parenthesised(level > own, () -> {
            out.append(switch (e.op()) {
                case Invert -> "~";
                case Not -> "not ";
                case UAdd -> "+";
                case USub -> "-";
            });
            expr(e.operand(), own);
        });
    }

    private void lambda(Expr.Lambda e) {
        out.append("lambda");
        int before = out.length();
        out.append(' ');
        arguments(e.args());
        if (out.length() == before + 1) {
            out.setLength(before);
        }
        out.append(": ");
        expr(e.body(), TEST);
    }

    private void arguments(Arguments args) {
        String separator = "";
        int positional = args.posonlyargs().size() + args.args().size();
        int firstDefault = positional - args.defaults().size();
        for (int i = 0; i < positional; i++) {
            boolean posOnly = i < args.posonlyargs().size();
            Arg arg = posOnly ? args.posonlyargs().get(i) : args.args().get(i - args.posonlyargs().size());
            out.append(separator).append(arg.arg());
            separator = ", ";
            if (i >= firstDefault) {
                out.append('=');
                expr(args.defaults().get(i - firstDefault), TEST);
            }
            if (posOnly && i + 1 == args.posonlyargs().size()) {
                out.append(", /");
            }
        }
        if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
            out.append(separator).append('*').append(args.vararg() == null ? "" : args.vararg().arg());
            separator = ", ";
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            out.append(separator).append(args.kwonlyargs().get(i).arg());
            separator = ", ";
            if (args.kwDefaults().get(i) != null) {
                out.append('=');
                expr(args.kwDefaults().get(i), TEST);
            }
        }
        if (args.kwarg() != null) {
            out.append(separator).append("**").append(args.kwarg().arg());
        }
    }

    private void dict(Expr.Dict e) {
        out.append('{');
        for (int i = 0; i < e.keys().size(); i++) {
            out.append(i == 0 ? "" : ", ");
            if (e.keys().get(i) == null) {
                out.append("**");
                expr(e.values().get(i), EXPR);
            } else {
                expr(e.keys().get(i), TEST);
                out.append(": ");
                expr(e.values().get(i), TEST);
            }
        }
        out.append('}');
    }

    private void comprehension(char open, char close, Expr element, List<Comprehension> generators) {
        out.append(open);
        expr(element, TEST);
        generators(generators);
        out.append(close);
    }

    private void generators(List<Comprehension> generators) {
        for (Comprehension generator : generators) {
            out.append(generator.isAsync() ? " async for " : " for ");
            expr(generator.target(), TUPLE);
            out.append(" in ");
            expr(generator.iter(), TEST + 1);
            for (Expr condition : generator.ifs()) {
                out.append(" if ");
                expr(condition, TEST + 1);
            }
        }
    }

    private void compare(Expr.Compare e) {
        expr(e.left(), COMPARE + 1);
        for (int i = 0; i < e.ops().size(); i++) {
            out.append(symbol(e.ops().get(i)));
            expr(e.comparators().get(i), COMPARE + 1);
        }
    }

    private static String symbol(CmpOp op) {
        return switch (op) {
            case Eq -> " == ";
            case NotEq -> " != ";
            case Lt -> " < ";
            case LtE -> " <= ";
            case Gt -> " > ";
            case GtE -> " >= ";
            case Is -> " is ";
            case IsNot -> " is not ";
            case In -> " in ";
            case NotIn -> " not in ";
        };
    }

    private void call(Expr.Call e) {
        expr(e.func(), ATOM);
        if (e.args().size() == 1 && e.keywords().isEmpty() && e.args().getFirst() instanceof Expr.GeneratorExp) {
            expr(e.args().getFirst(), TEST);
            return;
        }
        out.append('(');
        list(e.args(), TEST);
        for (int i = 0; i < e.keywords().size(); i++) {
            Keyword keyword = e.keywords().get(i);
            out.append(i == 0 && e.args().isEmpty() ? "" : ", ");
            out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
            expr(keyword.value(), TEST);
        }
        out.append(')');
    }

    private void constant(Expr.Constant e) {
        if (e.value() instanceof Literal.Ellipsis) {
            out.append("...");
            return;
        }
        if (e.kind() != null) {
            out.append(e.kind());
        }
        String text = PythonRepr.of(e.value());
        boolean number = e.value() instanceof Literal.Float || e.value() instanceof Literal.Imaginary;
        out.append(number ? text.replace("inf", "1e309") : text);
    }

    private void attribute(Expr.Attribute e) {
        expr(e.value(), ATOM);
        boolean integer = e.value() instanceof Expr.Constant constant && constant.value() instanceof Literal.Int;
        out.append(integer ? " ." : ".").append(e.attr());
    }

    private void tuple(Expr.Tuple e, int level) {
        if (e.elts().isEmpty()) {
            out.append("()");
            return;
        }
        parenthesised(level > TUPLE, () -> {
            list(e.elts(), TEST);
            if (e.elts().size() == 1) {
                out.append(',');
            }
        });
    }

    private void slice(Expr.Slice e) {
        optional(e.lower(), TEST);
        out.append(':');
        optional(e.upper(), TEST);
        if (e.step() != null) {
            out.append(':');
            expr(e.step(), TEST);
        }
    }
}
