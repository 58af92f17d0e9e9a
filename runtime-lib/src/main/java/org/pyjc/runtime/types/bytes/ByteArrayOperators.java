package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.text.PercentOperator;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The operators of bytearray. Compare CPython bytearrayobject.c. Thread safety: stateless; see {@link ByteArrayStore}. */
final class ByteArrayOperators {
    private ByteArrayOperators() {}

    private static byte[] operand(Object other, Object self) {
        byte[] bytes = BytesLike.bytesOrNull(other);
        if (bytes == null) {
            throw Errors.typeError("can't concat " + PyType.of(other).name() + " to " + PyType.of(self).name());
        }
        return bytes;
    }

    @PyMethod
    static Object __add__(PyByteArray self, Object other) {
        return new PyByteArray(BytesOps.concat(self.content(), operand(other, self)));
    }

    @PyMethod
    static Object __iadd__(PyByteArray self, Object other) {
        self.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, operand(other, self));
        return self;
    }

    @PyMethod
    static Object __mul__(PyByteArray self, Object count) {
        return Index.isIndex(count) ? new PyByteArray(BytesOps.repeat(self.content(), Index.count(count))) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    static Object __rmul__(PyByteArray self, Object count) {
        return __mul__(self, count);
    }

    @PyMethod
    static Object __imul__(PyByteArray self, Object count) {
        if (!Index.isIndex(count)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        long n = Index.count(count);
        self.update(bytes -> BytesOps.repeat(bytes, n));
        return self;
    }

    @PyMethod
    static Object __mod__(PyByteArray self, Object values) {
        return new PyByteArray(self.pinned(() -> PercentOperator.formatBytes(self.content(), values)));
    }

    @PyMethod
    static Object __rmod__(PyByteArray self, Object template) {
        return template instanceof PyByteArray b ? __mod__(b, self) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    // ---- order ----

    private static byte[] comparable(Object other) {
        try {
            return BytesLike.bytesOrNull(other);
        } catch (org.pyjc.runtime.exc.PyException e) {
            return null;
        }
    }

    @PyRichCompare
    static Object compare(PyByteArray self, Object other, Special op) {
        byte[] bytes = comparable(other);
        return bytes == null ? PyNotImplemented.NOT_IMPLEMENTED : BytesComparison.ordered(self.content(), bytes, op);
    }
}
