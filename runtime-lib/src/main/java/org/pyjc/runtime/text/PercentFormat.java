package org.pyjc.runtime.text;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatFormat;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntRepr;

/**
 * The engine of {@code format % values} for str and bytes.
 *
 * <p>A bytes format is treated as the str of its bytes' values. Compare CPython unicodeobject.c: PyUnicode_Format,
 * unicode_format_arg; bytesobject.c: _PyBytes_FormatEx. Thread safety: one instance formats once, in one thread.
 */
public final class PercentFormat {
    private static final int MAX_PRECISION = Integer.MAX_VALUE - 3;
    private static final int FLOAT_PRECISION = 6;

    private final Object format;
    private final int end;
    private final boolean bytes;
    private final ValueSource values;
    private final StrBuilder out;
    private int at;

    /** Whether a key was used; then {@link #keyed} is the only value left, until it is taken. */
    private boolean byKey;
    private Object keyed;

    /* The specification under way. */
    private boolean left;
    private boolean plus;
    private boolean blank;
    private boolean alternate;
    private boolean zero;
    private long width;
    private long precision;

    private PercentFormat(Object format, boolean bytes, ValueSource values) {
        this.format = format;
        this.end = Str.length(format);
        this.bytes = bytes;
        this.values = values;
        this.out = new StrBuilder(end + 32);
    }

    /** {@code format % values} of a str. */
    public static Object format(Object format, ValueSource values) {
        PercentTemplate template = format instanceof String s ? PercentTemplate.of(s) : null;
        PercentFormat engine = new PercentFormat(format, false, values);
        return template == null ? engine.run() : engine.run(template);
    }

    /** {@code format % values} of bytes or bytearray. */
    public static byte[] formatBytes(byte[] format, ValueSource values) {
        Object text = new PercentFormat(new String(format, StandardCharsets.ISO_8859_1), true, values).run();
        return ((String) text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private Object run() {
        while (true) {
            int percent = StrSearch.indexOf(format, "%", at, end);
            if (percent < 0) {
                break;
            }
            out.append(format, at, percent);
            at = percent + 1;
            if (peek() == '%') {
                out.append('%');
                at++;
            } else {
                field();
            }
        }
        out.append(format, at, end);
        return finish();
    }

    private Object finish() {
        if (values.hasNext() && !byKey && !values.isMapping()) {
            throw Errors.typeError("not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
        }
        return out.build();
    }

    private Object run(PercentTemplate template) {
        PercentTemplate.Field[] fields = template.fields();
        String[] literals = template.literals();
        for (int i = 0; i < fields.length; i++) {
            out.append(literals[i]);
            field(fields[i]);
        }
        out.append(literals[fields.length]);
        return finish();
    }

    private void field(PercentTemplate.Field field) {
        if (field.key() != null) {
            takeKeyed(field.key());
        }
        Object value = nextValue();
        if (field.plain()) {
            if (value instanceof Long n) {
                out.append((long) n);
                return;
            }
            if (field.type() == 's') {
                out.append(values.str(value));
                return;
            }
        }
        left = field.left();
        plus = field.plus();
        blank = field.blank();
        alternate = field.alternate();
        zero = field.zero();
        width = field.width();
        precision = field.precision();
        convert(field.type(), value);
    }

    private int peek() {
        return at < end ? Str.codePointAt(format, at) : -1;
    }

    private Object nextValue() {
        Object value = byKey ? keyed : values.next();
        keyed = null;
        if (value == null) {
            throw Errors.typeError("not enough arguments for format string");
        }
        return value;
    }

    /** One conversion specification, after its percent sign. */
    private void field() {
        if (peek() == '(') {
            key();
        }
        flags();
        width = -1;
        precision = -1;
        if (peek() == '*') {
            starWidth();
        } else if (isDigit(peek())) {
            width = number(Long.MAX_VALUE, "width too big");
        }
        if (peek() == '.') {
            at++;
            if (peek() == '*') {
                starPrecision();
            } else {
                precision = isDigit(peek()) ? number(Integer.MAX_VALUE, bytes ? "prec too big" : "precision too big") : 0;
            }
        }
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            at++;
        }
        if (at >= end) {
            throw Errors.valueError("incomplete format");
        }
        int type = Str.codePointAt(format, at++);
        convert(type, nextValue());
    }

    private void requireMapping() {
        if (!values.isMapping()) {
            throw Errors.typeError("format requires a mapping");
        }
    }

    private void takeKeyed(Object key) {
        requireMapping();
        byKey = true;
        keyed = values.byKey(key);
    }

    private void key() {
        requireMapping();
        int start = ++at;
        int depth = 1;
        for (; depth > 0 && at < end; at++) {
            int c = peek();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (depth > 0) {
            throw Errors.valueError("incomplete format key");
        }
        Object key = Str.substring(format, start, at - 1);
        takeKeyed(bytes ? ((String) key).getBytes(StandardCharsets.ISO_8859_1) : key);
    }

    private void flags() {
        left = false;
        plus = false;
        blank = false;
        alternate = false;
        zero = false;
        for (; at < end; at++) {
            switch (peek()) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case ' ' -> blank = true;
                case '#' -> alternate = true;
                case '0' -> zero = true;
                default -> {
                    return;
                }
            }
        }
    }

    private Object star() {
        at++;
        Object n = values.asInt(nextValue());
        if (n == null) {
            throw Errors.typeError("* wants int");
        }
        return n;
    }

    private void starWidth() {
        if (!(star() instanceof Long n)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        left |= n < 0;
        width = Math.abs(n);
    }

    private void starPrecision() {
        Object n = star();
        if (!(n instanceof Long p) || p != (int) (long) p) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        precision = Math.max(p, 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private long number(long max, String tooBig) {
        long n = 0;
        for (; isDigit(peek()); at++) {
            int digit = peek() - '0';
            if (n > (max - digit) / 10) {
                throw Errors.valueError(tooBig);
            }
            n = n * 10 + digit;
        }
        return n;
    }

    private void convert(int type, Object value) {
        switch (type) {
            case 's' -> text(bytes ? ofBytes(value) : values.str(value));
            case 'r' -> text(bytes ? values.ascii(value) : values.repr(value));
            case 'a' -> text(values.ascii(value));
            case 'd', 'i', 'u', 'o', 'x', 'X' -> number((char) type, integer((char) type, value));
            case 'e', 'E', 'f', 'F', 'g', 'G' -> number((char) type, real((char) type, value));
            case 'c' -> pad("", "", bytes ? byteChar(value) : character(value), ' ');
            default -> {
                if (type != 'b' || !bytes) {
                    throw unsupported(type);
                }
                text(ofBytes(value));
            }
        }
    }

    private RuntimeException unsupported(int type) {
        if (bytes && type >= 128) {
            return Errors.overflowError("character argument not in range(0x110000)");
        }
        char shown = bytes || (type > 31 && type < 127) ? (char) type : '?';
        return Errors.valueError("unsupported format character '" + shown + "' (0x" + Integer.toHexString(type) + ") at index " + (at - 1));
    }

    private void text(Object s) {
        boolean cut = precision >= 0 && precision < Str.length(s);
        pad("", "", cut ? Str.substring(s, 0, (int) precision) : s, ' ');
    }

    private Object ofBytes(Object value) {
        byte[] content = values.toBytes(value);
        if (content == null) {
            throw Errors.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + values.typeName(value) + "'");
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private Object character(Object value) {
        Object s = values.asStr(value);
        if (s != null) {
            if (Str.length(s) != 1) {
                throw Errors.typeError("%c requires an int or a unicode character, not a string of length " + Str.length(s));
            }
            return s;
        }
        Object n = values.toInt(value, true);
        if (n == null) {
            throw Errors.typeError("%c requires an int or a unicode character, not " + values.fullTypeName(value));
        }
        return Str.fromCodePoint(codeBelow(n, 0x110000, "0x110000"));
    }

    private static int codeBelow(Object n, int bound, String shown) {
        if (!(n instanceof Long c) || c < 0 || c >= bound) {
            throw Errors.overflowError("%c arg not in range(" + shown + ")");
        }
        return (int) (long) c;
    }

    private Object byteChar(Object value) {
        byte[] content = values.asBytes(value);
        if (content != null && content.length == 1) {
            return Str.fromCodePoint(content[0] & 0xFF);
        }
        Object n = content != null ? null : values.toInt(value, true);
        if (n == null) {
            String type = values.typeName(value);
            String shown = content == null ? values.fullTypeName(value) : "a " + (type.equals("bytearray") ? type : "bytes") + " object of length " + content.length;
            throw Errors.typeError("%c requires an integer in range(256) or a single byte, not " + shown);
        }
        return Str.fromCodePoint(codeBelow(n, 256, "256"));
    }

    private String real(char type, Object value) {
        Double x = values.toFloat(value);
        if (x == null) {
            throw Errors.typeError((bytes ? "float argument required, not " : "must be real number, not ") + values.typeName(value));
        }
        return FloatFormat.format(x, type, precision < 0 ? FLOAT_PRECISION : (int) precision, alternate ? FloatFormat.ALT : 0);
    }

    /** Compare CPython unicodeobject.c: mainformatlong, _PyUnicode_FormatLong. */
    private String integer(char type, Object value) {
        boolean binary = type == 'o' || type == 'x' || type == 'X';
        Object n = values.asInt(value);
        if (n == null) {
            n = values.toInt(value, binary);
        }
        if (n == null) {
            throw Errors.typeError("%" + type + " format: " + (binary ? "an integer" : "a real number") + " is required, not " + values.typeName(value));
        }
        if (precision > MAX_PRECISION) {
            throw Errors.overflowError("precision too large");
        }
        boolean negative = IntMath.signum(n) < 0;
        String digits = digits(n, type);
        if (precision > digits.length()) {
            digits = "0".repeat((int) precision - digits.length()).concat(digits);
        }
        return negative ? "-".concat(digits) : digits;
    }

    private static String digits(Object n, char type) {
        return switch (type) {
            case 'o' -> IntRepr.magnitude(n, 3);
            case 'x' -> IntRepr.magnitude(n, 4);
            case 'X' -> IntRepr.magnitude(n, 4).toUpperCase(java.util.Locale.ROOT);
            default -> {
                String text = IntRepr.repr(n);
                yield IntMath.signum(n) < 0 ? text.substring(1) : text;
            }
        };
    }

    private void number(char type, String text) {
        boolean negative = text.charAt(0) == '-';
        String sign = negative ? "-" : plus ? "+" : blank ? " " : "";
        boolean prefixed = alternate && (type == 'o' || type == 'x' || type == 'X');
        pad(sign, prefixed ? "0" + type : "", negative ? text.substring(1) : text, zero ? '0' : ' ');
    }

    private void pad(String sign, String prefix, Object body, char fill) {
        long padding = width - sign.length() - prefix.length() - Str.length(body);
        if (padding > Integer.MAX_VALUE - 64) {
            throw Errors.memoryError("");
        }
        int before = left ? 0 : (int) Math.max(padding, 0);
        if (fill == ' ') {
            out.fill(' ', before).append(sign).append(prefix).append(body);
        } else {
            out.append(sign).append(prefix).fill(fill, before).append(body);
        }
        if (left && padding > 0) {
            out.fill(' ', (int) padding);
        }
    }
}
