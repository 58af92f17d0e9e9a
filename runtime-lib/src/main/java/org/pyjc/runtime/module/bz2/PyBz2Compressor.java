package org.pyjc.runtime.module.bz2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code _bz2.BZ2Compressor}, on Commons Compress. Compare CPython _bz2module.c. Thread safety: the monitor. */
@PyTypeDef(name = "BZ2Compressor", module = "_bz2", signature = "(compresslevel=9, /)",
        doc = "Create a compressor object for compressing data incrementally.\n\n  compresslevel\n    Compression level, as a number between 1 and 9.\n\n"
            + "For one-shot compression, use the compress() function instead.")
final class PyBz2Compressor extends PyObject {
    public static final PyType TYPE = PyType.define(new PyBz2CompressorExposer());

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final BZip2CompressorOutputStream out;
    private boolean flushed;

    private PyBz2Compressor(PyType type, int level) {
        super(type);
        try {
            out = new BZip2CompressorOutputStream(compressed, level);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PyNew(signature = "(compresslevel=9, /)")
    static Object create(PyType cls, int level) {
        if (level < 1 || level > 9) {
            throw Errors.valueError("compresslevel must be between 1 and 9");
        }
        return new PyBz2Compressor(cls, level);
    }

    @PyMethod(signature = "($self, data, /)", doc = "Provide data to the compressor object.\n\nReturns a chunk of compressed data if possible, or b'' otherwise."
            + "\n\nWhen you have finished providing data to the compressor, call the\nflush() method to finish the compression process.")
    Object compress(Object data) {
        byte[] bytes = Args.bytes(data);
        synchronized (this) {
            if (flushed) {
                throw Errors.valueError("Compressor has been flushed");
            }
            try {
                out.write(bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return taken();
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Finish the compression process.\n\nReturns the compressed data left in internal buffers.\n\n"
            + "The compressor object may not be used after this method is called.")
    synchronized Object flush() {
        if (flushed) {
            throw Errors.valueError("Repeated call to flush()");
        }
        flushed = true;
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    private Object taken() {
        byte[] bytes = compressed.toByteArray();
        compressed.reset();
        return new PyBytes(bytes);
    }

    @PyMethod(signature = "($self, /)")
    Object __reduce__() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' object");
    }
}
