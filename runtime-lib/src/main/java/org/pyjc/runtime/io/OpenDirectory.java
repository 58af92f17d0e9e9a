package org.pyjc.runtime.io;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;

/** A directory opened by {@code os.open}: names can be relative to it, wherever it is moved. Thread safety: as the system calls. */
final class OpenDirectory extends SystemFile {
    OpenDirectory(String path, int flags) throws IOException {
        super(open(path, flags), true, false);
    }

    private static int open(String path, int flags) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int number = Libc.OPEN.callInt(Libc.string(arena, path), flags | Fds.O_CLOEXEC, 0);
            if (number < 0) {
                throw new IOException(Errno.message(CFunction.errno()));
            }
            return number;
        }
    }

    @Override
    public boolean isDirectory() {
        return true;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        throw new IOException("Is a directory");
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        throw new IOException("Bad file descriptor");
    }
}
