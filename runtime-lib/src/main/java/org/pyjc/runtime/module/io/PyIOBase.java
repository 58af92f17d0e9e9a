package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code io.IOBase}: what every stream can do, in terms of what it overrides. Compare CPython Modules/_io/iobase.c.
 *
 * <p>Thread safety: the closed flag is volatile; subclasses guard their own state.
 */
@PyTypeDef(name = "_IOBase", module = "_io", instanceDict = true, weakReferable = true, immutable = false,
        doc = "The abstract base class for all I/O classes.")
public class PyIOBase extends PyObject {
    public static final PyType TYPE = PyType.define(new PyIOBaseExposer());

    private volatile boolean baseClosed;

    protected PyIOBase(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyIOBase(cls);
    }

    @PyMethod(signature = "($self, offset, whence=0, /)")
    Object seek(Object offset, int whence) {
        throw IoErrors.unsupported("seek");
    }

    @PyMethod
    Object tell() {
        return Call.method2(this, "seek", 0L, 1L);
    }

    @PyMethod(signature = "($self, size=None, /)")
    Object truncate(Object size) {
        throw IoErrors.unsupported("truncate");
    }

    /** Closes what was forgotten; nobody hears of errors. Compare CPython iobase.c: iobase_finalize. */
    @PyMethod(name = "__del__", signature = "($self, /)")
    void finalise() {
        try {
            if (!Truth.test(Attributes.get(this, "closed"))) {
                Call.method0(this, "close");
            }
        } catch (PyException e) {
            // a finaliser has no caller
        }
    }

    @PyMethod
    void flush() {
        if (isClosed()) {
            throw IoErrors.closed();
        }
    }

    @PyMethod
    void close() {
        if (!baseClosed) {
            try {
                Call.method0(this, "flush");
            } finally {
                baseClosed = true;
            }
        }
    }

    /** Whether {@code close} of this class ran. */
    final boolean isBaseClosed() {
        return baseClosed;
    }

    @PyGetter(value = "closed", doc = "True if the file is closed")
    boolean closedAttribute() {
        return isClosed();
    }

    boolean isClosed() {
        return baseClosed;
    }

    /** Whether Python code sees it as closed. */
    static boolean isClosed(Object file) {
        return Truth.test(Attributes.get(file, "closed"));
    }

    @PyMethod
    boolean seekable() {
        return false;
    }

    @PyMethod
    boolean readable() {
        return false;
    }

    @PyMethod
    boolean writable() {
        return false;
    }

    @PyMethod(name = "_checkClosed", signature = "($self, msg=None, /)")
    void checkClosed(Object msg) {
        if (isClosed(this)) {
            throw IoErrors.closed();
        }
    }

    @PyMethod(name = "_checkSeekable", signature = "($self, msg=None, /)")
    Object checkSeekable(Object msg) {
        return require("seekable", "File or stream is not seekable.");
    }

    @PyMethod(name = "_checkReadable", signature = "($self, msg=None, /)")
    Object checkReadable(Object msg) {
        return require("readable", "File or stream is not readable.");
    }

    @PyMethod(name = "_checkWritable", signature = "($self, msg=None, /)")
    Object checkWritable(Object msg) {
        return require("writable", "File or stream is not writable.");
    }

    private Object require(String ability, String message) {
        Object able = Call.method0(this, ability);
        if (able != (Object) true) {
            throw IoErrors.unsupported(message);
        }
        return able;
    }

    @PyMethod
    Object fileno() {
        throw IoErrors.unsupported("fileno");
    }

    @PyMethod
    boolean isatty() {
        if (isClosed(this)) {
            throw IoErrors.closed();
        }
        return false;
    }

    @PyMethod(name = "__enter__")
    Object enter() {
        if (isClosed(this)) {
            throw IoErrors.closed();
        }
        return this;
    }

    @PyMethod(name = "__exit__")
    Object exit(Object... args) {
        return Call.method0(this, "close");
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        if (isClosed(this)) {
            throw IoErrors.closed();
        }
        return this;
    }

    @PyMethod(name = "__next__")
    Object next() {
        Object line = Call.method0(this, "readline");
        if (Lengths.len(line) == 0) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @PyMethod(signature = "($self, size=-1, /)")
    Object readline(Object size) {
        long limit = size == PyNone.NONE ? -1 : Index.ssize(size);
        Object peek = Attributes.getOrNull(this, "peek");
        ByteList out = new ByteList();
        while (limit < 0 || out.size() < limit) {
            long want = 1;
            if (peek != null) {
                byte[] ahead = BytesLike.bytes(Call.call1(peek, 1L));
                if (ahead.length > 0) {
                    int newline = indexOf(ahead, (byte) '\n');
                    want = newline < 0 ? ahead.length : newline + 1;
                    want = limit >= 0 ? Math.min(want, limit - out.size()) : want;
                }
            }
            Object chunk = Call.method1(this, "read", want);
            if (!(chunk instanceof PyBytes bytes)) {
                throw Errors.of(org.pyjc.runtime.exc.Exceptions.OS_ERROR,
                        "read() should have returned a bytes object, not '" + PyType.of(chunk).name() + "'");
            }
            if (bytes.length() == 0) {
                break;
            }
            out.add(bytes.value(), 0, bytes.length());
            if (bytes.value()[bytes.length() - 1] == '\n') {
                break;
            }
        }
        return new PyBytes(out.toArray());
    }

    private static int indexOf(byte[] data, byte wanted) {
        for (int i = 0; i < data.length; i++) {
            if (data[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    @PyMethod(signature = "($self, hint=-1, /)")
    Object readlines(Object hint) {
        long limit = hint == PyNone.NONE ? -1 : Index.ssize(hint);
        PyList lines = new PyList();
        long total = 0;
        Object it = Iteration.iter(this);
        for (Object line = Iteration.next(it); line != null; line = Iteration.next(it)) {
            lines.append(line);
            total += Lengths.len(line);
            if (limit > 0 && total >= limit) {
                break;
            }
        }
        return lines;
    }

    @PyMethod
    void writelines(Object lines) {
        if (isClosed(this)) {
            throw IoErrors.closed();
        }
        Object it = Iteration.iter(lines);
        for (Object line = Iteration.next(it); line != null; line = Iteration.next(it)) {
            Call.method1(this, "write", line);
        }
    }
}
