package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The ints of bytes. Compare CPython bytesobject.c: striter_next. Thread safety: threads that share it may get one twice. */
@PyTypeDef(name = "bytes_iterator", subclassable = false, instantiable = false)
final class BytesIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new BytesIteratorExposer());

    private final byte[] bytes;
    private int position;

    BytesIterator(byte[] bytes) {
        super(TYPE);
        this.bytes = bytes;
    }

    @Override
    public Object next() {
        int i = position;
        if (i >= bytes.length) {
            position = bytes.length + 1;
            return null;
        }
        position = i + 1;
        return (long) (bytes[i] & 0xFF);
    }

    @PyMethod(name = "__length_hint__")
    long lengthHint() {
        return Math.max(0, bytes.length - position);
    }

    @PyMethod(name = "__setstate__")
    void setState(long state) {
        position = (int) Math.clamp(state, 0, bytes.length);
    }

    @PyMethod(name = "__reduce__")
    Object reduce() {
        Object iter = IteratorState.function("iter");
        return position > bytes.length ? IteratorState.of(iter, PyTuple.EMPTY, null)
                : IteratorState.of(iter, new PyBytes(bytes), (long) position);
    }
}
