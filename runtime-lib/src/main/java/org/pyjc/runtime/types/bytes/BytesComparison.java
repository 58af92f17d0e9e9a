package org.pyjc.runtime.types.bytes;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The order of bytes. Compare CPython bytesobject.c: bytes_richcompare. Thread safety: stateless. */
final class BytesComparison {
    private BytesComparison() {}

    @PyRichCompare
    static Object compare(PyBytes self, Object other, Special op) {
        return other instanceof PyBytes o ? ordered(self.value(), o.value(), op) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** Whether two byte strings are in the order that is asked for. */
    static Object ordered(byte[] a, byte[] b, Special op) {
        if (op == Special.EQ || op == Special.NE) {
            return Arrays.equals(a, b) == (op == Special.EQ);
        }
        return Compare.fromOrder(Integer.signum(BytesOps.compare(a, b)), op);
    }
}
