package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Named pipes, devices, terminals, files in memory, events. Compare CPython posixmodule.c. Thread safety: as the system calls. */
final class PosixDevices {
    private static final CFunction MKNOD = CFunction.ofSystem("mknod");
    private static final CFunction MEMFD_CREATE = CFunction.ofSystem("memfd_create");
    private static final CFunction EVENTFD_READ = CFunction.ofSystem("eventfd_read");
    private static final CFunction EVENTFD_WRITE = CFunction.ofSystem("eventfd_write");
    private static final CFunction POSIX_OPENPT = CFunction.ofSystem("posix_openpt");
    private static final CFunction GRANTPT = CFunction.ofSystem("grantpt");
    private static final CFunction UNLOCKPT = CFunction.ofSystem("unlockpt");
    private static final CFunction PTSNAME_R = CFunction.ofSystem("ptsname_r");
    private static final int S_IFIFO = 0010000;
    private static final int NAME = 256;
    private static final int NO_DEVICE = -1;

    private PosixDevices() {}

    private static long descriptor(int number) {
        return Fds.add(SystemFile.of(CFunction.checked(number)));
    }

    @PyFunctionDef(signature = "(path, mode=438, *, dir_fd=None)", doc = "Create a \"fifo\" (a POSIX named pipe).")
    static void mkfifo(Object path, int mode, Object dirFd) {
        make(FileArgument.at("mkfifo", "path", path, dirFd), mode | S_IFIFO, 0);
    }

    @PyFunctionDef(signature = "(path, mode=384, device=0, *, dir_fd=None)", doc = "Create a node in the file system.")
    static void mknod(Object path, int mode, long device, Object dirFd) {
        make(FileArgument.at("mknod", "path", path, dirFd), mode, device);
    }

    private static void make(FileArgument file, int mode, long device) {
        try (Arena arena = Arena.ofConfined()) {
            if (MKNOD.callInt(Libc.string(arena, file.path().toString()), mode, device) < 0) {
                throw file.error(CFunction.errno());
            }
        }
    }

    @PyFunctionDef(signature = "(device, /)", doc = "Extracts a device major number from a raw device number.")
    static long major(Object device) {
        long d = number(device);
        return d == NO_DEVICE ? d : d >>> 8 & 0xfff | d >>> 32 & 0xfffff000L;
    }

    @PyFunctionDef(signature = "(device, /)", doc = "Extracts a device minor number from a raw device number.")
    static long minor(Object device) {
        long d = number(device);
        return d == NO_DEVICE ? d : d & 0xff | d >>> 12 & 0xffffff00L;
    }

    @PyFunctionDef(signature = "(major, minor, /)", doc = "Composes a raw device number from the major and minor device numbers.")
    static Object makedev(Object major, Object minor) {
        long high = number(major);
        long low = number(minor);
        if (high == NO_DEVICE && low == NO_DEVICE) {
            return (long) NO_DEVICE;
        }
        return (high & 0xfff) << 8 | (high & 0xfffff000L) << 32 | low & 0xff | (low & 0xffffff00L) << 12;
    }

    private static long number(Object value) {
        return IntMath.big(Index.of(value)).longValue();
    }

    @PyFunctionDef(name = "memfd_create", signature = "(name, flags=1)", doc = "")
    static long memfdCreate(Object name, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            return descriptor(MEMFD_CREATE.callInt(Libc.string(arena, Paths.toPath(Paths.fspath(name))), flags));
        }
    }

    @PyFunctionDef(signature = "(initval, flags=524288)", doc = "Creates and returns an event notification file descriptor.")
    static long eventfd(int initval, int flags) {
        return descriptor(Libc.EVENTFD.callInt(initval, flags));
    }

    @PyFunctionDef(name = "eventfd_read", signature = "(fd)", doc = "Read eventfd value")
    static Object eventfdRead(int fd) {
        int file = Fds.system(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(8, 8);
            NativeBuffers.checked(() -> EVENTFD_READ.callInt(file, value.address()));
            return unsigned(value.get(ValueLayout.JAVA_LONG, 0));
        }
    }

    private static Object unsigned(long n) {
        return n >= 0 ? (Object) n : new BigInteger(Long.toUnsignedString(n));
    }

    @PyFunctionDef(name = "eventfd_write", signature = "(fd, value)", doc = "Write eventfd value.")
    static void eventfdWrite(int fd, Object value) {
        int file = Fds.system(fd);
        NativeBuffers.checked(() -> EVENTFD_WRITE.callInt(file, number(value)));
    }

    @PyFunctionDef(signature = "()", doc = "Open a pseudo-terminal.")
    static Object openpty() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment both = arena.allocate(8, 8);
            CFunction.checked(Libc.OPENPTY.callInt(both.address(), both.address() + 4, 0, 0, 0));
            return new PyTuple(descriptor(both.get(ValueLayout.JAVA_INT, 0)), descriptor(both.get(ValueLayout.JAVA_INT, 4)));
        }
    }

    @PyFunctionDef(name = "posix_openpt", signature = "(oflag, /)", doc = "Open and return a file descriptor for a master pseudo-terminal device.")
    static long posixOpenpt(int oflag) {
        return descriptor(POSIX_OPENPT.callInt(oflag | Fds.O_CLOEXEC));
    }

    @PyFunctionDef(signature = "(fd, /)", doc = "Grant access to the slave pseudo-terminal device.")
    static void grantpt(Object fd) {
        CFunction.checked(GRANTPT.callInt(Fds.system(Descriptors.of(fd))));
    }

    @PyFunctionDef(signature = "(fd, /)", doc = "Unlock a pseudo-terminal master/slave pair.")
    static void unlockpt(Object fd) {
        CFunction.checked(UNLOCKPT.callInt(Fds.system(Descriptors.of(fd))));
    }

    @PyFunctionDef(signature = "(fd, /)", doc = "Return the name of the slave pseudo-terminal device.")
    static Object ptsname(Object fd) {
        return name(PTSNAME_R, Fds.system(Descriptors.of(fd)));
    }

    @PyFunctionDef(signature = "(fd, /)", doc = "Return the name of the terminal device connected to 'fd'.")
    static Object ttyname(int fd) {
        return name(Libc.TTYNAME_R, Fds.system(fd));
    }

    private static Object name(CFunction function, int file) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(NAME);
            int error = function.callInt(file, text.address(), NAME);
            if (error != 0) {
                throw OsErrors.of(error < 0 ? Errno.ENOTTY : error, null);
            }
            return text.getString(0);
        }
    }

    @PyFunctionDef(signature = "()", doc = "Return the name of the controlling terminal for this process.")
    static String ctermid() {
        return "/dev/tty";
    }
}
