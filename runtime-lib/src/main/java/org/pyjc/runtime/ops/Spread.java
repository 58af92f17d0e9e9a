package org.pyjc.runtime.ops;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Calls whose arguments were gathered at run time. Thread safety: stateless. */
public final class Spread {
    /** Keyword arguments as calls take them. */
    record Keywords(Object[] values, String[] names) {}

    private Spread() {}

    /** {@code callee(*args, **kwargs)}; {@code args} is a list or tuple, {@code kwargs} may be null. */
    public static Object call(Object callee, Object args, PyDict kwargs) {
        Object[] positional = args instanceof PyTuple t ? t.items() : ((PyList) args).toArray();
        if (kwargs == null || kwargs.size() == 0) {
            return Call.call(callee, positional, Call.NO_NAMES);
        }
        Keywords keywords = split(kwargs);
        Object[] all = Arrays.copyOf(positional, positional.length + keywords.values.length);
        System.arraycopy(keywords.values, 0, all, positional.length, keywords.values.length);
        return Call.call(callee, all, keywords.names);
    }

    static Keywords split(PyDict kwargs) {
        if (kwargs == null) {
            return new Keywords(Call.NO_ARGS, Call.NO_NAMES);
        }
        DictEntry[] entries = kwargs.entries();
        Object[] values = new Object[entries.length];
        String[] names = new String[entries.length];
        for (int i = 0; i < entries.length; i++) {
            Object name = Values.strOrNull(entries[i].key);
            if (name == null) {
                throw Errors.typeError("keywords must be strings");
            }
            names[i] = Str.toJavaString(name);
            values[i] = entries[i].value;
        }
        return new Keywords(values, names);
    }
}
