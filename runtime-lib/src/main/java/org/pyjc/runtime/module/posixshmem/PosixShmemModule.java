package org.pyjc.runtime.module.posixshmem;

import java.lang.foreign.Arena;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;

/** The module {@code _posixshmem}. Compare CPython Modules/_posixshmem/posixshmem.c. Thread safety: as the system calls. */
@PyModuleDef(name = "_posixshmem", doc = "POSIX shared memory module")
final class PosixShmemModule {
    private PosixShmemModule() {}

    @PyFunctionDef(name = "shm_open", signature = "(path, flags, mode=511)", doc = "Open a shared memory object.  Returns a file descriptor (integer).")
    static long open(Object path, int flags, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            int number = Libc.SHM_OPEN.callInt(Libc.string(arena, Paths.toPath(path)), flags | Fds.O_CLOEXEC, mode);
            if (number < 0) {
                throw OsErrors.of(CFunction.errno(), path);
            }
            return Fds.add(SystemFile.of(number));
        }
    }

    @PyFunctionDef(name = "shm_unlink", signature = "(path)", doc = "Remove a shared memory object (similar to unlink()).")
    static void unlink(Object path) {
        try (Arena arena = Arena.ofConfined()) {
            if (Libc.SHM_UNLINK.callInt(Libc.string(arena, Paths.toPath(path))) < 0) {
                throw OsErrors.of(CFunction.errno(), path);
            }
        }
    }
}
