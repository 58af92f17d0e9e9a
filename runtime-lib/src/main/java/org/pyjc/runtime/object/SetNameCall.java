package org.pyjc.runtime.object;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;

/** Calls {@code __set_name__} and notes the place on an exception. Compare CPython: type_new_set_names. Stateless. */
final class SetNameCall {
    private SetNameCall() {}

    static void call(Object hook, Object value, PyType owner, Object name) {
        try {
            Call.callAttribute(hook, value, owner, name);
        } catch (PyException e) {
            e.value.addNote("Error calling __set_name__ on '" + PyType.of(value).name() + "' instance "
                    + Str.toJavaString(Repr.repr(name)) + " in '" + owner.name() + "'");
            throw e;
        }
    }
}
