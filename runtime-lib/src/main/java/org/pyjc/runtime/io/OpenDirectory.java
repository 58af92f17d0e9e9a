package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A directory opened by {@code os.open}. Thread safety: immutable. */
final class OpenDirectory extends OpenFile {
    OpenDirectory(String path) {
        super(path);
    }

    @Override
    public boolean readable() {
        return true;
    }

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        throw new IOException("Is a directory");
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        throw new IOException("Bad file descriptor");
    }

    @Override
    protected void close() {}
}
