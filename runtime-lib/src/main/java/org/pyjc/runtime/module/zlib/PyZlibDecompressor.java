package org.pyjc.runtime.module.zlib;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * {@code zlib._ZlibDecompressor}, which gzip reads with: it keeps the input that a limit leaves over.
 *
 * <p>Compare CPython zlibmodule.c: ZlibDecompressor. Thread safety: one call at a time, under the monitor.
 */
@PyTypeDef(name = "_ZlibDecompressor", module = "zlib", signature = "(wbits=15, zdict=b'')", subclassable = false,
        doc = "Create a decompressor object for decompressing data incrementally.")
public final class PyZlibDecompressor extends PyObject {
    public static final PyType TYPE = PyType.define(new PyZlibDecompressorExposer());

    private final Decompressor decompressor;
    private boolean needsInput = true;

    private PyZlibDecompressor(Decompressor decompressor) {
        super(TYPE);
        this.decompressor = decompressor;
    }

    @PyNew(signature = "(wbits=15, zdict=<absent>)")
    static Object create(PyType cls, int wbits, Object zdict) {
        return new PyZlibDecompressor(ZlibModule.decompressor(wbits, zdict));
    }

    @PyGetter(doc = "True if the end-of-stream marker has been reached.")
    boolean eof() {
        return decompressor.atEnd();
    }

    @PyGetter(value = "unused_data", doc = "Data found after the end of the compressed stream.")
    Object unusedData() {
        return new PyBytes(decompressor.unused());
    }

    @PyGetter(value = "needs_input", doc = "True if more input is needed before more decompressed data can be produced.")
    synchronized boolean needsInput() {
        return needsInput;
    }

    @PyMethod(signature = "($self, /, data, max_length=-1)", doc = "Decompress *data*, returning uncompressed data as bytes.")
    synchronized Object decompress(Object data, long maxLength) {
        if (decompressor.atEnd()) {
            throw Errors.eofError("End of stream already reached");
        }
        byte[] rest = decompressor.unconsumed();
        byte[] more = Args.bytes(data);
        byte[] all = java.util.Arrays.copyOf(rest, rest.length + more.length);
        System.arraycopy(more, 0, all, rest.length, more.length);
        int limit = maxLength < 0 ? Integer.MAX_VALUE - 8 : (int) Math.min(maxLength, Integer.MAX_VALUE - 8);
        try {
            byte[] out = decompressor.decompress(all, limit);
            needsInput = !decompressor.atEnd() && out.length < limit;
            return new PyBytes(out);
        } catch (ZlibException e) {
            throw ZlibErrors.of(e);
        }
    }
}
