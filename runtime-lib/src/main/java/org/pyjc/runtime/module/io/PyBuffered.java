package org.pyjc.runtime.module.io;

import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What BufferedReader, BufferedWriter and BufferedRandom have in common: a stream beneath and a lock.
 * Compare CPython Modules/_io/bufferedio.c: buffered.
 *
 * <p>Thread safety: the lock guards the buffers; it is reentrant, since the stream beneath may be Python code.
 */
abstract class PyBuffered extends PyBufferedIOBase {
    final ReentrantLock lock = new ReentrantLock();
    private volatile RawStream raw;
    private volatile boolean detached;

    PyBuffered(PyType type) {
        super(type);
    }

    final void setRaw(Object stream) {
        detached = false;
        raw = new RawStream(stream);
    }

    /** {@code __init__} begins: up to its end there is no stream. */
    final void uninitialize() {
        detached = false;
        raw = null;
    }

    /** The stream beneath; ValueError when there is none. */
    final RawStream raw() {
        RawStream r = raw;
        if (r == null) {
            throw Errors.valueError(detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
        }
        return r;
    }

    final boolean hasRaw() {
        return raw != null;
    }

    /** The stream beneath; ValueError when it is closed. */
    final RawStream openRaw(String action) {
        RawStream r = raw();
        if (r.isClosed()) {
            throw Errors.valueError(action);
        }
        return r;
    }

    static void requireBufferSize(long size) {
        if (size <= 0) {
            throw Errors.valueError("buffer size must be strictly positive");
        }
    }

    @Override
    boolean isClosed() {
        return raw().isClosed();
    }

    @PyGetter("raw")
    Object rawAttribute() {
        return raw == null ? PyNone.NONE : raw.object;
    }

    @PyGetter("name")
    Object name() {
        return Attributes.get(raw().object, "name");
    }

    @PyGetter("mode")
    Object mode() {
        return Attributes.get(raw().object, "mode");
    }

    @Override
    @PyMethod
    Object detach() {
        Call.method0(this, "flush");
        Object stream = raw().object;
        raw = null;
        detached = true;
        return stream;
    }

    @Override
    @PyMethod
    void close() {
        lock.lock();
        try {
            RawStream r = raw();
            if (r.isClosed()) {
                return;
            }
            PyException failed = null;
            try {
                Call.method0(this, "flush");
            } catch (PyException e) {
                failed = e;
            }
            closed();
            try {
                Call.method0(r.object, "close");
            } catch (PyException e) {
                if (failed != null) {
                    e.value.setContext(failed.value);
                }
                throw e;
            }
            if (failed != null) {
                throw failed;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called when the stream is about to be closed. */
    void closed() {}

    @Override
    @PyMethod
    boolean seekable() {
        return org.pyjc.runtime.ops.Truth.test(Call.method0(raw().object, "seekable"));
    }

    @Override
    @PyMethod
    Object fileno() {
        return Call.method0(raw().object, "fileno");
    }

    @Override
    @PyMethod
    boolean isatty() {
        return org.pyjc.runtime.ops.Truth.test(Call.method0(raw().object, "isatty"));
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        String type = type().name();
        Object name = raw == null ? null : Attributes.getOrNull(raw.object, "name");
        StrBuilder out = new StrBuilder().append('<').append(type);
        if (name != null) {
            out.append(" name=").append(Repr.plainRepr(name));
        }
        return out.append('>').build();
    }

    @PyMethod(name = "__getstate__")
    Object getState() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }
}
