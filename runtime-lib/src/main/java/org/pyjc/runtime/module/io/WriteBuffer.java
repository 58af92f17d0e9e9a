package org.pyjc.runtime.module.io;

import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;

/**
 * The bytes that a buffered writer has taken but not written. It is apart from the Python object, so that it can be written
 * when that object is gone.
 *
 * <p>Thread safety: guarded by {@link #lock}.
 */
final class WriteBuffer {
    private static final int DONE = -1;

    final ReentrantLock lock = new ReentrantLock();
    private final RawStream raw;
    private final String path;
    private final int capacity;
    private final ByteList pending = new ByteList();

    WriteBuffer(RawStream raw, int capacity) {
        this.raw = raw;
        this.capacity = capacity;
        OpenFile file = raw.file() == null || raw.file().isClosed() ? null : Fds.find(((Long) raw.file().fileno()).intValue());
        this.path = file == null ? null : file.path();
    }

    String path() {
        return path;
    }

    int pending() {
        return pending.size();
    }

    /** Takes bytes; writes when there are more than the buffer holds. */
    void write(byte[] data, int from, int count) {
        lock.lock();
        try {
            if (pending.size() + count <= capacity) {
                pending.add(data, from, count);
                return;
            }
            int blocked = drain();
            if (blocked != DONE) {
                takeBlocked(data, from, count);
                return;
            }
            if (count <= capacity) {
                pending.add(data, from, count);
                return;
            }
            writeThrough(data, from, count);
        } finally {
            lock.unlock();
        }
    }

    private void takeBlocked(byte[] data, int from, int count) {
        int room = Math.min(count, capacity - pending.size());
        pending.add(data, from, room);
        if (room < count) {
            throw IoErrors.blocking("write could not complete without blocking", room);
        }
    }

    private void writeThrough(byte[] data, int from, int count) {
        int done = 0;
        while (count - done > capacity) {
            int n = raw.write(data, from + done, count - done);
            if (n == RawStream.NOT_NOW) {
                int room = Math.min(capacity, count - done);
                pending.add(data, from + done, room);
                if (room < count - done) {
                    throw IoErrors.blocking("write could not complete without blocking", done + room);
                }
                return;
            }
            done += n;
        }
        pending.add(data, from + done, count - done);
    }

    /** Writes what is pending; raises BlockingIOError when the stream would block. */
    Boolean flushAll() {
        lock.lock();
        try {
            if (drain() != DONE) {
                throw IoErrors.blocking("write could not complete without blocking", 0);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private int drain() {
        int written = 0;
        try {
            while (written < pending.size()) {
                int n = raw.write(pending.data(), written, pending.size() - written);
                if (n == RawStream.NOT_NOW) {
                    return written;
                }
                written += n;
            }
        } finally {
            pending.removeFirst(written);
        }
        return DONE;
    }

    /** Writes and closes the file of an object that is gone. */
    Boolean closeAbandoned() {
        flushAll();
        if (raw.file() != null) {
            raw.file().close();
        }
        return true;
    }
}
