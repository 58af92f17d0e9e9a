package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** {@code sqlite3.Blob}. Compare CPython _sqlite/blob.c. Thread safety: works under the database's lock. */
@PyTypeDef(name = "Blob", module = "sqlite3", instantiable = false, subclassable = false)
final class PyBlob extends PyObject {
    public static final PyType TYPE = PyType.define(new PyBlobExposer());
    private static final int ABORT = 4;

    private final PyConnection connection;
    private volatile long pointer;
    /** Guarded by the lock. */
    private int offset;

    PyBlob(PyConnection connection, long pointer) {
        super(TYPE);
        this.connection = connection;
        this.pointer = pointer;
    }

    private Database database() {
        return connection.database();
    }

    private void check() {
        connection.check();
        if (pointer == 0) {
            throw SqliteErrors.programming("Cannot operate on a closed blob.");
        }
    }

    /** What is done while the lock is held. */
    private interface Action<T> {
        T run();
    }

    private <T> T locked(Action<T> action) {
        check();
        database().enter();
        try {
            check();
            return action.run();
        } finally {
            database().exit();
        }
    }

    private int size() {
        return Sqlite.BLOB_BYTES.callInt(pointer);
    }

    private byte[] readAt(int from, int count) {
        byte[] bytes = new byte[count];
        if (count > 0) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = arena.allocate(count);
                requireOk(Sqlite.BLOB_READ.callInt(pointer, memory.address(), count, from, 0, 0));
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, count);
            }
        }
        return bytes;
    }

    private void writeAt(int from, byte[] bytes) {
        requireOk(Sqlite.lend(bytes, at -> Sqlite.BLOB_WRITE.callInt(pointer, at, bytes.length, from, 0, 0)));
    }

    private void requireOk(int rc) {
        if (rc == ABORT) {
            throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "Cannot operate on an expired blob handle");
        }
        if (rc != Sqlite.OK) {
            throw SqliteErrors.of(database().pointer());
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Close the blob.")
    void close() {
        connection.check();
        Database database = database();
        database.lock.lock();
        try {
            if (pointer != 0) {
                Sqlite.BLOB_CLOSE.call(pointer);
                pointer = 0;
            }
            database.forget(this);
        } finally {
            database.lock.unlock();
        }
    }

    @PyMethod(signature = "($self, length=-1, /)", doc = "Read data at the current offset position.\n\n  length\n    Read length in bytes.\n\n"
            + "If the end of the blob is reached, the data up to end of file will be returned.\nWhen length is not specified, or is negative, "
            + "Blob.read() will read until the\nend of the blob.")
    Object read(int length) {
        return locked(() -> {
            int rest = size() - offset;
            byte[] bytes = readAt(offset, length < 0 || length > rest ? rest : length);
            offset += bytes.length;
            return new PyBytes(bytes);
        });
    }

    @PyMethod(signature = "($self, data, /)", doc = "Write data at the current offset.\n\nThis function cannot change the blob length.  Writing "
            + "beyond the end of the\nblob will result in an exception being raised.")
    void write(Object data) {
        byte[] bytes = BytesLike.bytes(data);
        locked(() -> {
            if (bytes.length > size() - offset) {
                throw Errors.valueError("data longer than blob length");
            }
            writeAt(offset, bytes);
            offset += bytes.length;
            return null;
        });
    }

    @PyMethod(signature = "($self, offset, origin=0, /)", doc = "Set the current access position to offset.\n\nThe origin argument defaults to "
            + "os.SEEK_SET (absolute blob positioning).\nOther values for origin are os.SEEK_CUR (seek relative to the current position)\nand "
            + "os.SEEK_END (seek relative to the blob's end).")
    void seek(int to, int origin) {
        locked(() -> {
            long base = switch (origin) {
                case 0 -> 0;
                case 1 -> offset;
                case 2 -> size();
                default -> throw Errors.valueError("'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END");
            };
            if (base + to > Integer.MAX_VALUE) {
                throw Errors.overflowError("seek offset results in overflow");
            }
            if (base + to < 0 || base + to > size()) {
                throw Errors.valueError("offset out of blob range");
            }
            offset = (int) (base + to);
            return null;
        });
    }

    @PyMethod(signature = "($self, /)", doc = "Return the current access position for the blob.")
    long tell() {
        return locked(() -> (long) offset);
    }

    @PyMethod(name = "__enter__", signature = "($self, /)", doc = "Blob context manager enter.")
    Object enter() {
        check();
        return this;
    }

    @PyMethod(name = "__exit__", signature = "($self, type, val, tb, /)", doc = "Blob context manager exit.")
    void exit(Object type, Object value, Object traceback) {
        check();
        close();
    }

    @PyMethod(name = "__len__")
    long length() {
        return locked(this::size);
    }

    private int index(Object key) {
        long at = Index.of(key) instanceof Long n ? n : Long.MIN_VALUE;
        long i = at < 0 && at != Long.MIN_VALUE ? at + size() : at;
        if (i < 0 || i >= size()) {
            throw Errors.indexError("Blob index out of range");
        }
        return (int) i;
    }

    @PyMethod(name = "__getitem__")
    Object item(Object key) {
        return locked(() -> {
            if (key instanceof PySlice slice) {
                SliceBounds range = SliceBounds.of(slice, size());
                return new PyBytes(range.count() == 0 ? new byte[0] : picked(range));
            }
            requireIndex(key);
            return readAt(index(key), 1)[0] & 0xffL;
        });
    }

    private byte[] picked(SliceBounds range) {
        byte[] all = readAt(0, size());
        byte[] bytes = new byte[range.count()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = all[range.start() + i * range.step()];
        }
        return bytes;
    }

    private static void requireIndex(Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("Blob indices must be integers");
        }
    }

    @PyMethod(name = "__setitem__")
    void setItem(Object key, Object value) {
        byte[] bytes = key instanceof PySlice ? BytesLike.bytes(value) : null;
        locked(() -> {
            if (key instanceof PySlice slice) {
                setSlice(SliceBounds.of(slice, size()), bytes);
            } else {
                requireIndex(key);
                int at = index(key);
                if (!Index.isIndex(value)) {
                    throw Errors.typeError("'" + PyType.of(value).name() + "' object cannot be interpreted as an integer");
                }
                if (!(Index.of(value) instanceof Long n) || n < 0 || n > 0xff) {
                    throw Errors.valueError("byte must be in range(0, 256)");
                }
                writeAt(at, new byte[] {n.byteValue()});
            }
            return null;
        });
    }

    private void setSlice(SliceBounds range, byte[] bytes) {
        if (bytes.length != range.count()) {
            throw Errors.indexError("Blob slice assignment is wrong size");
        }
        if (range.count() == 0) {
            return;
        }
        byte[] all = readAt(0, size());
        for (int i = 0; i < bytes.length; i++) {
            all[range.start() + i * range.step()] = bytes[i];
        }
        writeAt(0, all);
    }

    @PyMethod(name = "__delitem__")
    void deleteItem(Object key) {
        check();
        throw Errors.typeError(key instanceof PySlice ? "Blob doesn't support slice deletion" : "Blob doesn't support item deletion");
    }
}
