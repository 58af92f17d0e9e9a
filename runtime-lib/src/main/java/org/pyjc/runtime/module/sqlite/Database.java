package org.pyjc.runtime.module.sqlite;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.exc.PyException;

/**
 * A database that SQLite has open, with its statements and blobs.
 *
 * <p>Thread safety: whoever calls SQLite for the database holds {@link #lock}, so that nothing is closed meanwhile and an error is read
 * by who made it. SQLite itself does the same with a mutex, also while it calls functions written in Python. Only {@link #interrupt}
 * needs no lock but that of closing.
 */
final class Database {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int PATIENCE_MILLIS = 30;
    /** All that cursors use now, of every database. */
    private static final Set<Lease> LEASES = ConcurrentHashMap.newKeySet();
    /** How many statements of forgotten cursors were ended. */
    private static final AtomicLong ENDED = new AtomicLong();

    final ReentrantLock lock = new ReentrantLock();
    private final Object closing = new Object();
    private volatile long pointer;
    private final Set<PyStatement> statements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PyBlob> blobs = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<Object, PyStatement> cache = new LinkedHashMap<>(16, 0.75f, true);
    private final int cacheSize;
    /** Statements of cursors that the program has forgotten. */
    private final ConcurrentLinkedQueue<Lease> forgotten = new ConcurrentLinkedQueue<>();

    Database(long pointer, int cacheSize) {
        this.pointer = pointer;
        this.cacheSize = cacheSize;
    }

    /** The use of a statement by a cursor, which ends by {@link #end} or when the cursor is found unreachable. */
    static final class Lease implements Runnable {
        private final Database database;
        private final PyStatement statement;
        private Cleaner.Cleanable cleanable;
        private volatile boolean ended;

        private Lease(Database database, PyStatement statement) {
            this.database = database;
            this.statement = statement;
        }

        @Override
        public void run() {
            LEASES.remove(this);
            if (!ended) {
                database.forgotten.add(this);
            }
        }

        /** To be called while the lock is held. */
        void end() {
            ended = true;
            cleanable.clean();
        }
    }

    /** Notes that a cursor goes on using a statement. */
    Lease lease(Object cursor, PyStatement statement) {
        Lease lease = new Lease(this, statement);
        LEASES.add(lease);
        lease.cleanable = CLEANER.register(cursor, lease);
        return lease;
    }

    boolean isOpen() {
        return pointer != 0;
    }

    /** The C object, while the lock is held. */
    long pointer() {
        if (pointer == 0) {
            throw SqliteErrors.programming("Cannot operate on a closed database.");
        }
        return pointer;
    }

    /** Takes the lock; returns the C object. */
    long enter() {
        lock.lock();
        try {
            long db = pointer();
            endForgotten();
            return db;
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
    }

    void exit() {
        lock.unlock();
    }

    private void endForgotten() {
        for (Lease lease = forgotten.poll(); lease != null; lease = forgotten.poll()) {
            lease.statement.release();
            ENDED.incrementAndGet();
        }
    }

    /**
     * Ends the statements of forgotten cursors, of this and other databases, which CPython would have ended at once; false when there are
     * none but the asking one's. To be called when something is locked that they may hold. Others may use the database meanwhile, or close
     * it, unless this is a call of a function that SQLite called, for which SQLite's own mutex is held.
     */
    boolean endForgottenByCollecting(PyStatement asking) {
        Set<Database> others = new HashSet<>();
        boolean any = false;
        for (Lease each : LEASES) {
            any |= each.statement != asking;
            if (each.database != this) {
                others.add(each.database);
            }
        }
        if (!any) {
            return false;
        }
        long before = ENDED.get();
        if (lock.getHoldCount() > 1) {
            collect();
        } else {
            lock.unlock();
            try {
                collect();
                others.forEach(Database::endForgottenUnlessUsed);
            } finally {
                lock.lock();
            }
        }
        endForgotten();
        return ENDED.get() != before;
    }

    private void endForgottenUnlessUsed() {
        if (lock.tryLock()) {
            try {
                endForgotten();
            } finally {
                lock.unlock();
            }
        }
    }

    private static void collect() {
        System.gc();
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A statement for a cursor, from the cache if it is free there. The lock is held. */
    PyStatement statement(Object sql) {
        PyStatement known = cache.get(sql);
        if (known != null && known.claim()) {
            return known;
        }
        PyStatement fresh = PyStatement.prepare(this, sql);
        statements.add(fresh);
        fresh.claim();
        if (known == null && cacheSize > 0) {
            fresh.setCached(true);
            cache.put(sql, fresh);
            trimCache();
        }
        return fresh;
    }

    private void trimCache() {
        if (cache.size() > cacheSize) {
            var oldest = cache.entrySet().iterator();
            PyStatement dropped = oldest.next().getValue();
            oldest.remove();
            dropped.setCached(false);
        }
    }

    void forget(PyStatement statement) {
        statements.remove(statement);
    }

    void add(PyBlob blob) {
        blobs.add(blob);
    }

    void forget(PyBlob blob) {
        blobs.remove(blob);
    }

    /** Runs statements that give no rows. */
    void execute(String sql) {
        long db = enter();
        try {
            PyStatement statement = PyStatement.prepare(this, sql);
            try {
                int rc = statement.step();
                if (rc != Sqlite.DONE) {
                    throw SqliteErrors.of(db);
                }
            } finally {
                statement.finish();
            }
        } finally {
            exit();
        }
    }

    boolean inTransaction() {
        long db = enter();
        try {
            return Sqlite.GET_AUTOCOMMIT.callInt(db) == 0;
        } finally {
            exit();
        }
    }

    void interrupt() {
        synchronized (closing) {
            Sqlite.INTERRUPT.call(pointer());
        }
    }

    /** Closes the blobs, the statements and the database; the second time nothing happens. */
    void close(boolean rollback) {
        lock.lock();
        try {
            if (pointer == 0) {
                return;
            }
            PyException failure = null;
            for (PyBlob blob : new HashSet<>(blobs)) {
                blob.close();
            }
            cache.clear();
            for (PyStatement each : List.copyOf(new ArrayList<>(statements))) {
                each.finish();
            }
            if (rollback && Sqlite.GET_AUTOCOMMIT.callInt(pointer) == 0) {
                failure = tryRollback();
            }
            synchronized (closing) {
                Sqlite.CLOSE_V2.callInt(pointer);
                pointer = 0;
            }
            if (failure != null) {
                throw failure;
            }
        } finally {
            lock.unlock();
        }
    }

    private PyException tryRollback() {
        try {
            execute("ROLLBACK");
            return null;
        } catch (PyException e) {
            return e;
        }
    }
}
