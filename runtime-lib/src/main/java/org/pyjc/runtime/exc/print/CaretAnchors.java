package org.pyjc.runtime.exc.print;

/**
 * Finds, in the source text of an expression, the operator of a binary operation or the brackets of a call or subscript, to
 * be marked in a traceback. Compare CPython Lib/traceback.py: _extract_caret_anchors_from_line_segment, which parses the
 * text; here a scan over its tokens outside brackets is enough:
 *
 * <pre>{@code
 *     a.b + f(c) * 2     ->   marks the +
 *     f(x)[1](y)         ->   marks (y)
 *     x < y, not x, ...  ->   nothing
 * }</pre>
 *
 * <p>Thread safety: belongs to one thread.
 */
final class CaretAnchors {
    private static final int POWER = 7;

    private final String text;
    private int at;
    /** The loosest binary operator so far. */
    private int operator = -1;
    private int operatorEnd;
    private int binding = Integer.MAX_VALUE;
    /** Whether the last token ended an operand, and where its last bracketed trailer began. */
    private boolean operand;
    private int trailer = -1;
    private int end;
    private boolean unaryFirst;
    private boolean other;

    private CaretAnchors(String text) {
        this.text = text;
    }

    /** The start and end of what is to be marked, as indexes into the text; null for nothing. */
    static int[] find(String text) {
        CaretAnchors scan = new CaretAnchors(text);
        scan.run();
        return scan.result();
    }

    private int[] result() {
        if (other || !operand) {
            return null;
        }
        if (operator >= 0) {
            return unaryFirst && binding == POWER ? null : new int[] {operator, operatorEnd};
        }
        return unaryFirst || trailer < 0 ? null : new int[] {trailer, end};
    }

    private void run() {
        while (!other && at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\\') {
                at++;
            } else if (c == '#') {
                skipComment();
            } else if (c == '"' || c == '\'') {
                string();
            } else if (c == '(' || c == '[' || c == '{') {
                bracket();
            } else if (Character.isJavaIdentifierStart(c)) {
                word();
            } else if (Character.isDigit(c) || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                number();
            } else {
                symbol(c);
            }
        }
    }

    private void skipComment() {
        int newline = text.indexOf('\n', at);
        at = newline < 0 ? text.length() : newline;
    }

    private void atom() {
        operand = true;
        trailer = -1;
        end = at;
    }

    private void string() {
        at = endOfString(at);
        atom();
    }

    private int endOfString(int from) {
        char quote = text.charAt(from);
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = text.startsWith(triple, from);
        int i = from + (isTriple ? 3 : 1);
        while (i < text.length()) {
            if (text.charAt(i) == '\\') {
                i += 2;
            } else if (isTriple ? text.startsWith(triple, i) : text.charAt(i) == quote) {
                return i + (isTriple ? 3 : 1);
            } else {
                i++;
            }
        }
        return text.length();
    }

    private void bracket() {
        int start = at;
        boolean isTrailer = operand && text.charAt(at) != '{';
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(at);
                continue;
            }
            if (c == '#') {
                skipComment();
                continue;
            }
            at++;
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && --depth == 0) {
                break;
            }
        }
        atom();
        trailer = isTrailer ? start : -1;
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') && word.length() <= 2) {
            string();
            return;
        }
        switch (word) {
            case "and", "or", "not", "in", "is", "if", "else", "lambda", "await", "yield", "for", "from", "return", "del",
                    "assert", "raise", "import", "with", "async", "while", "class", "def" -> other = true;
            default -> atom();
        }
    }

    private void number() {
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.'
                || text.charAt(at) == '_' || isExponentSign())) {
            at++;
        }
        atom();
    }

    private boolean isExponentSign() {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        return (c == '+' || c == '-') && (before == 'e' || before == 'E') && !text.startsWith("0x", 0);
    }

    private void symbol(char c) {
        if (c == '.') {
            at++;
            return;
        }
        int length = operatorLength(c);
        int strength = length == 0 ? 0 : strength(text.substring(at, at + length));
        if (strength == 0 || text.startsWith("=", at + length)) {
            other = true;
            return;
        }
        if (operand) {
            if (strength < binding || strength == binding && strength != POWER) {
                binding = strength;
                operator = at;
                operatorEnd = at + length;
            }
            operand = false;
        } else if (end == 0 && operator < 0) {
            unaryFirst = true;
        }
        at += length;
    }

    private int operatorLength(char c) {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
        return switch (c) {
            case '*', '/' -> doubled ? 2 : 1;
            case '<', '>' -> doubled ? 2 : 0;
            case '+', '-', '%', '@', '&', '|', '^', '~' -> 1;
            default -> 0;
        };
    }

    private static int strength(String symbol) {
        return switch (symbol) {
            case "|" -> 1;
            case "^" -> 2;
            case "&" -> 3;
            case "<<", ">>" -> 4;
            case "+", "-" -> 5;
            case "*", "/", "//", "%", "@" -> 6;
            case "**" -> POWER;
            case "~" -> 8;
            default -> 0;
        };
    }
}
