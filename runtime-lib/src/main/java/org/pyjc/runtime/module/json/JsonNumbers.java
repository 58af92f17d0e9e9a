package org.pyjc.runtime.module.json;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.IntParse;
import org.pyjc.runtime.types.floats.FloatType;
import org.pyjc.runtime.types.ints.IntType;

/** Reads numbers. Compare CPython _json.c: _match_number_unicode. Thread safety: confined to one thread. */
final class JsonNumbers {
    /** So many digits fit in a long. */
    private static final int LONG_DIGITS = 18;

    private final JsonText text;
    private final Object parseInt;
    private final Object parseFloat;
    /** The index after the number read last. */
    int end;

    JsonNumbers(PyJsonScanner scanner, JsonText text) {
        this.text = text;
        this.parseInt = scanner.parseInt == IntType.TYPE ? null : scanner.parseInt;
        this.parseFloat = scanner.parseFloat == FloatType.TYPE ? null : scanner.parseFloat;
    }

    /** The number that begins at an index; StopIteration when there is none. */
    Object read(int start) {
        int n = text.length;
        int i = start;
        if (text.at(i) == '-' && ++i >= n || !isDigit(text.at(i))) {
            throw Errors.stopIteration((long) start);
        }
        long value = text.at(i) - '0';
        int first = i++;
        if (value != 0) {
            while (i < n && isDigit(text.at(i))) {
                value = value * 10 + text.at(i) - '0';
                i++;
            }
        }
        int whole = i;
        i = exponent(fraction(i));
        end = i;
        if (i > whole) {
            String digits = text.ascii(start, i);
            return parseFloat == null ? (Object) Double.parseDouble(digits) : Call.call1(parseFloat, digits);
        }
        if (parseInt == null && i - first <= LONG_DIGITS) {
            return first == start ? value : -value;
        }
        String digits = text.ascii(start, i);
        return parseInt == null ? IntParse.parse(digits, 10) : called(digits, i);
    }

    private Object called(String digits, int after) {
        Object value = Call.call1(parseInt, digits);
        end = after;
        return value;
    }

    private int fraction(int i) {
        if (i + 1 < text.length && text.at(i) == '.' && isDigit(text.at(i + 1))) {
            return skipDigits(i + 2);
        }
        return i;
    }

    private int exponent(int i) {
        if (i + 1 < text.length && (text.at(i) == 'e' || text.at(i) == 'E')) {
            int sign = text.at(i + 1) == '-' || text.at(i + 1) == '+' ? 1 : 0;
            int after = skipDigits(i + 1 + sign);
            return after > i + 1 + sign ? after : i;
        }
        return i;
    }

    private int skipDigits(int i) {
        while (i < text.length && isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
