package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;

/**
 * A parsed format specification: {@code [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." [precision][grouping]][type]}.
 *
 * <p>Compare CPython formatter_unicode.c: parse_internal_render_format_spec. Thread safety: immutable.
 *
 * @param fill the code point that pads
 * @param align one of {@code < > = ^}
 * @param sign one of plus, minus, space, or 0 if not given
 * @param noNegativeZero the option "z"
 * @param alternate the option "#"
 * @param width the least width, or -1
 * @param grouping a comma, an underscore, or 0
 * @param precision the precision, or -1
 * @param fractionGrouping a comma, an underscore, or 0
 * @param type the presentation type, or the default of the type of the value
 */
public record FormatSpec(int fill, char align, char sign, boolean noNegativeZero, boolean alternate, long width, char grouping,
                         long precision, char fractionGrouping, int type) {
    private static final int MAX_SIMPLE = 1000;
    /* By the default type, which says the default alignment, too: none of the specifications there is wrong. */
    private static final TextCache<FormatSpec> OF_STRINGS = new TextCache<>();
    private static final TextCache<FormatSpec> OF_INTS = new TextCache<>();
    private static final TextCache<FormatSpec> OF_FLOATS = new TextCache<>();

    /** Parses {@code spec} for a str whose type is called {@code typeName}. */
    static FormatSpec ofString(Object spec, String typeName) {
        return parse(OF_STRINGS, spec, 's', '<', typeName);
    }

    /** Parses {@code spec} for an int. */
    static FormatSpec ofInt(Object spec, String typeName) {
        return parse(OF_INTS, spec, 'd', '>', typeName);
    }

    /** Parses {@code spec} for a float or complex number. */
    static FormatSpec ofFloat(Object spec, String typeName) {
        return parse(OF_FLOATS, spec, '\0', '>', typeName);
    }

    private static FormatSpec parse(TextCache<FormatSpec> cache, Object spec, char defaultType, char defaultAlign, String typeName) {
        if (!(spec instanceof String text)) {
            return new Parser(spec, typeName).parse(defaultType, defaultAlign);
        }
        FormatSpec parsed = cache.get(text);
        if (parsed == null) {
            parsed = new Parser(spec, typeName).parse(defaultType, defaultAlign);
            cache.put(text, parsed);
        }
        return parsed;
    }

    /** Whether a number needs no sign, no separators and no other form; its fill and width are ASCII and reasonable. */
    boolean isSimple() {
        return sign == 0 && !noNegativeZero && !alternate && grouping == 0 && fractionGrouping == 0 && width <= MAX_SIMPLE && fill < 128;
    }

    /** How many digits a group before the point has. */
    int groupSize() {
        return grouping == '_' && isBinary(type) ? 4 : 3;
    }

    private static boolean isBinary(int type) {
        return type == 'b' || type == 'o' || type == 'x' || type == 'X';
    }

    /** A type for messages: the character if it is printable ASCII, else its code. */
    static String shown(int type) {
        return type > 32 && type < 128 ? String.valueOf((char) type) : "\\x" + Integer.toHexString(type);
    }

    RuntimeException unknownType(String typeName) {
        return Errors.valueError("Unknown format code '" + shown(type) + "' for object of type '" + typeName + "'");
    }

    /** Reads a specification from left to right. */
    private static final class Parser {
        private final Object spec;
        private final int end;
        private final String typeName;
        private int at;

        Parser(Object spec, String typeName) {
            this.spec = spec;
            this.end = Str.length(spec);
            this.typeName = typeName;
        }

        FormatSpec parse(char defaultType, char defaultAlign) {
            int fill = ' ';
            boolean filled = isAlign(peek(1));
            if (filled) {
                fill = peek(0);
                at++;
            }
            char align = isAlign(peek(0)) ? (char) next() : 0;
            char sign = peek(0) == ' ' || peek(0) == '+' || peek(0) == '-' ? (char) next() : 0;
            boolean noNegativeZero = accept('z');
            boolean alternate = accept('#');
            if (!filled && accept('0')) {
                fill = '0';
                align = align == 0 && defaultAlign == '>' ? '=' : align;
            }
            long width = number();
            char grouping = grouping();
            long precision = -1;
            char fractionGrouping = 0;
            if (accept('.')) {
                precision = number();
                fractionGrouping = grouping();
                if (precision < 0 && fractionGrouping == 0) {
                    throw Errors.valueError("Format specifier missing precision");
                }
            }
            int type = type(defaultType);
            checkGrouping(grouping, fractionGrouping, type);
            return new FormatSpec(fill, align == 0 ? defaultAlign : align, sign, noNegativeZero, alternate, width, grouping, precision,
                fractionGrouping, type);
        }

        private int peek(int ahead) {
            return at + ahead < end ? Str.codePointAt(spec, at + ahead) : -1;
        }

        private int next() {
            return Str.codePointAt(spec, at++);
        }

        private boolean accept(char c) {
            if (peek(0) != c) {
                return false;
            }
            at++;
            return true;
        }

        private static boolean isAlign(int c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        /** A number in digits of any script, or -1. */
        private long number() {
            int start = at;
            long value = 0;
            for (; at < end; at++) {
                int digit = CodePoints.decimalValue(peek(0));
                if (digit < 0) {
                    break;
                }
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw Errors.valueError("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
            }
            return at == start ? -1 : value;
        }

        private char grouping() {
            char grouping = accept(',') ? ',' : 0;
            if (peek(0) == '_') {
                if (grouping != 0) {
                    throw bothGroupings();
                }
                at++;
                grouping = '_';
                if (peek(0) == ',') {
                    throw bothGroupings();
                }
            }
            return grouping;
        }

        private static RuntimeException bothGroupings() {
            return Errors.valueError("Cannot specify both ',' and '_'.");
        }

        private int type(char defaultType) {
            if (end - at > 1) {
                throw Errors.valueError("Invalid format specifier '" + spec + "' for object of type '" + typeName + "'");
            }
            return at < end ? next() : defaultType;
        }

        private static void checkGrouping(char grouping, char fractionGrouping, int type) {
            boolean wrong = grouping != 0 && switch (type) {
                case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> false;
                default -> grouping != '_' || !isBinary(type);
            };
            if (wrong || (fractionGrouping != 0 && type == 'n')) {
                throw Errors.valueError("Cannot specify '" + (wrong ? grouping : fractionGrouping) + "' with '" + shown(type) + "'.");
            }
        }
    }
}
