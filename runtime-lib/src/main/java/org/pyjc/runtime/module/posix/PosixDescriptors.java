package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.nio.file.Path;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Functions on file descriptors. Compare CPython posixmodule.c. Thread safety: see {@link Fds}. */
final class PosixDescriptors {
    private PosixDescriptors() {}

    @PyFunctionDef(signature = "(path, flags, mode=511, *, dir_fd=None)")
    static long open(Object path, int flags, int mode, Object dirFd) {
        return Fds.open(FileArgument.at("open", "path", path, dirFd).path().toString(), flags, mode, path);
    }

    @PyFunctionDef(signature = "(fd)")
    static void close(int fd) {
        Fds.close(fd);
    }

    @PyFunctionDef(signature = "(fd_low, fd_high, /)")
    static void closerange(int fdLow, int fdHigh) {
        for (int fd = Math.max(fdLow, 0); fd < fdHigh && fd < 4096; fd++) {
            if (Fds.find(fd) != null) {
                Fds.close(fd);
            }
        }
    }

    @PyFunctionDef(signature = "(fd, length, /)")
    static Object read(int fd, long length) {
        if (length < 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        return new PyBytes(Fds.read(fd, (int) Math.min(length, Integer.MAX_VALUE - 8)));
    }

    @PyFunctionDef(signature = "(fd, data, /)")
    static long write(int fd, Object data) {
        byte[] bytes = BytesLike.bytes(data);
        return Fds.write(fd, bytes, 0, bytes.length);
    }

    @PyFunctionDef(signature = "(fd, position, whence, /)")
    static long lseek(int fd, long position, int whence) {
        return Fds.seek(fd, position, whence);
    }

    @PyFunctionDef(signature = "(fd, /)")
    static long dup(int fd) {
        return Fds.duplicate(fd);
    }

    @PyFunctionDef(signature = "(fd, fd2, inheritable=True)")
    static long dup2(int fd, int fd2, boolean inheritable) {
        Fds.duplicate(fd, fd2);
        Fds.setInheritable(fd2, inheritable);
        return fd2;
    }

    @PyFunctionDef(signature = "()")
    static Object pipe() {
        return pipe2(0);
    }

    @PyFunctionDef(signature = "(flags, /)")
    static Object pipe2(int flags) {
        int[] ends = Fds.pipe(flags);
        return new PyTuple((long) ends[0], (long) ends[1]);
    }

    @PyFunctionDef(signature = "(fd)")
    static void fsync(Object fd) {
        OpenFile file = Fds.get(Descriptors.of(fd));
        try {
            file.sync();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyFunctionDef(signature = "(fd)")
    static void fdatasync(Object fd) {
        fsync(fd);
    }

    @PyFunctionDef(signature = "()")
    static void sync() {
        CFunction.ofSystem("sync").call();
    }

    @PyFunctionDef(signature = "(fd, length, /)")
    static void ftruncate(int fd, long length) {
        Fds.truncate(fd, length);
    }

    @PyFunctionDef(signature = "(fd, /)")
    static boolean isatty(int fd) {
        OpenFile file = Fds.find(fd);
        return file != null && file.isTerminal();
    }

    @PyFunctionDef(signature = "(fd)")
    static Object fstat(int fd) {
        OpenFile file = Fds.get(fd);
        try {
            if (file.path() == null) {
                return StatResult.of(Path.of("/proc/self/fd", Integer.toString(file.systemNumber())), true);
            }
            return StatResult.of(Path.of(file.path()), true);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyFunctionDef(name = "get_inheritable", signature = "(fd, /)")
    static boolean getInheritable(int fd) {
        return Fds.isInheritable(fd);
    }

    @PyFunctionDef(name = "set_inheritable", signature = "(fd, inheritable, /)")
    static void setInheritable(int fd, boolean inheritable) {
        Fds.setInheritable(fd, inheritable);
    }

    @PyFunctionDef(name = "get_blocking", signature = "(fd, /)")
    static boolean getBlocking(int fd) {
        return Fds.get(fd).isBlocking();
    }

    @PyFunctionDef(name = "set_blocking", signature = "(fd, blocking, /)")
    static void setBlocking(int fd, boolean blocking) {
        Fds.get(fd).setBlocking(blocking);
    }

    @PyFunctionDef(name = "device_encoding", signature = "(fd)")
    static Object deviceEncoding(int fd) {
        return isatty(fd) ? "utf-8" : PyNone.NONE;
    }

    @PyFunctionDef(name = "fchmod", signature = "(fd, mode)")
    static void fchmod(int fd, int mode) {
        PosixFiles.setMode(FileArgument.of("fchmod", "fd", (long) fd, true), mode, true);
    }
}
