package org.pyjc.runtime.ops;

import java.util.Set;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What patterns of {@code match} ask. Compare CPython ceval.c: _PyEval_MatchKeys, _PyEval_MatchClass.
 *
 * <p>Thread safety: stateless.
 */
public final class Matching {
    private static final Set<String> SELF_MATCHING = Set.of("bool", "bytearray", "bytes", "dict", "float", "frozenset",
            "int", "list", "set", "str", "tuple");
    private static final Object MISSING = new PyObject(PyType.OBJECT);

    private Matching() {}

    public static boolean isSequence(Object subject) {
        PyType type = PyType.of(subject);
        return type == PyList.TYPE || type == PyTuple.TYPE || type.isSequencePattern();
    }

    public static boolean isMapping(Object subject) {
        PyType type = PyType.of(subject);
        return type == PyDict.TYPE || type.isMappingPattern();
    }

    public static boolean hasLength(Object subject, int length) {
        return Lengths.len(subject) == length;
    }

    public static boolean hasMinLength(Object subject, int length) {
        return Lengths.len(subject) >= length;
    }

    public static Object item(Object subject, int index) {
        return Items.get(subject, (long) index);
    }

    /** The item that is {@code distance} before the end. */
    public static Object itemFromEnd(Object subject, int distance) {
        return Items.get(subject, Lengths.len(subject) - distance);
    }

    /** The items but the first {@code before} and last {@code after}, in a list. */
    public static Object rest(Object subject, int before, int after) {
        return PyList.from(Items.get(subject, new PySlice((long) before, Lengths.len(subject) - after, PyNone.NONE)));
    }

    /** The values of keys, or null when one is missing. */
    public static Object[] keys(Object subject, Object[] keys) {
        checkDuplicates(keys);
        Object[] values = new Object[keys.length];
        Object get = keys.length == 0 ? null : Attributes.get(subject, "get");
        for (int i = 0; i < keys.length; i++) {
            Object value = Call.call2(get, keys[i], MISSING);
            if (value == MISSING) {
                return null;
            }
            values[i] = value;
        }
        return values;
    }

    private static void checkDuplicates(Object[] keys) {
        PyDict seen = new PyDict();
        for (Object key : keys) {
            if (seen.put(key, PyNone.NONE) != null) {
                throw Errors.valueError("mapping pattern checks duplicate key (" + Str.toJavaString(Repr.repr(key))
                        + ")");
            }
        }
    }

    /** A dictionary of the items that keys did not match. */
    public static Object remaining(Object subject, Object[] keys) {
        PyDict rest = new PyDict();
        Displays.updateDict(rest, subject);
        for (Object key : keys) {
            rest.remove(key);
        }
        return rest;
    }

    /**
     * The attributes that a class pattern looks at, or null when it does not match.
     *
     * @param positional the number of positional sub-patterns
     * @param names the attributes of keyword sub-patterns
     */
    public static Object[] classAttributes(Object subject, Object cls, int positional, String[] names) {
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("called match pattern must be a class");
        }
        if (!InstanceChecks.isInstance(subject, type)) {
            return null;
        }
        Object[] out = new Object[positional + names.length];
        String[] seen = new String[out.length];
        if (positional > 0 && !positionals(subject, type, positional, out, seen)) {
            return null;
        }
        for (int i = 0; i < names.length; i++) {
            Object value = attribute(subject, type, names[i], seen, positional + i);
            if (value == null) {
                return null;
            }
            out[positional + i] = value;
        }
        return out;
    }

    /** Whether one positional sub-pattern matches the subject itself. Compare CPython's _Py_TPFLAGS_MATCH_SELF. */
    private static boolean matchesSelf(PyType type) {
        for (PyType each : type.mro()) {
            if (each.isBuiltin() && SELF_MATCHING.contains(each.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean positionals(Object subject, PyType type, int positional, Object[] out, String[] seen) {
        Object matchArgs = Attributes.getOrNull(type, "__match_args__");
        boolean self = matchArgs == null && matchesSelf(type);
        if (matchArgs != null && !(matchArgs instanceof PyTuple)) {
            throw Errors.typeError(type.name() + ".__match_args__ must be a tuple (got " + PyType.of(matchArgs).name()
                    + ")");
        }
        PyTuple names = matchArgs == null ? PyTuple.EMPTY : (PyTuple) matchArgs;
        int allowed = self ? 1 : names.size();
        if (allowed < positional) {
            throw Errors.typeError(type.name() + "() accepts " + allowed + " positional sub-pattern"
                    + (allowed == 1 ? "" : "s") + " (" + positional + " given)");
        }
        if (self) {
            out[0] = subject;
            return true;
        }
        for (int i = 0; i < positional; i++) {
            Object name = names.get(i);
            if (!Str.isStr(name)) {
                throw Errors.typeError("__match_args__ elements must be strings (got " + PyType.of(name).name() + ")");
            }
            out[i] = attribute(subject, type, Str.toJavaString(name), seen, i);
            if (out[i] == null) {
                return false;
            }
        }
        return true;
    }

    private static Object attribute(Object subject, PyType type, String name, String[] seen, int count) {
        for (int i = 0; i < count; i++) {
            if (name.equals(seen[i])) {
                throw Errors.typeError(type.name() + "() got multiple sub-patterns for attribute '" + name + "'");
            }
        }
        seen[count] = name;
        return Attributes.getOrNull(subject, name);
    }
}
