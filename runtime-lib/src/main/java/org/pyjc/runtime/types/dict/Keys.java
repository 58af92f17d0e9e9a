package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;

/** Hashes of keys, with the error message of the container. Compare CPython dictobject.c: dict_unhashable_type. Stateless. */
public final class Keys {
    private Keys() {}

    /** The table hash; {@code role} is such as "a dict key". */
    public static int hash(Object key, String role) {
        if (key instanceof String s) {
            return KeyHash.ofString(s);
        }
        if (key instanceof Long) {
            return KeyHash.of(key);
        }
        try {
            return KeyHash.of(key);
        } catch (PyException e) {
            throw e.isTypeError() ? unusable(key, role, e) : e;
        }
    }

    private static PyException unusable(Object key, String role, PyException e) {
        Object text = new StrBuilder().append("cannot use '").append(PyType.of(key).name()).append("' as ").append(role)
                .append(" (").append(Repr.str(e.value)).append(')').build();
        return Errors.typeError(text.toString());
    }
}
