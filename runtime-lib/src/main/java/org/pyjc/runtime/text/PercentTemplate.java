package org.pyjc.runtime.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A format of the {@code %} operator taken apart once: literal texts with a field after each but the last.
 *
 * <p>Only what has no error and no star is such a template; {@link PercentFormat} reads the others anew each time, from left to
 * right, as their errors come after those of the values before them. Thread safety: immutable.
 */
record PercentTemplate(String[] literals, Field[] fields) {
    private static final TextCache<PercentTemplate> CACHE = new TextCache<>();
    /** Stands for formats that are no template. */
    private static final PercentTemplate NONE = new PercentTemplate(null, null);
    private static final String TYPES = "sradiuoxXeEfFgGc";
    private static final int MAX_DIGITS = 6;

    /**
     * One conversion: what its flags, width and precision say (-1 if absent), its type, its key or null, and whether it writes
     * ints in decimal and strs as they are.
     */
    record Field(String key, boolean left, boolean plus, boolean blank, boolean alternate, boolean zero, int width, int precision, char type,
                 boolean plain) {}

    /** The template of {@code format}, or null if it has none. */
    static PercentTemplate of(String format) {
        PercentTemplate template = CACHE.get(format);
        if (template == null) {
            template = new Parser(format).parse();
            CACHE.put(format, template);
        }
        return template == NONE ? null : template;
    }

    private static final class Parser {
        private final String text;
        private final List<String> literals = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        PercentTemplate parse() {
            StringBuilder literal = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '%') {
                    literal.append(c);
                } else if (peek() == '%') {
                    literal.append('%');
                    at++;
                } else {
                    Field field = field();
                    if (field == null) {
                        return NONE;
                    }
                    literals.add(literal.toString());
                    literal.setLength(0);
                    fields.add(field);
                }
            }
            literals.add(literal.toString());
            return new PercentTemplate(literals.toArray(new String[0]), fields.toArray(new Field[0]));
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }

        private Field field() {
            String key = peek() == '(' ? key() : null;
            int flags = at;
            while (at < text.length() && "-+ #0".indexOf(peek()) >= 0) {
                at++;
            }
            String given = text.substring(flags, at);
            int width = number();
            int precision = -1;
            if (peek() == '.') {
                at++;
                precision = Math.max(number(), 0);
            }
            if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
                at++;
            }
            char type = peek();
            at++;
            if (type == 0 || TYPES.indexOf(type) < 0) {
                return null;
            }
            boolean plain = given.isEmpty() && width < 0 && precision < 0 && "sdi".indexOf(type) >= 0;
            return new Field(key, given.indexOf('-') >= 0, given.indexOf('+') >= 0, given.indexOf(' ') >= 0, given.indexOf('#') >= 0,
                    given.indexOf('0') >= 0, width, precision, type, plain);
        }

        /** The key in parentheses; without their end the type is missing, too. */
        private String key() {
            int start = ++at;
            int depth = 1;
            for (; depth > 0 && at < text.length(); at++) {
                char c = text.charAt(at);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            return text.substring(start, Math.max(start, at - 1));
        }

        /** Digits, or -1; what is left of a very long number is no type, so that it gives no template. */
        private int number() {
            int start = at;
            int n = 0;
            while (at - start < MAX_DIGITS && peek() >= '0' && peek() <= '9') {
                n = n * 10 + peek() - '0';
                at++;
            }
            return at == start ? -1 : n;
        }
    }
}
