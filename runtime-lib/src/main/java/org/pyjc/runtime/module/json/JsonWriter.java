package org.pyjc.runtime.module.json;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.number.IntRepr;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Writes one value. Compare CPython _json.c: encoder_listencode_obj. Thread safety: confined to one thread. */
final class JsonWriter {
    final StrBuilder out = new StrBuilder();
    final PyJsonEncoder encoder;
    private final JsonLines lines;
    private final JsonDicts dicts;
    private final OpenContainers open;

    JsonWriter(PyJsonEncoder encoder) {
        this.encoder = encoder;
        this.lines = encoder.indent == PyNone.NONE ? null : new JsonLines(encoder.indent);
        this.open = encoder.markers == PyNone.NONE ? null : new OpenContainers();
        this.dicts = new JsonDicts(this);
    }

    /** Writes a value; containers in it are indented one level more than {@code level}. */
    void value(Object o, int level) {
        if (o instanceof String) {
            encoder.string(o, out);
        } else if (o instanceof Long n) {
            out.append(n.longValue());
        } else if (o instanceof PyList || o instanceof PyTuple) {
            sequence(o, level);
        } else if (o instanceof PyDict d) {
            dicts.write(d, level);
        } else if (o == PyNone.NONE) {
            out.append("null");
        } else if (o instanceof Boolean b) {
            out.append(b ? "true" : "false");
        } else if (o instanceof Double d) {
            out.append(number(d));
        } else {
            uncommon(o, level);
        }
    }

    private void uncommon(Object o, int level) {
        if (Values.strOrNull(o) != null) {
            encoder.string(o, out);
        } else if (Values.intOrNull(o) instanceof Object n) {
            out.append(IntRepr.repr(n));
        } else if (Values.floatOrNull(o) instanceof Double d) {
            out.append(number(d));
        } else {
            enter(o);
            Object replacement = Call.call1(encoder.defaultFunction, o);
            try {
                value(replacement, level);
            } catch (PyException e) {
                throw noted(e, o, " object");
            }
            leave();
        }
    }

    /** The text of a float. Compare CPython _json.c: encoder_encode_float. */
    String number(double d) {
        if (Double.isFinite(d)) {
            return FloatRepr.repr(d);
        }
        if (!encoder.allowNan) {
            throw Errors.valueError("Out of range float values are not JSON compliant: " + FloatRepr.repr(d));
        }
        return d > 0 ? "Infinity" : d < 0 ? "-Infinity" : "NaN";
    }

    /** The exception, which tells in what it happened. */
    static PyException noted(PyException e, Object in, String where) {
        e.value.addNote(Str.fromUtf16("when serializing " + TypeNames.full(PyType.of(in)) + where));
        return e;
    }

    /** Begins a container or an object that has a replacement: it may not come again inside itself. */
    void enter(Object o) {
        if (open != null) {
            open.enter(o);
        }
    }

    void leave() {
        if (open != null) {
            open.leave();
        }
    }

    /** Begins the first line of a container. */
    void firstLine(int level) {
        if (lines != null) {
            out.append(lines.newline(level));
        }
    }

    /** Writes what stands between two items of a container. */
    void separate(int level) {
        out.append(encoder.itemSeparator);
        firstLine(level);
    }

    private void sequence(Object o, int level) {
        Object[] items = o instanceof PyList l && l.isExact() ? null : Iteration.toArray(o);
        if (items == null ? ((PyList) o).size() == 0 : items.length == 0) {
            out.append("[]");
            return;
        }
        enter(o);
        out.appendAscii('[');
        firstLine(level + 1);
        int i = 0;
        try {
            if (items == null) {
                PyList list = (PyList) o;
                for (Object item; (item = list.getOrNull(i)) != null; i++) {
                    item(item, i, level + 1);
                }
            } else {
                for (; i < items.length; i++) {
                    item(items[i], i, level + 1);
                }
            }
        } catch (PyException e) {
            throw noted(e, o, " item " + i);
        }
        leave();
        firstLine(level);
        out.appendAscii(']');
    }

    private void item(Object item, int index, int level) {
        if (index > 0) {
            separate(level);
        }
        value(item, level);
    }
}
