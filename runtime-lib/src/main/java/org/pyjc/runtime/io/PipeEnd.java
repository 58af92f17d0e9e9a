package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * One end of a pipe within this process. Thread safety: both ends share a monitor.
 */
final class PipeEnd extends OpenFile {
    private static final int CAPACITY = 65536;

    /** The bytes on their way. */
    private static final class Shared {
        final ArrayDeque<byte[]> chunks = new ArrayDeque<>();
        int offset;
        int size;
        boolean writerClosed;
        boolean readerClosed;
    }

    private final Shared shared;
    private final boolean reader;

    private PipeEnd(Shared shared, boolean reader) {
        super(null);
        this.shared = shared;
        this.reader = reader;
    }

    /** The reading end, then the writing end. */
    static PipeEnd[] pair() {
        Shared shared = new Shared();
        return new PipeEnd[] {new PipeEnd(shared, true), new PipeEnd(shared, false)};
    }

    @Override
    public boolean readable() {
        return reader;
    }

    @Override
    public boolean writable() {
        return !reader;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!reader) {
            throw new IOException("Bad file descriptor");
        }
        synchronized (shared) {
            while (shared.size == 0) {
                if (shared.writerClosed) {
                    return -1;
                }
                await();
            }
            int total = 0;
            while (into.hasRemaining() && shared.size > 0) {
                byte[] first = shared.chunks.peekFirst();
                int n = Math.min(into.remaining(), first.length - shared.offset);
                into.put(first, shared.offset, n);
                shared.offset += n;
                if (shared.offset == first.length) {
                    shared.chunks.removeFirst();
                    shared.offset = 0;
                }
                shared.size -= n;
                total += n;
            }
            shared.notifyAll();
            return total;
        }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        if (reader) {
            throw new IOException("Bad file descriptor");
        }
        synchronized (shared) {
            int total = 0;
            while (from.hasRemaining()) {
                while (shared.size >= CAPACITY && !shared.readerClosed) {
                    await();
                }
                if (shared.readerClosed) {
                    throw new IOException("Broken pipe");
                }
                byte[] chunk = new byte[Math.min(from.remaining(), CAPACITY - shared.size)];
                from.get(chunk);
                shared.chunks.addLast(chunk);
                shared.size += chunk.length;
                total += chunk.length;
                shared.notifyAll();
            }
            return total;
        }
    }

    @Override
    public boolean isReadReady() {
        synchronized (shared) {
            return shared.size > 0 || shared.writerClosed;
        }
    }

    private void await() throws IOException {
        try {
            shared.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted system call");
        }
    }

    @Override
    protected void close() {
        synchronized (shared) {
            if (reader) {
                shared.readerClosed = true;
            } else {
                shared.writerClosed = true;
            }
            shared.notifyAll();
        }
    }
}
