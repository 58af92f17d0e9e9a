package org.pyjc.runtime.types.bytes;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The order of bytes. Compare CPython bytesobject.c: bytes_richcompare. Thread safety: stateless. */
final class BytesComparison {
    private BytesComparison() {}

    @PyMethod(name = "__lt__")
    static Object lt(Object self, Object other) {
        byte[] a = ((PyBytes) self).value();
        byte[] b = other instanceof PyBytes o ? o.value() : null;
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (BytesOps.compare(a, b) < 0);
    }

    @PyMethod(name = "__le__")
    static Object le(Object self, Object other) {
        byte[] a = ((PyBytes) self).value();
        byte[] b = other instanceof PyBytes o ? o.value() : null;
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (BytesOps.compare(a, b) <= 0);
    }

    @PyMethod(name = "__eq__")
    static Object eq(Object self, Object other) {
        byte[] a = ((PyBytes) self).value();
        byte[] b = other instanceof PyBytes o ? o.value() : null;
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (Arrays.equals(a, b));
    }

    @PyMethod(name = "__ne__")
    static Object ne(Object self, Object other) {
        byte[] a = ((PyBytes) self).value();
        byte[] b = other instanceof PyBytes o ? o.value() : null;
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (!Arrays.equals(a, b));
    }

    @PyMethod(name = "__gt__")
    static Object gt(Object self, Object other) {
        byte[] a = ((PyBytes) self).value();
        byte[] b = other instanceof PyBytes o ? o.value() : null;
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (BytesOps.compare(a, b) > 0);
    }

    @PyMethod(name = "__ge__")
    static Object ge(Object self, Object other) {
        byte[] a = ((PyBytes) self).value();
        byte[] b = other instanceof PyBytes o ? o.value() : null;
        return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (BytesOps.compare(a, b) >= 0);
    }
}
