package org.pyjc.runtime.module.fcntl;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.ConstantTable;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code fcntl}. Compare CPython Modules/fcntlmodule.c. Thread safety: as the system calls. */
@PyModuleDef(name = "fcntl", doc = "This module performs file control and I/O control on file descriptors.")
final class FcntlModule {
    private static final String CONSTANTS = "DN_ACCESS 1 DN_ATTRIB 32 DN_CREATE 4 DN_DELETE 8 DN_MODIFY 2 DN_MULTISHOT 2147483648 DN_RENAME 16 FASYNC 8192 "
            + "FD_CLOEXEC 1 FICLONE 1074041865 FICLONERANGE 1075876877 F_ADD_SEALS 1033 F_DUPFD 0 F_DUPFD_CLOEXEC 1030 "
            + "F_EXLCK 4 F_GETFD 1 F_GETFL 3 F_GETLEASE 1025 F_GETLK 5 F_GETLK64 5 F_GETOWN 9 F_GETOWN_EX 16 "
            + "F_GETPIPE_SZ 1032 F_GETSIG 11 F_GET_FILE_RW_HINT 1037 F_GET_RW_HINT 1035 F_GET_SEALS 1034 F_NOTIFY 1026 "
            + "F_OFD_GETLK 36 F_OFD_SETLK 37 F_OFD_SETLKW 38 F_OWNER_PGRP 2 F_OWNER_PID 1 F_OWNER_TID 0 F_RDLCK 0 "
            + "F_SEAL_FUTURE_WRITE 16 F_SEAL_GROW 4 F_SEAL_SEAL 1 F_SEAL_SHRINK 2 F_SEAL_WRITE 8 F_SETFD 2 F_SETFL 4 "
            + "F_SETLEASE 1024 F_SETLK 6 F_SETLK64 6 F_SETLKW 7 F_SETLKW64 7 F_SETOWN 8 F_SETOWN_EX 15 F_SETPIPE_SZ 1031 "
            + "F_SETSIG 10 F_SET_FILE_RW_HINT 1038 F_SET_RW_HINT 1036 F_SHLCK 8 F_UNLCK 2 F_WRLCK 1 LOCK_EX 2 LOCK_MAND 32 "
            + "LOCK_NB 4 LOCK_READ 64 LOCK_RW 192 LOCK_SH 1 LOCK_UN 8 LOCK_WRITE 128 RWH_WRITE_LIFE_EXTREME 5 "
            + "RWH_WRITE_LIFE_LONG 4 RWH_WRITE_LIFE_MEDIUM 3 RWH_WRITE_LIFE_NONE 1 RWH_WRITE_LIFE_NOT_SET 0 "
            + "RWH_WRITE_LIFE_SHORT 2";
    private static final int F_DUPFD = 0;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int F_SETLK = 6;
    private static final int F_SETLKW = 7;
    private static final int MAX = 1024;
    private static final int LOCK_SIZE = 32;

    private FcntlModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        ConstantTable.add(module.dict(), CONSTANTS);
    }

    @PyFunctionDef(signature = "(fd, cmd, arg=0, /)")
    static Object fcntl(Object fd, int cmd, Object arg) {
        int number = Descriptors.of(fd);
        int system = Fds.system(number);
        if (Index.isIndex(arg)) {
            return fcntl(number, system, cmd, Index.ssize(arg));
        }
        byte[] bytes = Buffers.isBuffer(arg) || arg instanceof PyBytes ? BytesLike.bytes(arg) : text(arg, "fcntl");
        if (bytes.length > MAX) {
            throw Errors.valueError("fcntl argument 3 is too long");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(MAX + 1L, 8);
            MemorySegment.copy(bytes, 0, m, ValueLayout.JAVA_BYTE, 0, bytes.length);
            retried(() -> Libc.FCNTL.callInt(system, cmd, m.address()));
            return new PyBytes(Libc.bytes(m, 0, bytes.length));
        }
    }

    private static byte[] text(Object arg, String function) {
        if (!(arg instanceof String s)) {
            throw Errors.typeError(function + "() argument 3 must be an integer, a bytes-like object, or a string");
        }
        return s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What concerns numbers of descriptors is ours to do: the system's numbers are not the program's. */
    private static Object fcntl(int fd, int system, int cmd, long arg) {
        return switch (cmd) {
            case F_DUPFD, F_DUPFD_CLOEXEC -> (long) Fds.duplicateFrom(fd, (int) arg, cmd == F_DUPFD);
            case F_GETFD -> Fds.isInheritable(fd) ? 0L : 1L;
            case F_SETFD -> {
                Fds.setInheritable(fd, (arg & 1) == 0);
                yield 0L;
            }
            default -> (long) retried(() -> Libc.FCNTL.callInt(system, cmd, arg));
        };
    }

    private interface Attempt {
        int run();
    }

    private static int retried(Attempt attempt) {
        while (true) {
            int result = attempt.run();
            if (result >= 0 || CFunction.errno() != Errno.EINTR) {
                return CFunction.checked(result);
            }
            Interrupts.run();
        }
    }

    @PyFunctionDef(signature = "(fd, request, arg=0, mutate_flag=True, /)")
    static Object ioctl(Object fd, long request, Object arg, boolean mutate) {
        int system = Fds.system(Descriptors.of(fd));
        if (Index.isIndex(arg)) {
            return (long) retried(() -> Libc.IOCTL.callInt(system, request, Index.ssize(arg)));
        }
        BufferView view = mutate && !(arg instanceof String) ? writableOrNull(arg) : null;
        try {
            byte[] bytes = arg instanceof String ? text(arg, "ioctl") : BytesLike.bytes(arg);
            if (view == null && bytes.length > MAX) {
                throw Errors.valueError("ioctl argument 3 is too long");
            }
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment m = arena.allocate(Math.max(bytes.length, MAX) + 1L, 8);
                MemorySegment.copy(bytes, 0, m, ValueLayout.JAVA_BYTE, 0, bytes.length);
                int result = retried(() -> Libc.IOCTL.callInt(system, request, m.address()));
                byte[] changed = Libc.bytes(m, 0, bytes.length);
                if (view == null) {
                    return new PyBytes(changed);
                }
                view.memory().put(view.layout().offset(), changed);
                return (long) result;
            }
        } finally {
            if (view != null) {
                view.release();
            }
        }
    }

    private static BufferView writableOrNull(Object arg) {
        try {
            return Buffers.viewOrNull(arg, BufferFlags.WRITABLE);
        } catch (PyException e) {
            return null;
        }
    }

    @PyFunctionDef(signature = "(fd, operation, /)")
    static void flock(Object fd, int operation) {
        int system = Fds.system(Descriptors.of(fd));
        retried(() -> Libc.FLOCK.callInt(system, operation));
    }

    @PyFunctionDef(signature = "(fd, cmd, len=0, start=0, whence=0, /)")
    static void lockf(Object fd, int cmd, Object len, Object start, int whence) {
        int system = Fds.system(Descriptors.of(fd));
        short type = switch (cmd & ~4) {
            case 8 -> 2;
            case 1 -> 0;
            case 2 -> 1;
            default -> throw Errors.valueError("unrecognized lockf argument");
        };
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment lock = arena.allocate(LOCK_SIZE, 8);
            lock.set(ValueLayout.JAVA_SHORT, 0, type);
            lock.set(ValueLayout.JAVA_SHORT, 2, (short) whence);
            lock.set(ValueLayout.JAVA_LONG, 8, Index.ssize(start));
            lock.set(ValueLayout.JAVA_LONG, 16, Index.ssize(len));
            retried(() -> Libc.FCNTL.callInt(system, (cmd & 4) != 0 ? F_SETLK : F_SETLKW, lock.address()));
        }
    }
}
