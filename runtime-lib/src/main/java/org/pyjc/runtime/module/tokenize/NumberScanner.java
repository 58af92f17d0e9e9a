package org.pyjc.runtime.module.tokenize;

/**
 * Finds the end of a number, and what is wrong with it. Compare CPython Parser/lexer/lexer.c: tok_get_normal_mode, tok_decimal_tail.
 * Thread safety: one number, one thread.
 */
final class NumberScanner {
    private static final String[] KEYWORDS = {"and", "else", "for", "if", "in", "is", "or", "not"};

    /** What is wrong; it was found after {@code consumed} characters of the line, and concerns those from {@code from} on. */
    @SuppressWarnings("serial")
    static final class Malformed extends RuntimeException {
        final int from;
        final int consumed;

        Malformed(String message, int from, int consumed) {
            super(message, null, false, false);
            this.from = from;
            this.consumed = consumed;
        }
    }

    private final String line;
    private final boolean lenient;
    private int at;

    private NumberScanner(String line, int from, boolean lenient) {
        this.line = line;
        this.at = from;
        this.lenient = lenient;
    }

    /** The end of the number that begins at a place; a lenient scan leaves what follows to the next token. */
    static int end(String line, int from, boolean lenient) {
        NumberScanner s = new NumberScanner(line, from, lenient);
        s.number();
        return s.at;
    }

    private char current() {
        return at < line.length() ? line.charAt(at) : '\n';
    }

    private boolean is(char lower) {
        return Character.toLowerCase(current()) == lower;
    }

    private static boolean isDigit(char c, int base) {
        return c < 128 && Character.digit(c, base) >= 0;
    }

    private static Malformed malformed(String message, int consumed) {
        return new Malformed(message, consumed, consumed);
    }

    private void number() {
        int start = at;
        if (current() == '0' && at + 1 < line.length()) {
            switch (Character.toLowerCase(line.charAt(at + 1))) {
                case 'x' -> prefixed(16, "hexadecimal");
                case 'o' -> prefixed(8, "octal");
                case 'b' -> prefixed(2, "binary");
                default -> decimal(start);
            }
        } else {
            decimal(start);
        }
    }

    private void prefixed(int base, String kind) {
        at += 2;
        do {
            at += current() == '_' ? 1 : 0;
            if (!isDigit(current(), base)) {
                throw isDigit(current(), 10) ? wrongDigit(kind) : malformed("invalid " + kind + " literal", at);
            }
            while (isDigit(current(), base)) {
                at++;
            }
        } while (current() == '_');
        if (isDigit(current(), 10)) {
            throw wrongDigit(kind);
        }
        verifyEnd(at, kind);
    }

    private Malformed wrongDigit(String kind) {
        return malformed("invalid digit '" + current() + "' in " + kind + " literal", at + 1);
    }

    private void decimal(int start) {
        if (current() != '.') {
            digits();
        }
        boolean integer = true;
        if (current() == '.') {
            integer = false;
            at++;
            if (isDigit(current(), 10)) {
                digits();
            }
        }
        if (is('e')) {
            if (!exponent()) {
                return;
            }
            integer = false;
        }
        if (is('j')) {
            at++;
            verifyEnd(at, "imaginary");
            return;
        }
        if (integer && !lenient) {
            requireNoLeadingZeros(start);
        }
        verifyEnd(at, "decimal");
    }

    private void digits() {
        while (true) {
            while (isDigit(current(), 10)) {
                at++;
            }
            if (current() != '_') {
                return;
            }
            at++;
            if (!isDigit(current(), 10)) {
                throw malformed("invalid decimal literal", at);
            }
        }
    }

    /** False when there is none and the number ends here. */
    private boolean exponent() {
        int mark = at++;
        if (current() == '+' || current() == '-') {
            at++;
            if (!isDigit(current(), 10)) {
                throw malformed("invalid decimal literal", at);
            }
        } else if (!isDigit(current(), 10)) {
            verifyEnd(mark, "decimal");
            at = mark;
            return false;
        }
        digits();
        return true;
    }

    private void requireNoLeadingZeros(int start) {
        int zeros = start;
        while (zeros < at && (line.charAt(zeros) == '0' || line.charAt(zeros) == '_')) {
            zeros++;
        }
        if (zeros > start && zeros < at) {
            throw new Malformed("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", start + 1, zeros + 1);
        }
    }

    /** A keyword may follow, for now. Compare verify_end_of_number. */
    private void verifyEnd(int end, String kind) {
        char c = end < line.length() ? line.charAt(end) : '\n';
        if (lenient || c >= 128 || !Character.isLetterOrDigit(c) && c != '_') {
            return;
        }
        for (String keyword : KEYWORDS) {
            if (line.startsWith(keyword, end)) {
                return;
            }
        }
        throw malformed("invalid " + kind + " literal", end);
    }
}
