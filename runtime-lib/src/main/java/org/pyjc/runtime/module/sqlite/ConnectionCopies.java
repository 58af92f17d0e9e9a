package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Copies of whole databases, and blobs. Compare CPython _sqlite/connection.c. Thread safety: see {@link Database}; a backup takes both
 * locks for each step, the target's first, and lets go of them between.
 */
final class ConnectionCopies {
    private static final int FREE_ON_CLOSE = 1;
    private static final int RESIZEABLE = 2;

    private ConnectionCopies() {}

    @PyMethod(signature = "($self, /, target, *, pages=-1, progress=None, name='main', sleep=0.25)", doc = "Makes a backup of the database.")
    static void backup(PyConnection self, PyConnection target, int pages, Object progress, String name, double sleep) {
        self.check();
        if (target == self) {
            throw Errors.valueError("target cannot be the same connection instance");
        }
        target.checkOpen();
        if (progress != PyNone.NONE && !Callables.isCallable(progress)) {
            throw Errors.typeError("progress argument must be a callable");
        }
        Backup backup = new Backup(self.database(), target.database());
        backup.begin(name);
        int rc;
        try {
            do {
                rc = backup.step(pages == 0 ? -1 : pages);
                if (progress != PyNone.NONE) {
                    Call.call3(progress, (long) rc, (long) backup.remaining(), (long) backup.pageCount());
                }
                if (rc == Sqlite.BUSY || rc == Sqlite.LOCKED) {
                    Call.call1(org.pyjc.runtime.object.Attributes.get(
                            org.pyjc.runtime.importing.Importer.importModule(null, "time", new org.pyjc.runtime.types.tuple.PyTuple("sleep"), 0),
                            "sleep"), sleep);
                }
            } while (rc == Sqlite.OK || rc == Sqlite.BUSY || rc == Sqlite.LOCKED);
        } finally {
            rc = backup.finish();
        }
        if (rc != Sqlite.OK) {
            throw SqliteErrors.ofCode(rc);
        }
    }

    @PyMethod(signature = "($self, table, column, rowid, /, *, readonly=False, name='main')", doc = "Open and return a BLOB object.\n\n"
            + "  table\n    Table name.\n  column\n    Column name.\n  rowid\n    Row id.\n  readonly\n    Open the BLOB without write "
            + "permissions.\n  name\n    Database name.")
    static Object blobopen(PyConnection self, String table, String column, Object rowid, boolean readonly, String name) {
        self.check();
        Object row = org.pyjc.runtime.ops.Index.of(rowid);
        if (!(row instanceof Long id)) {
            throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
        }
        Database database = self.database();
        long db = database.enter();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(8, 8);
            int rc = (int) Sqlite.BLOB_OPEN.call(db, Libc.string(arena, name), Libc.string(arena, table), Libc.string(arena, column), id,
                    readonly ? 0 : 1, out.address(), 0);
            if (rc != Sqlite.OK) {
                throw SqliteErrors.of(db);
            }
            PyBlob blob = new PyBlob(self, out.get(ValueLayout.JAVA_LONG, 0));
            database.add(blob);
            return blob;
        } finally {
            database.exit();
        }
    }

    @PyMethod(signature = "($self, /, *, name='main')", doc = "Serialize a database into a byte string.\n\n  name\n    Which database to "
            + "serialize.\n\nFor an ordinary on-disk database file, the serialization is just a copy of the\ndisk file. For an in-memory "
            + "database or a \"temp\" database, the serialization is\nthe same sequence of bytes which would be written to disk if that "
            + "database\nwere backed up to disk.")
    static Object serialize(PyConnection self, String name) {
        self.check();
        long db = self.database().enter();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(8, 8);
            long at = Sqlite.SERIALIZE.call(db, Libc.string(arena, name), size.address(), 0);
            if (at == 0) {
                throw SqliteErrors.raised(SqliteErrors.OPERATIONAL, "unable to serialize '" + name + "'");
            }
            byte[] copy = Sqlite.bytes(at, Math.toIntExact(size.get(ValueLayout.JAVA_LONG, 0)));
            Sqlite.FREE.call(at);
            return new PyBytes(copy);
        } finally {
            self.database().exit();
        }
    }

    @PyMethod(signature = "($self, data, /, *, name='main')", doc = "Load a serialized database.\n\n  data\n    The serialized database "
            + "content.\n  name\n    Which database to reopen with the deserialization.\n\nThe deserialize interface causes the database "
            + "connection to disconnect from the\ntarget database, and then reopen it as an in-memory database based on the given\nserialized "
            + "data.\n\nThe deserialize interface will fail with SQLITE_BUSY if the database is\ncurrently in a read transaction or is involved "
            + "in a backup operation.")
    static void deserialize(PyConnection self, Object data, String name) {
        Object text = Values.strOrNull(data);
        byte[] bytes = text != null ? Utf8.encode(text, ErrorHandlers.STRICT) : BytesLike.bytes(data);
        self.check();
        long db = self.database().enter();
        try (Arena arena = Arena.ofConfined()) {
            long memory = Sqlite.MALLOC64.call(Math.max(1, bytes.length));
            if (memory == 0) {
                throw Errors.memoryError("");
            }
            MemorySegment.copy(bytes, 0, Libc.memory(memory, bytes.length), ValueLayout.JAVA_BYTE, 0, bytes.length);
            if (Sqlite.DESERIALIZE.callInt(db, Libc.string(arena, name), memory, bytes.length, bytes.length, FREE_ON_CLOSE | RESIZEABLE)
                    != Sqlite.OK) {
                throw SqliteErrors.of(db);
            }
        } finally {
            self.database().exit();
        }
    }

    /** A running backup. */
    private static final class Backup {
        private final Database source;
        private final Database target;
        private long pointer;

        Backup(Database source, Database target) {
            this.source = source;
            this.target = target;
        }

        private <T> T locked(java.util.function.Supplier<T> action) {
            target.enter();
            try {
                source.enter();
                try {
                    return action.get();
                } finally {
                    source.exit();
                }
            } finally {
                target.exit();
            }
        }

        void begin(String name) {
            pointer = locked(() -> {
                try (Arena arena = Arena.ofConfined()) {
                    long p = Sqlite.BACKUP_INIT.call(target.pointer(), Libc.string(arena, "main"), source.pointer(),
                            Libc.string(arena, name));
                    if (p == 0) {
                        throw SqliteErrors.of(target.pointer());
                    }
                    return p;
                }
            });
        }

        int step(int pages) {
            return locked(() -> Sqlite.BACKUP_STEP.callInt(pointer, pages));
        }

        int remaining() {
            return Sqlite.BACKUP_REMAINING.callInt(pointer);
        }

        int pageCount() {
            return Sqlite.BACKUP_PAGECOUNT.callInt(pointer);
        }

        int finish() {
            return Sqlite.BACKUP_FINISH.callInt(pointer);
        }
    }
}
