package org.pyjc.runtime.module.posix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.posixsubprocess.Spawn;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The descriptors of a process to be started, after the actions of {@code os.posix_spawn}: what the child opens is opened here and closed
 * again after the start. Compare CPython posixmodule.c: parse_file_actions. Thread safety: for one thread.
 */
final class SpawnFiles implements AutoCloseable {
    private static final int OPEN = 0;
    private static final int CLOSE = 1;
    private static final int DUP2 = 2;
    private static final int F_GETFD = 1;

    private final Map<Integer, OpenFile> files = new TreeMap<>();
    private final Set<Integer> kept = new TreeSet<>();
    private final List<Integer> opened = new ArrayList<>();
    private final Object program;

    /** Begins with the descriptors of this process; {@code program} is what an OSError names. */
    SpawnFiles(Object program) {
        this.program = program;
        for (int fd : Fds.all()) {
            OpenFile file = Fds.find(fd);
            if (file != null && Libc.FCNTL.callInt(file.systemNumber(), F_GETFD) >= 0) {
                files.put(fd, file);
                if (Fds.isInheritable(fd)) {
                    kept.add(fd);
                }
            }
        }
    }

    /** Does the actions, in their order. */
    void apply(Object actions) {
        if (actions == PyNone.NONE) {
            return;
        }
        if (PyType.of(actions).lookupSpecial(Special.GETITEM) == null) {
            throw Errors.typeError("file_actions must be a sequence or None");
        }
        for (Object each : Iteration.toArray(actions)) {
            if (!(each instanceof PyTuple action) || action.size() == 0) {
                throw Errors.typeError("Each file_actions element must be a non-empty tuple");
            }
            apply((int) Index.ssize(action.items()[0]), action.items());
        }
    }

    private void apply(int kind, Object[] action) {
        switch (kind) {
            case OPEN -> {
                require("open", action, 5);
                open(number(action[1]), Paths.toPath(Paths.fspath(action[2])), number(action[3]), number(action[4]));
            }
            case CLOSE -> {
                require("close", action, 2);
                files.remove(number(action[1]));
                kept.remove(number(action[1]));
            }
            case DUP2 -> {
                require("dup2", action, 3);
                OpenFile file = files.get(number(action[1]));
                if (file == null) {
                    throw OsErrors.of(Errno.EBADF, program);
                }
                put(number(action[2]), file);
            }
            default -> throw Errors.typeError("Unknown file_actions identifier");
        }
    }

    private static void require(String name, Object[] action, int count) {
        if (action.length != count) {
            throw Errors.typeError("A " + name + " file_action tuple must have " + count + " elements");
        }
    }

    private static int number(Object value) {
        return (int) Index.ssize(value);
    }

    private void open(int number, String path, int flags, int mode) {
        int fd = Fds.open(WorkingDirectory.resolve(path), flags, mode, program);
        opened.add(fd);
        put(number, Fds.get(fd));
    }

    private void put(int number, OpenFile file) {
        if (number < 0) {
            throw OsErrors.of(Errno.EBADF, null);
        }
        files.put(number, file);
        kept.add(number);
    }

    void giveTo(Spawn spawn) {
        kept.forEach(number -> spawn.file(number, files.get(number)));
    }

    @Override
    public void close() {
        opened.forEach(Fds::close);
    }
}
