package org.pyjc.runtime.module.bz2;

import java.io.IOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.compress.StreamDecompressor;
import org.pyjc.runtime.object.PyType;

/** {@code _bz2.BZ2Decompressor}, on Commons Compress. Compare CPython _bz2module.c. Thread safety: see {@link StreamDecompressor}. */
@PyTypeDef(name = "BZ2Decompressor", module = "_bz2", signature = "()",
        doc = "Create a decompressor object for decompressing data incrementally.\n\nFor one-shot decompression, use the decompress() function instead.")
final class PyBz2Decompressor extends StreamDecompressor {
    public static final PyType TYPE = PyType.define(new PyBz2DecompressorExposer());

    private PyBz2Decompressor(PyType type) {
        super(type, in -> new BZip2CompressorInputStream(in, false));
    }

    @PyNew(signature = "()")
    static Object create(PyType cls) {
        return new PyBz2Decompressor(cls);
    }

    @PyMethod(signature = "($self, /, data, max_length=-1)", doc = "Decompress *data*, returning uncompressed data as bytes.")
    Object decompress(Object data, long maxLength) {
        return run(Args.bytes(data), maxLength);
    }

    @Override
    protected PyException error(IOException e) {
        return Errors.of(Exceptions.OS_ERROR, "Invalid data stream");
    }

    @Override
    protected String endMessage() {
        return "End of stream already reached";
    }

    @PyMethod(signature = "($self, /)")
    Object __reduce__() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' object");
    }
}
