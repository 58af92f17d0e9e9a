package org.pyjc.runtime.module.zlib;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/** What {@code zlib.compressobj} returns. Compare CPython zlibmodule.c. Thread safety: see {@link Compressor}. */
@PyTypeDef(name = "Compress", module = "zlib", subclassable = false, instantiable = false)
public final class PyCompress extends PyObject {
    public static final PyType TYPE = PyType.define(new PyCompressExposer());

    private final Compressor compressor;

    PyCompress(Compressor compressor) {
        super(TYPE);
        this.compressor = compressor;
    }

    @PyMethod(signature = "($self, data, /)", doc = "Returns a bytes object containing compressed data.\n\n  data\n    Binary data to be "
            + "compressed.\n\nAfter calling this function, some of the input data may still\nbe stored in internal buffers for later "
            + "processing.\nCall the flush() method to clear these buffers.")
    Object compress(Object data) {
        try {
            return new PyBytes(compressor.compress(Args.bytes(data)));
        } catch (ZlibException e) {
            throw ZlibErrors.of(e);
        }
    }

    @PyMethod(signature = "($self, mode=4, /)", doc = "Return a bytes object containing any remaining compressed data.\n\n"
            + "  mode\n    One of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH.\n    If mode == Z_FINISH, the compressor object can no "
            + "longer be\n    used after calling the flush() method.  Otherwise, more data\n    can still be compressed.")
    Object flush(int mode) {
        try {
            return new PyBytes(compressor.flush(mode));
        } catch (ZlibException e) {
            throw ZlibErrors.of(e);
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Return a copy of the compression object.")
    Object copy() {
        Compressor copy = compressor.copy();
        if (copy == null) {
            throw Errors.valueError("Inconsistent stream state");
        }
        return new PyCompress(copy);
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
