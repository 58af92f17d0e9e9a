package org.pyjc.runtime.module.io;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Exports;
import org.pyjc.runtime.types.buffer.PyMemoryView;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code io.BytesIO}. Compare CPython Modules/_io/bytesio.c. Thread safety: its monitor. */
@PyTypeDef(name = "BytesIO", module = "_io", base = PyBufferedIOBase.class, immutable = false, signature = "(initial_bytes=b'')",
        doc = "Buffered I/O implementation using an in-memory bytes buffer.")
public class PyBytesIO extends PyBufferedIOBase {
    public static final PyType TYPE = PyType.define(new PyBytesIOExposer());

    private static final int MAX_SIZE = Integer.MAX_VALUE - 8;

    private byte[] data = new byte[0];
    private int size;
    private long pos;
    private boolean closed;
    /** The views that {@code getbuffer} gave, null before the first. */
    private Exports exports;

    protected PyBytesIO(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBytesIO(cls);
    }

    @PyInit(signature = "(self, initial_bytes=None)")
    synchronized void init(Object initialBytes) {
        requireNoExport();
        data = new byte[0];
        size = 0;
        pos = 0;
        closed = false;
        if (initialBytes != PyNone.NONE) {
            byte[] given = PyBufferedWriter.bytes(initialBytes);
            data = given.clone();
            size = data.length;
        }
    }

    private void live() {
        if (closed) {
            throw IoErrors.closed();
        }
    }

    /** Raises BufferError while there are views of the data. */
    private void requireNoExport() {
        if (exports != null) {
            exports.requireNoneInUse("Existing exports of data: object cannot be re-sized");
        }
    }

    @PyMethod
    synchronized Object getvalue() {
        live();
        return new PyBytes(Arrays.copyOf(data, size));
    }

    @PyMethod
    synchronized Object getbuffer() {
        live();
        if (exports == null) {
            exports = new Exports();
        }
        View view = new View(this);
        exports.add(view);
        return PyMemoryView.of(view);
    }

    /** Shows the data, which keep their place meanwhile. */
    private static final class View extends BufferView {
        private final Exports exports;

        View(PyBytesIO owner) {
            super(owner, owner.data, owner.size, false);
            exports = owner.exports;
        }

        @Override
        protected void onRelease() {
            exports.remove(this);
        }
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    synchronized Object read(Object count) {
        live();
        return take(count == PyNone.NONE ? -1 : Index.ssize(count));
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    synchronized Object read1(Object count) {
        return read(count);
    }

    private PyBytes take(long count) {
        int start = (int) Math.min(pos, size);
        int end = count < 0 ? size : start + (int) Math.min(size - start, count);
        if (end > start) {
            pos = end;
        }
        return new PyBytes(Arrays.copyOfRange(data, start, end));
    }

    @PyMethod(name = "readinto")
    synchronized Object readIntoBuffer(Object buffer) {
        live();
        PyBytes bytes = take(WritableBytes.length(buffer));
        WritableBytes.set(buffer, bytes.value(), bytes.length());
        return (long) bytes.length();
    }

    @PyMethod(name = "readinto1")
    synchronized Object readIntoBufferOnce(Object buffer) {
        return readIntoBuffer(buffer);
    }

    @Override
    @PyMethod(signature = "($self, size=-1, /)")
    synchronized Object readline(Object limit) {
        live();
        return line(limit == PyNone.NONE ? -1 : Index.ssize(limit));
    }

    private PyBytes line(long limit) {
        int end = (int) Math.min(pos, size);
        int stop = limit < 0 ? size : end + (int) Math.min(size - end, limit);
        int start = end;
        while (end < stop) {
            if (data[end++] == '\n') {
                break;
            }
        }
        pos = Math.max(pos, end);
        return new PyBytes(Arrays.copyOfRange(data, start, end));
    }

    @Override
    @PyMethod(name = "__next__")
    Object next() {
        if (type() != TYPE) {
            return super.next();
        }
        synchronized (this) {
            live();
            PyBytes line = line(-1);
            if (line.length() == 0) {
                throw Errors.stopIteration(null);
            }
            return line;
        }
    }

    @Override
    @PyMethod(signature = "($self, b, /)")
    synchronized Object write(Object b) {
        byte[] bytes = PyBufferedWriter.bytes(b);
        live();
        requireNoExport();
        if (bytes.length == 0) {
            return 0L;
        }
        reserve(pos, bytes.length);
        int start = (int) pos;
        if (start > size) {
            Arrays.fill(data, size, start, (byte) 0);
        }
        System.arraycopy(bytes, 0, data, start, bytes.length);
        pos += bytes.length;
        size = Math.max(size, (int) pos);
        return (long) bytes.length;
    }

    private void reserve(long from, int count) {
        if (from > Long.MAX_VALUE - count) {
            throw Errors.overflowError("new buffer size too large");
        }
        if (from > MAX_SIZE - count) {
            throw Errors.memoryError("");
        }
        if (from + count > data.length) {
            data = Arrays.copyOf(data, (int) Math.min(MAX_SIZE, Math.max(from + count, data.length * 2L)));
        }
    }

    @Override
    @PyMethod(signature = "($self, pos, whence=0, /)")
    synchronized Object seek(Object offset, int whence) {
        live();
        long target = Index.ssize(offset);
        if (whence == 0 && target < 0) {
            throw Errors.valueError("negative seek value " + target);
        }
        long base = switch (whence) {
            case 0 -> 0;
            case 1 -> pos;
            case 2 -> size;
            default -> throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        };
        if (target > Long.MAX_VALUE - base) {
            throw Errors.overflowError("new position too large");
        }
        pos = Math.max(base + target, 0);
        return pos;
    }

    @Override
    @PyMethod
    synchronized Object tell() {
        live();
        return pos;
    }

    @Override
    @PyMethod(signature = "($self, size=None, /)")
    synchronized Object truncate(Object length) {
        live();
        requireNoExport();
        long wanted = length == PyNone.NONE ? pos : Index.ssize(length);
        if (wanted < 0) {
            throw Errors.valueError("negative size value " + wanted);
        }
        size = (int) Math.min(size, wanted);
        return wanted;
    }

    @Override
    @PyMethod
    synchronized void close() {
        requireNoExport();
        closed = true;
        data = new byte[0];
        size = 0;
    }

    @Override
    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    @PyMethod
    synchronized void flush() {
        live();
    }

    @Override
    @PyMethod
    synchronized boolean readable() {
        live();
        return true;
    }

    @Override
    @PyMethod
    synchronized boolean writable() {
        live();
        return true;
    }

    @Override
    @PyMethod
    synchronized boolean seekable() {
        live();
        return true;
    }

    @Override
    @PyMethod
    synchronized boolean isatty() {
        live();
        return false;
    }

    @PyMethod(name = "__getstate__")
    synchronized Object getState() {
        live();
        Object dict = Attributes.get(this, "__dict__");
        return new PyTuple(new PyBytes(Arrays.copyOf(data, size)), pos,
                dict instanceof PyDict d ? d.copy() : Call.method0(dict, "copy"));
    }

    @PyMethod(name = "__setstate__")
    synchronized void setState(Object state) {
        if (!(state instanceof PyTuple t) || t.items().length < 3) {
            throw Errors.typeError(type().name() + ".__setstate__ argument should be 3-tuple, got " + PyType.of(state).name());
        }
        live();
        requireNoExport();
        init(t.items()[0]);
        if (!(t.items()[1] instanceof Long position)) {
            throw Errors.typeError("second item of state must be an integer, not " + PyType.of(t.items()[1]).name());
        }
        if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        pos = position;
        if (t.items()[2] != PyNone.NONE) {
            Call.method1(Attributes.get(this, "__dict__"), "update", t.items()[2]);
        }
    }
}
