package org.pyjc.runtime.module.json;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.number.IntRepr;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.dict.DictCursor;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Writes dicts. Compare CPython _json.c: encoder_listencode_dict. Thread safety: confined to one thread. */
final class JsonDicts {
    private static final Comparator<DictEntry> BY_STRING = Comparator.comparing(e -> (String) e.key);

    private final JsonWriter writer;
    private final PyJsonEncoder encoder;

    JsonDicts(JsonWriter writer) {
        this.writer = writer;
        this.encoder = writer.encoder;
    }

    void write(PyDict dict, int level) {
        if (dict.size() == 0) {
            writer.out.append("{}");
            return;
        }
        writer.enter(dict);
        writer.out.appendAscii('{');
        boolean any = dict.type() != PyDict.TYPE ? pairs(dict, Call.method0(dict, "items"), level + 1)
                : encoder.sortKeys ? sorted(dict, level + 1) : entries(dict, level + 1);
        writer.leave();
        if (any) {
            writer.firstLine(level);
        }
        writer.out.appendAscii('}');
    }

    private boolean entries(PyDict dict, int level) {
        boolean any = false;
        DictCursor cursor = dict.cursor(false);
        for (DictEntry e; (e = cursor.next()) != null;) {
            Object value = e.value;
            any |= value != null && item(dict, e.key, value, !any, level);
        }
        return any;
    }

    private boolean sorted(PyDict dict, int level) {
        DictEntry[] entries = dict.entries();
        for (DictEntry e : entries) {
            if (!(e.key instanceof String)) {
                return pairs(dict, Call.method0(dict, "items"), level);
            }
        }
        Arrays.sort(entries, BY_STRING);
        boolean any = false;
        for (DictEntry e : entries) {
            any |= item(dict, e.key, e.value, !any, level);
        }
        return any;
    }

    /** Writes the items that a method of a subclass gives, or that must be compared by Python code. */
    private boolean pairs(PyDict dict, Object items, int level) {
        PyList list = PyList.from(items);
        if (encoder.sortKeys) {
            Call.method0(list, "sort");
        }
        boolean any = false;
        for (Object item : list.toArray()) {
            if (!(item instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.valueError("items must return 2-tuples");
            }
            any |= item(dict, pair.get(0), pair.get(1), !any, level);
        }
        return any;
    }

    /** Writes an item; returns whether its key allowed it. */
    private boolean item(PyDict dict, Object key, Object value, boolean first, int level) {
        Object text = key instanceof String ? key : text(key);
        if (text == null) {
            return false;
        }
        if (first) {
            writer.firstLine(level);
        } else {
            writer.separate(level);
        }
        encoder.string(text, writer.out);
        writer.out.append(encoder.keySeparator);
        try {
            writer.value(value, level);
        } catch (PyException e) {
            throw JsonWriter.noted(e, dict, " item " + Repr.repr(key));
        }
        return true;
    }

    /** A key as text, null to skip it. */
    private Object text(Object key) {
        if (Values.strOrNull(key) != null) {
            return key;
        }
        if (Values.floatOrNull(key) instanceof Double d) {
            return writer.number(d);
        }
        if (key instanceof Boolean b) {
            return b ? "true" : "false";
        }
        if (key == PyNone.NONE) {
            return "null";
        }
        Object n = Values.intOrNull(key);
        if (n instanceof Long || n instanceof BigInteger) {
            return IntRepr.repr(n);
        }
        if (!encoder.skipKeys) {
            throw Errors.typeError("keys must be str, int, float, bool or None, not " + PyType.of(key).name());
        }
        return null;
    }
}
