package org.pyjc.compiler.parse.build;

import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.grammar.PythonLexer;

/**
 * What operator tokens mean, and how tightly they bind.
 *
 * <p>Thread safety: stateless.
 */
final class Operators {

    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int BIT_OR = 5;
    static final int BIT_XOR = 6;
    static final int BIT_AND = 7;
    static final int SHIFT = 8;
    static final int ARITHMETIC = 9;
    static final int TERM = 10;
    static final int FACTOR = 11;
    static final int POWER = 12;

    private Operators() {
    }

    /** The level of an operator between two operands; NOT is the first half of {@code not in}. */
    static int level(int type) {
        return switch (type) {
            case PythonLexer.OR -> OR;
            case PythonLexer.AND -> AND;
            case PythonLexer.IN, PythonLexer.NOT, PythonLexer.IS, PythonLexer.LESS, PythonLexer.GREATER,
                    PythonLexer.EQEQUAL, PythonLexer.NOTEQUAL, PythonLexer.LESSEQUAL, PythonLexer.GREATEREQUAL ->
                COMPARISON;
            case PythonLexer.VBAR -> BIT_OR;
            case PythonLexer.CIRCUMFLEX -> BIT_XOR;
            case PythonLexer.AMPER -> BIT_AND;
            case PythonLexer.LEFTSHIFT, PythonLexer.RIGHTSHIFT -> SHIFT;
            case PythonLexer.PLUS, PythonLexer.MINUS -> ARITHMETIC;
            case PythonLexer.DOUBLESTAR -> POWER;
            default -> TERM;
        };
    }

    static Operator binary(int type) {
        return switch (type) {
            case PythonLexer.PLUS, PythonLexer.PLUSEQUAL -> Operator.Add;
            case PythonLexer.MINUS, PythonLexer.MINEQUAL -> Operator.Sub;
            case PythonLexer.STAR, PythonLexer.STAREQUAL -> Operator.Mult;
            case PythonLexer.AT, PythonLexer.ATEQUAL -> Operator.MatMult;
            case PythonLexer.SLASH, PythonLexer.SLASHEQUAL -> Operator.Div;
            case PythonLexer.PERCENT, PythonLexer.PERCENTEQUAL -> Operator.Mod;
            case PythonLexer.DOUBLESTAR, PythonLexer.DOUBLESTAREQUAL -> Operator.Pow;
            case PythonLexer.LEFTSHIFT, PythonLexer.LEFTSHIFTEQUAL -> Operator.LShift;
            case PythonLexer.RIGHTSHIFT, PythonLexer.RIGHTSHIFTEQUAL -> Operator.RShift;
            case PythonLexer.VBAR, PythonLexer.VBAREQUAL -> Operator.BitOr;
            case PythonLexer.CIRCUMFLEX, PythonLexer.CIRCUMFLEXEQUAL -> Operator.BitXor;
            case PythonLexer.AMPER, PythonLexer.AMPEREQUAL -> Operator.BitAnd;
            case PythonLexer.DOUBLESLASH, PythonLexer.DOUBLESLASHEQUAL -> Operator.FloorDiv;
            default -> null;
        };
    }

    static UnaryOperator unary(int type) {
        return switch (type) {
            case PythonLexer.PLUS -> UnaryOperator.UAdd;
            case PythonLexer.MINUS -> UnaryOperator.USub;
            case PythonLexer.TILDE -> UnaryOperator.Invert;
            default -> UnaryOperator.Not;
        };
    }

    static CmpOp comparison(int type) {
        return switch (type) {
            case PythonLexer.IN -> CmpOp.In;
            case PythonLexer.NOT -> CmpOp.NotIn;
            case PythonLexer.IS -> CmpOp.Is;
            case PythonLexer.LESS -> CmpOp.Lt;
            case PythonLexer.GREATER -> CmpOp.Gt;
            case PythonLexer.EQEQUAL -> CmpOp.Eq;
            case PythonLexer.NOTEQUAL -> CmpOp.NotEq;
            case PythonLexer.LESSEQUAL -> CmpOp.LtE;
            default -> CmpOp.GtE;
        };
    }
}
