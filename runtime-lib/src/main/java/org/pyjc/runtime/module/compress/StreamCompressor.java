package org.pyjc.runtime.module.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * A compressor object over a Java stream that compresses into {@link #compressed}: what {@code BZ2Compressor} and {@code LZMACompressor}
 * have in common. Compare CPython _bz2module.c and _lzmamodule.c, whose methods of these names are alike.
 *
 * <p>Thread safety: the monitor.
 */
public abstract class StreamCompressor extends PyObject {
    /** Where {@link #stream} writes. */
    protected final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private boolean flushed;

    protected StreamCompressor(PyType type) {
        super(type);
    }

    /** The stream that compresses into {@link #compressed}. */
    protected abstract OutputStream stream();

    /** Writes what is left, and the end mark. */
    protected abstract void finish() throws IOException;

    /** What Python sees of an error of the library. */
    protected abstract PyException error(IOException e);

    @PyMethod(signature = "($self, data, /)", doc = "Provide data to the compressor object.\n\nReturns a chunk of compressed data if possible, or b'' otherwise."
            + "\n\nWhen you have finished providing data to the compressor, call the\nflush() method to finish the compression process.")
    public Object compress(Object data) {
        byte[] bytes = Args.bytes(data);
        synchronized (this) {
            if (flushed) {
                throw Errors.valueError("Compressor has been flushed");
            }
            try {
                stream().write(bytes, 0, bytes.length);
            } catch (IOException e) {
                throw error(e);
            }
            return taken();
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Finish the compression process.\n\nReturns the compressed data left in internal buffers.\n\n"
            + "The compressor object may not be used after this method is called.")
    public synchronized Object flush() {
        if (flushed) {
            throw Errors.valueError("Repeated call to flush()");
        }
        flushed = true;
        try {
            finish();
        } catch (IOException e) {
            throw error(e);
        }
        return taken();
    }

    private Object taken() {
        byte[] bytes = compressed.toByteArray();
        compressed.reset();
        return new PyBytes(bytes);
    }

    @PyMethod(name = "__reduce__", signature = "($self, /)")
    public Object reduce() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' object");
    }
}
