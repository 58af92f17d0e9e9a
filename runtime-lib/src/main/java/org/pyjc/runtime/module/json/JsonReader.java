package org.pyjc.runtime.module.json;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Reads one document. Compare CPython _json.c: scan_once_unicode. Thread safety: confined to one thread. */
final class JsonReader {
    private static final Object[] NONE = {};

    private final PyJsonScanner scanner;
    private final JsonText text;
    private final JsonStrings strings;
    private final JsonNumbers numbers;
    /** The index after the value read last. */
    int end;

    JsonReader(PyJsonScanner scanner, JsonText text) {
        this.scanner = scanner;
        this.text = text;
        this.strings = new JsonStrings(text, scanner.strict);
        this.numbers = new JsonNumbers(scanner, text);
    }

    /** The value that begins at an index; StopIteration when there is none. */
    Object value(int i) {
        if (i >= text.length) {
            throw Errors.stopIteration((long) i);
        }
        switch (text.at(i)) {
            case '"' -> {
                Object value = strings.value(i + 1);
                end = strings.end;
                return value;
            }
            case '{' -> {
                return scanner.pairsHook == PyNone.NONE ? object(i + 1) : pairs(i + 1);
            }
            case '[' -> {
                return array(i + 1);
            }
            case 'n', 't', 'f', 'N', 'I' -> {
                return word(i);
            }
            default -> {
                if (text.at(i) == '-' && text.hasWord("-Infinity", i)) {
                    return constant("-Infinity", i);
                }
                Object value = numbers.read(i);
                end = numbers.end;
                return value;
            }
        }
    }

    private Object word(int i) {
        if (text.hasWord("null", i)) {
            end = i + 4;
            return PyNone.NONE;
        }
        if (text.hasWord("true", i)) {
            end = i + 4;
            return Boolean.TRUE;
        }
        if (text.hasWord("false", i)) {
            end = i + 5;
            return Boolean.FALSE;
        }
        if (text.hasWord("NaN", i)) {
            return constant("NaN", i);
        }
        if (text.hasWord("Infinity", i)) {
            return constant("Infinity", i);
        }
        throw Errors.stopIteration((long) i);
    }

    private Object constant(String name, int i) {
        Object value = Call.call1(scanner.parseConstant, name);
        end = i + name.length();
        return value;
    }

    private boolean isAt(char c, int i) {
        return i < text.length && text.at(i) == c;
    }

    /** The items of an object as a dict, from after its brace on. */
    private Object object(int from) {
        PyDict result = new PyDict();
        int i = text.skipSpace(from);
        if (!isAt('}', i)) {
            do {
                Object key = key(i);
                Object value = value(afterColon());
                result.putConfined(key, value);
                i = afterItem('}', "object");
            } while (i >= 0);
            i = ~i;
        }
        end = i + 1;
        return scanner.objectHook == PyNone.NONE ? result : hooked(scanner.objectHook, result);
    }

    /** The items of an object as pairs, given to the hook that wants them. */
    private Object pairs(int from) {
        PyList result = new PyList();
        int i = text.skipSpace(from);
        if (!isAt('}', i)) {
            do {
                Object key = key(i);
                result.appendConfined(new PyTuple(key, value(afterColon())));
                i = afterItem('}', "object");
            } while (i >= 0);
            i = ~i;
        }
        end = i + 1;
        return hooked(scanner.pairsHook, result);
    }

    private Object hooked(Object hook, Object argument) {
        int after = end;
        Object value = Call.call1(hook, argument);
        end = after;
        return value;
    }

    private Object key(int i) {
        if (!isAt('"', i)) {
            throw text.error("Expecting property name enclosed in double quotes", i);
        }
        return strings.key(i + 1);
    }

    /** Where the value begins after the key just read. */
    private int afterColon() {
        int i = text.skipSpace(strings.end);
        if (!isAt(':', i)) {
            throw text.error("Expecting ':' delimiter", i);
        }
        return text.skipSpace(i + 1);
    }

    /** Where the next item begins; the complement of the closing bracket's place when there is none. */
    private int afterItem(char close, String container) {
        int i = text.skipSpace(end);
        if (isAt(close, i)) {
            return ~i;
        }
        if (!isAt(',', i)) {
            throw text.error("Expecting ',' delimiter", i);
        }
        int next = text.skipSpace(i + 1);
        if (isAt(close, next)) {
            throw text.error("Illegal trailing comma before end of " + container, i);
        }
        return next;
    }

    private Object array(int from) {
        Object[] items = NONE;
        int count = 0;
        int i = text.skipSpace(from);
        if (!isAt(']', i)) {
            do {
                Object item = value(i);
                if (count == items.length) {
                    items = Arrays.copyOf(items, Math.max(4, count + (count >> 1)));
                }
                items[count++] = item;
                i = afterItem(']', "array");
            } while (i >= 0);
            i = ~i;
        }
        end = i + 1;
        return new PyList(items, count);
    }
}
