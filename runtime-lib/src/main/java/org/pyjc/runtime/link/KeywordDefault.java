package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The default value of a keyword-only parameter at a call site: remembers where the function's dictionary holds it. Thread safety:
 * what is remembered is immutable and may get lost; an entry that dies stays dead.
 */
final class KeywordDefault {
    private static final MethodHandle GET = Handles.findVirtual(MethodHandles.lookup(), "get", Object.class, PyFunction.class);

    private record Place(PyDict dict, DictEntry entry) {}

    private final String name;
    private Place last;

    private KeywordDefault(String name) {
        this.name = name;
    }

    /** A handle {@code (PyFunction)Object}; it raises TypeError when there is no default. */
    static MethodHandle getter(String name) {
        return GET.bindTo(new KeywordDefault(name));
    }

    private Object get(PyFunction f) {
        PyDict all = f.kwDefaults();
        Place place = last;
        Object value = place != null && place.dict == all ? place.entry.value : null;
        return value != null ? value : find(f, all);
    }

    private Object find(PyFunction f, PyDict all) {
        boolean plain = all != null && all.getClass() == PyDict.class;
        DictEntry entry = plain ? all.entryOrNull(name) : null;
        Object value = entry != null ? entry.value : all == null || plain ? null : all.getStr(name);
        if (value == null) {
            throw Errors.typeError(f.qualname() + "() missing 1 required keyword-only argument: '" + name + "'");
        }
        if (entry != null) {
            last = new Place(all, entry);
        }
        return value;
    }
}
