package org.pyjc.runtime.module.sqlite;

import java.util.Locale;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Adapters and converters. Compare CPython _sqlite/microprotocols.c. Thread safety: two dicts. */
final class Adaption {
    static final PyDict ADAPTERS = new PyDict();
    static final PyDict CONVERTERS = new PyDict();
    /** Whether there are adapters for types that SQLite knows. */
    static volatile boolean baseTypesAdapted;

    private Adaption() {}

    /** Adapts an object to a protocol; {@code otherwise} null: ProgrammingError when that can't be. */
    static Object adapt(Object o, Object protocol, Object otherwise) {
        PyType type = PyType.of(o);
        Object adapter = ADAPTERS.get(new PyTuple(type, protocol));
        if (adapter != null) {
            return Call.call1(adapter, o);
        }
        Object adapted = byMethod(protocol, "__adapt__", o);
        if (adapted == null) {
            adapted = byMethod(o, "__conform__", protocol);
        }
        if (adapted != null) {
            return adapted;
        }
        if (otherwise == null) {
            throw SqliteErrors.programming("can't adapt");
        }
        return otherwise;
    }

    private static Object byMethod(Object owner, String method, Object argument) {
        Object bound = Attributes.getOrNull(owner, method);
        if (bound == null) {
            return null;
        }
        try {
            Object result = Call.call1(bound, argument);
            return result == PyNone.NONE ? null : result;
        } catch (PyException e) {
            if (e.isTypeError()) {
                return null;
            }
            throw e;
        }
    }

    /** The converter of a column's type, or null. */
    static Object converter(String typeName) {
        return CONVERTERS.get(Str.fromUtf16(typeName.toUpperCase(Locale.ROOT)));
    }
}
