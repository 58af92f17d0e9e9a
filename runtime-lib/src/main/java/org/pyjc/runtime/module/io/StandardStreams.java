package org.pyjc.runtime.module.io;

import org.pyjc.runtime.io.Fds;

/** Makes {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. Compare CPython pylifecycle.c: create_stdio. Stateless. */
public final class StandardStreams {
    private StandardStreams() {}

    /** The stream of descriptor 0, 1 or 2. */
    public static Object make(int fd, boolean unbuffered, String encoding, String errors) {
        boolean write = fd != 0;
        PyFileIO raw = new PyFileIO(fd, write ? "w" : "r", false);
        String name = fd == 0 ? "<stdin>" : fd == 1 ? "<stdout>" : "<stderr>";
        raw.setInstanceAttribute("name", name);
        Object buffer = write && unbuffered ? raw : write ? new PyBufferedWriter(raw, IoModule.DEFAULT_BUFFER_SIZE)
                : new PyBufferedReader(raw, IoModule.DEFAULT_BUFFER_SIZE);
        boolean lineBuffered = fd == 2 || Fds.get(fd).isTerminal();
        PyTextIOWrapper text = new PyTextIOWrapper(buffer, encoding, errors, write ? "\n" : null, lineBuffered && !unbuffered,
                write && unbuffered);
        text.setInstanceAttribute("mode", write ? "w" : "r");
        return text;
    }
}
