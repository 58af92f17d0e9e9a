package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.DictMerge;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * List, tuple, set, dict and slice displays, and the building of arguments with {@code *} and {@code **}. Source: the
 * language reference, sections 6.2.5 to 6.2.7 and 6.3.4. Thread safety: works on containers that nobody else has yet.
 */
public final class Displays {
    private Displays() {}

    public static Object list(Object[] items) {
        return PyList.of(items);
    }

    public static Object list() {
        return new PyList();
    }

    public static Object listOfTuple(Object tuple) {
        return PyList.of(((PyTuple) tuple).items().clone());
    }

    public static Object tuple(Object[] items) {
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    public static Object tupleOfList(Object list) {
        return tuple(((PyList) list).toArray());
    }

    public static Object set(Object[] items) {
        return addAll(new PySet(), items);
    }

    public static Object set() {
        return new PySet();
    }

    public static PyDict dict() {
        return new PyDict();
    }

    public static PyDict dict(Object[] keysAndValues) {
        return PyDict.of(keysAndValues);
    }

    public static Object slice(Object start, Object stop, Object step) {
        return new PySlice(start, stop, step);
    }

    public static void append(Object list, Object item) {
        ((PyList) list).appendConfined(item);
    }

    public static Object appendAll(Object list, Object[] items) {
        for (Object item : items) {
            append(list, item);
        }
        return list;
    }

    /** {@code [*iterable]}. */
    public static Object extend(Object list, Object iterable) {
        return appendAll(list, unpack(iterable));
    }

    /** The values of {@code *iterable} in a display; not to be changed. */
    public static Object[] unpack(Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.items();
        }
        if (!(iterable instanceof PyList l && l.isExact()) && Iteration.iterOrNull(iterable) == null) {
            throw Errors.typeError("Value after * must be an iterable, not " + PyType.of(iterable).name());
        }
        return Iteration.toArray(iterable);
    }

    /** {@code [a, *b, …]}: the elements whose bits are set are arrays of what {@link #unpack} gave. */
    public static Object listUnpacked(Object[] elements, long starred) {
        return new PyList(spliced(elements, starred));
    }

    /** {@code (a, *b, …)}, as {@link #listUnpacked}. */
    public static Object tupleUnpacked(Object[] elements, long starred) {
        return tuple(spliced(elements, starred));
    }

    private static Object[] spliced(Object[] elements, long starred) {
        int count = elements.length - Long.bitCount(starred);
        for (long rest = starred; rest != 0; rest &= rest - 1) {
            count = Math.addExact(count, ((Object[]) elements[Long.numberOfTrailingZeros(rest)]).length);
        }
        Object[] out = new Object[count];
        int at = 0;
        for (int i = 0; i < elements.length; i++) {
            if ((starred >>> i & 1) == 0) {
                out[at++] = elements[i];
            } else {
                Object[] values = (Object[]) elements[i];
                System.arraycopy(values, 0, out, at, values.length);
                at += values.length;
            }
        }
        return out;
    }

    /** {@code callee(*iterable)}. */
    public static Object extendArguments(Object list, Object iterable, Object callee) {
        if (Iteration.iterOrNull(iterable) == null) {
            throw Errors.typeError(functionName(callee) + " argument after * must be an iterable, not " + PyType.of(iterable).name());
        }
        return appendAll(list, Iteration.toArray(iterable));
    }

    /** The arguments of a call with nothing but {@code *iterable} by position: a list or tuple. */
    public static Object onlyArguments(Object iterable, Object callee) {
        return iterable.getClass() == PyTuple.class && ((PyTuple) iterable).type() == PyTuple.TYPE ? iterable
                : extendArguments(new PyList(), iterable, callee);
    }

    /** The keywords of a call with nothing but {@code **mapping}: a dictionary, which may be null when it is empty. */
    public static PyDict onlyKeywords(Object mapping, Object callee) {
        if (mapping.getClass() == PyDict.class && ((PyDict) mapping).type() == PyDict.TYPE) {
            PyDict dict = (PyDict) mapping;
            return dict.size() == 0 ? null : dict;
        }
        return mergeKeywords(new PyDict(), mapping, callee);
    }

    public static void add(Object set, Object item) {
        ((PySet) set).addConfined(item);
    }

    public static Object addAll(Object set, Object[] items) {
        for (Object item : items) {
            add(set, item);
        }
        return set;
    }

    /** {@code {*iterable}}. */
    public static Object update(Object set, Object iterable) {
        ((PySet) set).insertAll(iterable);
        return set;
    }

    public static void put(Object dict, Object key, Object value) {
        ((PyDict) dict).putConfined(key, value);
    }

    public static PyDict putAll(PyDict dict, Object[] keysAndValues) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            dict.putConfined(keysAndValues[i], keysAndValues[i + 1]);
        }
        return dict;
    }

    /** {@code {**mapping}}. */
    public static PyDict updateDict(PyDict dict, Object mapping) {
        if (!(mapping instanceof PyDict) && Attributes.getOrNull(mapping, "keys") == null) {
            throw Errors.typeError("'" + PyType.of(mapping).name() + "' object is not a mapping");
        }
        DictMerge.merge(dict, mapping, true);
        return dict;
    }

    /** {@code callee(**mapping)}: no key may be there already. */
    public static PyDict mergeKeywords(PyDict dict, Object mapping, Object callee) {
        if (!(mapping instanceof PyDict) && Attributes.getOrNull(mapping, "keys") == null) {
            throw Errors.typeError(functionName(callee) + " argument after ** must be a mapping, not " + PyType.of(mapping).name());
        }
        for (Object key : keys(mapping)) {
            putKeyword(dict, key, value(mapping, key), callee);
        }
        return dict;
    }

    private static Object[] keys(Object mapping) {
        if (mapping instanceof PyDict d && d.type() == PyDict.TYPE) {
            DictEntry[] entries = d.entries();
            Object[] keys = new Object[entries.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = entries[i].key;
            }
            return keys;
        }
        return Iteration.toArray(Call.method0(mapping, "keys"));
    }

    private static Object value(Object mapping, Object key) {
        return Items.get(mapping, key);
    }

    public static PyDict putKeyword(PyDict dict, String name, Object value, Object callee) {
        return putKeyword(dict, (Object) name, value, callee);
    }

    /** A key that is no str is refused when the call splits the dictionary: a repeated key is told first. */
    private static PyDict putKeyword(PyDict dict, Object name, Object value, Object callee) {
        Object text = Values.strOrNull(name);
        if (dict.put(text == null ? name : text, value) != null) {
            throw multiple(callee, Values.strOrNull(Repr.str(name)));
        }
        return dict;
    }

    private static PyException multiple(Object callee, Object name) {
        return Errors.typeError(functionName(callee) + " got multiple values for keyword argument '" + Str.toJavaString(name) + "'");
    }

    /** How messages call a callee. Compare CPython object.c: _PyObject_FunctionStr. */
    static String functionName(Object callee) {
        Object qualname = Attributes.getOrNull(callee, "__qualname__");
        Object text = qualname == null ? null : Values.strOrNull(qualname);
        if (text == null) {
            return Str.toJavaString(Values.strOrNull(Repr.str(callee)));
        }
        Object module = Attributes.getOrNull(callee, "__module__");
        Object moduleText = module == null ? null : Values.strOrNull(module);
        String prefix = moduleText == null || moduleText.equals("builtins") ? "" : Str.toJavaString(moduleText) + ".";
        return prefix + Str.toJavaString(text) + "()";
    }

    /** Adds the keys and values that alternate in a constant tuple. */
    public static PyDict putAllOfTuple(PyDict dict, Object tuple) {
        return putAll(dict, ((PyTuple) tuple).items());
    }

    /** The elements of arrays, one after the other. */
    public static Object[] flatten(Object[] chunks) {
        int count = 0;
        for (Object chunk : chunks) {
            count += ((Object[]) chunk).length;
        }
        Object[] out = new Object[count];
        int at = 0;
        for (Object chunk : chunks) {
            Object[] items = (Object[]) chunk;
            System.arraycopy(items, 0, out, at, items.length);
            at += items.length;
        }
        return out;
    }
}
