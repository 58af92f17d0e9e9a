package org.pyjc.runtime.module.compress;

import java.io.IOException;
import java.lang.ref.Cleaner;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * What the decompressor objects of the modules have in common. Compare CPython _bz2module.c: decompress, decompress_buf.
 * Thread safety: the monitor guards the decoder.
 */
public abstract class StreamDecompressor extends PyObject {
    private static final Cleaner CLEANER = Cleaner.create();

    private final PullDecoder decoder;
    private boolean failed;

    protected StreamDecompressor(PyType type, PullDecoder.Opener opener) {
        super(type);
        decoder = new PullDecoder(opener);
        PullDecoder forgotten = decoder;
        CLEANER.register(this, forgotten::abandon);
    }

    /** The error for wrong data. */
    protected abstract PyException error(IOException e);

    /** The text of the EOFError. */
    protected abstract String endMessage();

    protected final synchronized Object run(byte[] data, long maxLength) {
        if (decoder.atEnd()) {
            throw Errors.eofError(endMessage());
        }
        if (failed) {
            throw error(new IOException("failed before"));
        }
        try {
            return new PyBytes(decoder.decode(data, maxLength < 0 ? Integer.MAX_VALUE - 16 : maxLength));
        } catch (IOException e) {
            failed = true;
            throw error(e);
        }
    }

    @PyGetter(value = "eof", member = true, doc = "True if the end-of-stream marker has been reached.")
    public final boolean eof() {
        return decoder.atEnd();
    }

    @PyGetter(value = "unused_data", member = true, doc = "Data found after the end of the compressed stream.")
    public final Object unusedData() {
        return new PyBytes(decoder.unused());
    }

    @PyGetter(value = "needs_input", member = true, doc = "True if more input is needed before more decompressed data can be produced.")
    public final boolean needsInput() {
        return decoder.needsInput();
    }
}
