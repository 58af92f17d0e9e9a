package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What a file descriptor stands for: a file, a pipe's end, a standard stream. Several descriptors may share one.
 *
 * <p>Thread safety: reads and writes may happen at once; the position is the channel's.
 */
public abstract class OpenFile {
    private final String path;
    private int descriptors;

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

    /** Reads what is there, at least one byte; -1 at the end. */
    public abstract int read(ByteBuffer into) throws IOException;

    /** Writes a part or all. */
    public abstract int write(ByteBuffer from) throws IOException;

    /** Whether a read would not wait. */
    public boolean isReadReady() {
        return true;
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

    public boolean isTerminal() {
        return false;
    }

    protected abstract void close() throws IOException;
}
