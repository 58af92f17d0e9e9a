package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;

/**
 * What a file descriptor stands for: a file, a pipe's end, a standard stream. Several descriptors may share one.
 *
 * <p>Thread safety: reads and writes may happen at once; the position is the channel's.
 */
public abstract class OpenFile {
    /** What {@link #read} and {@link #write} return when they would have to wait and must not. */
    public static final int NOT_NOW = -2;

    private final String path;
    private int descriptors;
    private volatile boolean waits = true;

    /** {@code path}: the absolute name of the file, null when it has none. */
    protected OpenFile(String path) {
        this.path = path;
    }

    public final String path() {
        return path;
    }

    synchronized void retain() {
        descriptors++;
    }

    /** Gives up one descriptor; closes with the last. */
    void release() throws IOException {
        synchronized (this) {
            if (--descriptors > 0) {
                return;
            }
        }
        close();
    }

    public abstract boolean readable();

    public abstract boolean writable();

    /** Reads what is there, at least one byte, into a buffer on an array; -1 at the end, {@link #NOT_NOW}. */
    public abstract int read(ByteBuffer into) throws IOException;

    /** Writes a part or all from a buffer on an array; {@link #NOT_NOW}. */
    public abstract int write(ByteBuffer from) throws IOException;

    /** The system's number of the file, for system calls; OSError (EBADF) when it has none. */
    public int systemNumber() {
        throw OsErrors.of(Errno.EBADF, null);
    }

    /** What another descriptor of the same file stands for: this, unless the system has to tell them apart. */
    protected OpenFile duplicate() {
        return this;
    }

    /** Whether reads and writes wait. */
    public boolean isBlocking() {
        return waits;
    }

    public void setBlocking(boolean blocking) {
        if (blocking != waits) {
            SystemFile.of(systemNumber()).setBlocking(blocking);
            waits = blocking;
        }
    }

    public boolean seekable() {
        return false;
    }

    /** Moves to an absolute position. */
    public void position(long to) throws IOException {
        throw new IOException("Illegal seek");
    }

    public long position() throws IOException {
        throw new IOException("Illegal seek");
    }

    public long size() throws IOException {
        return 0;
    }

    public void truncate(long size) throws IOException {
        throw new IOException("Invalid argument");
    }

    public void sync() throws IOException {}

    public boolean isDirectory() {
        return false;
    }

    public boolean isTerminal() {
        return false;
    }

    protected abstract void close() throws IOException;
}
