package org.pyjc.runtime.module.bz2;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.compress.StreamCompressor;
import org.pyjc.runtime.object.PyType;

/** {@code _bz2.BZ2Compressor}, on Commons Compress. Compare CPython _bz2module.c. Thread safety: as its base. */
@PyTypeDef(name = "BZ2Compressor", module = "_bz2", signature = "(compresslevel=9, /)",
        doc = "Create a compressor object for compressing data incrementally.\n\n  compresslevel\n    Compression level, as a number between 1 and 9.\n\n"
            + "For one-shot compression, use the compress() function instead.")
final class PyBz2Compressor extends StreamCompressor {
    public static final PyType TYPE = PyType.define(new PyBz2CompressorExposer());

    private final BZip2CompressorOutputStream out;

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

    @Override
    protected OutputStream stream() {
        return out;
    }

    @Override
    protected void finish() throws IOException {
        out.close();
    }

    @Override
    protected PyException error(IOException e) {
        throw new UncheckedIOException(e);
    }
}
