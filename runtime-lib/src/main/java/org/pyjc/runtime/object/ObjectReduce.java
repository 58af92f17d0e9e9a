package org.pyjc.runtime.object;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * How objects copy and pickle. Compare CPython typeobject.c: object___reduce_ex___impl, object_getstate_default.
 * Thread safety: stateless.
 */
final class ObjectReduce {
    private ObjectReduce() {}

    @PyMethod(name = "__reduce__")
    static Object reduce(Object self) {
        return common(self, 0);
    }

    @PyMethod(name = "__reduce_ex__")
    static Object reduceEx(Object self, long protocol) {
        Object custom = PyType.of(self).lookup("__reduce__");
        if (custom != PyType.OBJECT.own("__reduce__")) {
            return Call.method0(self, "__reduce__");
        }
        return common(self, protocol);
    }

    private static Object common(Object self, long protocol) {
        Object copyreg = Importer.load("copyreg");
        return protocol >= 2 ? reduceNew(self, copyreg) : Call.method(copyreg, "_reduce_ex", new Object[] {self, protocol}, Call.NO_NAMES);
    }

    private static Object reduceNew(Object self, Object copyreg) {
        PyType cls = PyType.of(self);
        if (cls.lookupSpecial(Special.NEW) == null) {
            throw Errors.typeError("cannot pickle '" + cls.name() + "' object");
        }
        Object withKeywords = callSpecial(cls, self, "__getnewargs_ex__");
        Object args = PyTuple.EMPTY;
        Object kwargs = null;
        boolean hasArgs = true;
        if (withKeywords != null) {
            Object[] pair = checkedPair(withKeywords);
            args = pair[0];
            kwargs = pair[1];
        } else {
            Object plain = callSpecial(cls, self, "__getnewargs__");
            hasArgs = plain != null;
            args = plain == null ? PyTuple.EMPTY : checkedTuple(plain, "__getnewargs__");
        }
        boolean isList = self instanceof org.pyjc.runtime.types.list.PyList;
        boolean isDict = self instanceof PyDict;
        Object state = getState(self, !(hasArgs || isList || isDict));
        Object listItems = isList ? Iteration.iter(self) : PyNone.NONE;
        Object dictItems = isDict ? Iteration.iter(Call.method0(self, "items")) : PyNone.NONE;
        if (kwargs instanceof PyDict d && d.size() > 0) {
            return new PyTuple(Attributes.get(copyreg, "__newobj_ex__"), new PyTuple(cls, args, kwargs), state, listItems, dictItems);
        }
        Object[] all = Call.prepend(cls, ((PyTuple) args).items());
        return new PyTuple(Attributes.get(copyreg, "__newobj__"), new PyTuple(all), state, listItems, dictItems);
    }

    private static Object callSpecial(PyType cls, Object self, String name) {
        Object method = cls.lookup(name);
        return method == null ? null : Call.callAttribute(method, self);
    }

    private static Object checkedTuple(Object o, String method) {
        if (!(o instanceof PyTuple)) {
            throw Errors.typeError(method + " should return a tuple, not '" + PyType.of(o).name() + "'");
        }
        return o;
    }

    private static Object[] checkedPair(Object o) {
        Object[] pair = ((PyTuple) checkedTuple(o, "__getnewargs_ex__")).items();
        if (pair.length != 2) {
            throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not " + pair.length);
        }
        if (!(pair[0] instanceof PyTuple)) {
            throw Errors.typeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '"
                    + PyType.of(pair[0]).name() + "'");
        }
        if (!(pair[1] instanceof PyDict)) {
            throw Errors.typeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '"
                    + PyType.of(pair[1]).name() + "'");
        }
        return pair;
    }

    private static Object getState(Object self, boolean required) {
        Object own = PyType.of(self).lookupSpecial(Special.GETSTATE);
        if (own == PyType.OBJECT.own("__getstate__")) {
            return defaultState(self, required);
        }
        return Call.callAttribute(own, self);
    }

    @PyMethod(name = "__getstate__")
    static Object getState(Object self) {
        return defaultState(self, false);
    }

    private static Object defaultState(Object self, boolean required) {
        PyType cls = PyType.of(self);
        if (required && cls.solid() != PyType.OBJECT && cls.solid().isBuiltin()) {
            throw Errors.typeError("cannot pickle '" + cls.name() + "' object");
        }
        Object dict = self instanceof PyObject p ? p.instanceDict() : null;
        Object state = dict instanceof PyDict d && d.size() > 0 ? d.copy() : dict == null ? PyNone.NONE : dict;
        if (dict instanceof PyDict d && d.size() == 0) {
            state = PyNone.NONE;
        }
        PyDict slots = slotState(self, cls);
        return slots.size() > 0 ? new PyTuple(state, slots) : state;
    }

    private static PyDict slotState(Object self, PyType cls) {
        PyDict slots = new PyDict();
        Object names = cls.own("__slotnames__");
        if (names == null && cls.hasSlotMembers()) {
            names = Call.method1(Importer.load("copyreg"), "_slotnames", cls);
        }
        if (names instanceof PyList list) {
            for (Object name : list.toArray()) {
                Object value = Attributes.getOrNull(self, Str.toJavaString(Values.strOrNull(name)));
                if (value != null) {
                    slots.put(name, value);
                }
            }
        }
        return slots;
    }
}
