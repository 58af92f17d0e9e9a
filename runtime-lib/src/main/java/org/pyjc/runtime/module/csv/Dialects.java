package org.pyjc.runtime.module.csv;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/** The dialects that have names. Thread safety: that of a dict. */
final class Dialects {
    static final PyDict ALL = new PyDict();
    /** The greatest length of a field. */
    static volatile long fieldLimit = 128 * 1024;

    private Dialects() {}

    static Object get(Object name) {
        Object found = ALL.get(name);
        if (found == null) {
            throw CsvErrors.of("unknown dialect");
        }
        return found;
    }

    /** The dialect that the arguments of a reader, a writer or a registration describe. Compare CPython _csv.c: _call_dialect. */
    static PyDialect of(Object dialect, PyDict parameters) {
        DictEntry[] items = parameters.entries();
        int first = dialect == null ? 0 : 1;
        Object[] args = new Object[items.length + first];
        String[] names = new String[items.length];
        if (dialect != null) {
            args[0] = dialect;
        }
        for (int i = 0; i < names.length; i++) {
            names[i] = items[i].key.toString();
            args[first + i] = items[i].value;
        }
        return (PyDialect) Call.call(PyDialect.TYPE, args, names);
    }

    static void register(Object name, PyDialect dialect) {
        if (Values.strOrNull(name) == null) {
            throw Errors.typeError("dialect name must be a string");
        }
        ALL.put(name, dialect);
    }
}
