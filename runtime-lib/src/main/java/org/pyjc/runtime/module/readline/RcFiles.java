package org.pyjc.runtime.module.readline;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.posix.ChildEnvironment;

/** The files that the module reads and writes; their errors name no file, as CPython's do not. Thread safety: stateless. */
final class RcFiles {
    private static final int BLOCK = 1 << 16;

    private RcFiles() {}

    /** The absolute path of a file that Python code names, which audit hooks hear of. */
    static String resolve(Object filename, String mode) {
        String name = Paths.toPath(filename);
        audit(filename, mode);
        return WorkingDirectory.resolve(name);
    }

    /** Tells audit hooks that a file is opened. */
    static void audit(Object shown, String mode) {
        Call.method(Modules.sys(), "audit", new Object[] {"open", shown, mode, 0L}, Call.NO_NAMES);
    }

    /** A file in the user's home folder. */
    static String inHome(String name) {
        String home = environment("HOME");
        if (home == null) {
            throw OsErrors.of(Errno.ENOENT, null);
        }
        return home + "/" + name;
    }

    /** A variable of the environment as the program has it now, null when it is unset or empty. */
    static String environment(String name) {
        String value = ChildEnvironment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The bytes of a file; OSError, with the number {@code ofFolder} when it is a folder. */
    static byte[] read(String path, int ofFolder) {
        if (Files.isDirectory(Path.of(path))) {
            throw OsErrors.of(ofFolder, null);
        }
        int fd = Fds.open(path, 0, 0, null);
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] block = Fds.read(fd, BLOCK); block.length > 0; block = Fds.read(fd, BLOCK)) {
                all.writeBytes(block);
            }
            return all.toByteArray();
        } finally {
            Fds.close(fd);
        }
    }
}
