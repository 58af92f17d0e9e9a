package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;

/** One of two connected ends that both read and write: a local socket. Thread safety: see {@link PipeEnd}. */
public final class DuplexPipe extends OpenFile {
    private final PipeEnd in;
    private final PipeEnd out;

    private DuplexPipe(PipeEnd in, PipeEnd out) {
        super(null);
        this.in = in;
        this.out = out;
    }

    /** Both ends. */
    public static DuplexPipe[] pair() {
        PipeEnd[] there = PipeEnd.pair();
        PipeEnd[] back = PipeEnd.pair();
        return new DuplexPipe[] {new DuplexPipe(there[0], back[1]), new DuplexPipe(back[0], there[1])};
    }

    @Override
    public boolean readable() {
        return true;
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return in.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return out.write(from);
    }

    @Override
    public boolean isReadReady() {
        return in.isReadReady();
    }

    /** Ends one direction. */
    public void shutdown(boolean read, boolean write) {
        if (read) {
            in.close();
        }
        if (write) {
            out.close();
        }
    }

    @Override
    protected void close() {
        shutdown(true, true);
    }
}
