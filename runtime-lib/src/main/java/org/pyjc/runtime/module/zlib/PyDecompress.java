package org.pyjc.runtime.module.zlib;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/** What {@code zlib.decompressobj} returns. Compare CPython zlibmodule.c. Thread safety: see {@link Decompressor}. */
@PyTypeDef(name = "Decompress", module = "zlib", subclassable = false, instantiable = false)
public final class PyDecompress extends PyObject {
    public static final PyType TYPE = PyType.define(new PyDecompressExposer());

    private final Decompressor decompressor;
    /** Whether a flush has met the end; then there is nothing to copy any more. */
    private volatile boolean ended;

    PyDecompress(Decompressor decompressor) {
        super(TYPE);
        this.decompressor = decompressor;
    }

    @PyGetter("unused_data")
    Object unusedData() {
        return new PyBytes(decompressor.unused());
    }

    @PyGetter("unconsumed_tail")
    Object unconsumedTail() {
        return new PyBytes(decompressor.unconsumed());
    }

    @PyGetter
    boolean eof() {
        return decompressor.atEnd();
    }

    @PyMethod(signature = "($self, data, /, max_length=0)", doc = "Return a bytes object containing the decompressed version of the data.\n\n"
            + "  data\n    The binary data to decompress.\n  max_length\n    The maximum allowable length of the decompressed data.\n    "
            + "Unconsumed input data will be stored in\n    the unconsumed_tail attribute.\n\nAfter calling this function, some of the input "
            + "data may still be stored in\ninternal buffers for later processing.\nCall the flush() method to clear these buffers.")
    Object decompress(Object data, long maxLength) {
        if (maxLength < 0) {
            throw Errors.valueError("max_length must be non-negative");
        }
        return run(Args.bytes(data), maxLength == 0 ? Integer.MAX_VALUE : maxLength);
    }

    private Object run(byte[] data, long limit) {
        try {
            return new PyBytes(decompressor.decompress(data, (int) Math.min(limit, Integer.MAX_VALUE - 8)));
        } catch (ZlibException e) {
            throw ZlibErrors.of(e);
        }
    }

    @PyMethod(signature = "($self, length=16384, /)", doc = "Return a bytes object containing any remaining decompressed data.\n\n"
            + "  length\n    the initial size of the output buffer.")
    Object flush(long length) {
        if (length <= 0) {
            throw Errors.valueError("length must be greater than zero");
        }
        Object rest = decompressor.atEnd() ? PyBytes.EMPTY : run(decompressor.unconsumed(), Integer.MAX_VALUE);
        ended = decompressor.atEnd();
        return rest;
    }

    @PyMethod(signature = "($self, /)", doc = "Return a copy of the decompression object.")
    Object copy() {
        Decompressor copy = ended ? null : decompressor.copy();
        if (copy == null) {
            throw Errors.valueError("Inconsistent stream state");
        }
        return new PyDecompress(copy);
    }

    @PyMethod(signature = "($self, /)")
    Object __copy__() {
        return copy();
    }

    @PyMethod(signature = "($self, memo, /)")
    Object __deepcopy__(Object memo) {
        return copy();
    }
}
