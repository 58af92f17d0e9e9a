package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.none.PyNone;

/** Truth of any value. Compare CPython object.c: PyObject_IsTrue. Thread safety: stateless. */
public final class Truth {
    private Truth() {}

    public static boolean test(Object o) {
        if (o instanceof Boolean b) {
            return b;
        }
        if (o instanceof Long n) {
            return n != 0;
        }
        if (o instanceof String s) {
            return !s.isEmpty();
        }
        if (o instanceof PyObject p) {
            return o != PyNone.NONE && ofObject(p);
        }
        return o instanceof Double d ? d != 0 : o instanceof BigInteger || o instanceof WideStr || general(o);
    }

    private static boolean ofObject(PyObject o) {
        int size = ExactContainers.size(o);
        return size != ExactContainers.NOT_ONE ? size > 0 : general(o);
    }

    private static boolean general(Object o) {
        Object result = Call.specialOrNull(o, Special.BOOL);
        if (result != null) {
            if (result instanceof Boolean b) {
                return b;
            }
            throw Errors.typeError("__bool__ should return bool, returned " + PyType.of(result).name());
        }
        Object length = Call.specialOrNull(o, Special.LEN);
        return length == null || Lengths.checked(length) != 0;
    }
}
