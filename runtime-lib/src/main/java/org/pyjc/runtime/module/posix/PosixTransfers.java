package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** Reading and writing at positions, of several buffers, and from file to file. Compare CPython posixmodule.c. Stateless. */
final class PosixTransfers {
    private static final CFunction PREAD = CFunction.ofSystem("pread");
    private static final CFunction PWRITE = CFunction.ofSystem("pwrite");
    private static final CFunction READV = CFunction.ofSystem("readv");
    private static final CFunction WRITEV = CFunction.ofSystem("writev");
    private static final CFunction PREADV2 = CFunction.ofSystem("preadv2");
    private static final CFunction PWRITEV2 = CFunction.ofSystem("pwritev2");
    private static final CFunction SENDFILE = CFunction.ofSystem("sendfile");
    private static final CFunction SPLICE = CFunction.ofSystem("splice");
    private static final CFunction COPY_FILE_RANGE = CFunction.ofSystem("copy_file_range");
    private static final CFunction FADVISE = CFunction.ofSystem("posix_fadvise");
    private static final CFunction FALLOCATE = CFunction.ofSystem("posix_fallocate");
    private static final CFunction LOCKF = CFunction.ofSystem("lockf");

    private PosixTransfers() {}

    @PyFunctionDef(signature = "(fd, length, offset, /)", doc = "Read a number of bytes from a file descriptor starting at a particular offset.")
    static Object pread(int fd, long length, long offset) {
        if (length < 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        int file = Fds.system(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, length));
            long count = NativeBuffers.checked(() -> PREAD.call(file, memory.address(), length, offset));
            return new PyBytes(memory.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @PyFunctionDef(signature = "(fd, buffer, offset, /)", doc = "Write bytes to a file descriptor starting at a particular offset.")
    static long pwrite(int fd, Object buffer, long offset) {
        int file = Fds.system(fd);
        byte[] bytes = BytesLike.bytes(buffer);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            return NativeBuffers.checked(() -> PWRITE.call(file, memory.address(), bytes.length, offset));
        }
    }

    @PyFunctionDef(signature = "(fd, buffer, /)", doc = "Read into a buffer object from a file descriptor.")
    static long readinto(int fd, Object buffer) {
        BufferView view = Buffers.writable(buffer, "readinto() argument 2");
        try {
            ByteBuffer into = view.memory().duplicate();
            byte[] bytes = Fds.read(fd, into.remaining());
            into.put(bytes);
            return bytes.length;
        } finally {
            view.release();
        }
    }

    @PyFunctionDef(signature = "(fd, buffers, /)", doc = "Read from a file descriptor fd into an iterable of buffers.")
    static long readv(int fd, Object buffers) {
        int file = Fds.system(fd);
        return NativeBuffers.readInto(buffers, "readv", (table, count) -> READV.call(file, table, count));
    }

    @PyFunctionDef(signature = "(fd, buffers, /)", doc = "Iterate over buffers, and write the contents of each to a file descriptor.")
    static long writev(int fd, Object buffers) {
        int file = Fds.system(fd);
        return NativeBuffers.writeFrom(buffers, "writev", (table, count) -> WRITEV.call(file, table, count));
    }

    @PyFunctionDef(signature = "(fd, buffers, offset, flags=0, /)", doc = "Reads from a file descriptor into a number of mutable bytes-like objects.")
    static long preadv(int fd, Object buffers, long offset, int flags) {
        int file = Fds.system(fd);
        return NativeBuffers.readInto(buffers, "preadv", (table, count) -> PREADV2.call(file, table, count, offset, flags));
    }

    @PyFunctionDef(signature = "(fd, buffers, offset, flags=0, /)", doc = "Writes the contents of bytes-like objects to a file descriptor at a given "
            + "offset.")
    static long pwritev(int fd, Object buffers, long offset, int flags) {
        int file = Fds.system(fd);
        return NativeBuffers.writeFrom(buffers, "pwritev", (table, count) -> PWRITEV2.call(file, table, count, offset, flags));
    }

    @PyFunctionDef(signature = "(out_fd, in_fd, offset, count)", doc = "Copy count bytes from file descriptor in_fd to file descriptor out_fd.")
    static long sendfile(int outFd, int inFd, Object offset, long count) {
        int target = Fds.system(outFd);
        int source = Fds.system(inFd);
        try (Arena arena = Arena.ofConfined()) {
            long at = position(arena, offset);
            return NativeBuffers.checked(() -> SENDFILE.call(target, source, at, count));
        }
    }

    /** The address of an offset, 0 for None. */
    private static long position(Arena arena, Object offset) {
        return offset == PyNone.NONE ? 0 : arena.allocateFrom(ValueLayout.JAVA_LONG, Index.ssize(offset)).address();
    }

    @PyFunctionDef(signature = "(src, dst, count, offset_src=None, offset_dst=None, flags=0)", doc = "Transfer count bytes from one pipe to a "
            + "descriptor or vice versa.")
    static long splice(int src, int dst, long count, Object offsetSrc, Object offsetDst, int flags) {
        return copy(SPLICE, src, dst, count, offsetSrc, offsetDst, flags);
    }

    @PyFunctionDef(name = "copy_file_range", signature = "(src, dst, count, offset_src=None, offset_dst=None)", doc = "Copy count bytes from one "
            + "file descriptor to another.")
    static long copyFileRange(int src, int dst, long count, Object offsetSrc, Object offsetDst) {
        return copy(COPY_FILE_RANGE, src, dst, count, offsetSrc, offsetDst, 0);
    }

    private static long copy(CFunction function, int src, int dst, long count, Object offsetSrc, Object offsetDst, int flags) {
        if (count < 0) {
            throw Errors.valueError("negative value for 'count' not allowed");
        }
        int source = Fds.system(src);
        int target = Fds.system(dst);
        try (Arena arena = Arena.ofConfined()) {
            long from = position(arena, offsetSrc);
            long to = position(arena, offsetDst);
            return NativeBuffers.checked(() -> function.call(source, from, target, to, count, flags));
        }
    }

    @PyFunctionDef(name = "posix_fadvise", signature = "(fd, offset, length, advice, /)", doc = "Announce an intention to access data in a specific "
            + "pattern.")
    static void posixFadvise(int fd, long offset, long length, int advice) {
        requireNoError(FADVISE.callInt(Fds.system(fd), offset, length, advice));
    }

    @PyFunctionDef(name = "posix_fallocate", signature = "(fd, offset, length, /)", doc = "Ensure a file has allocated at least a particular number "
            + "of bytes on disk.")
    static void posixFallocate(int fd, long offset, long length) {
        requireNoError(FALLOCATE.callInt(Fds.system(fd), offset, length));
    }

    private static void requireNoError(int errno) {
        if (errno != 0) {
            throw OsErrors.of(errno, null);
        }
    }

    @PyFunctionDef(signature = "(fd, command, length, /)", doc = "Apply, test or remove a POSIX lock on an open file descriptor.")
    static void lockf(Object fd, int command, long length) {
        int file = Fds.system(Descriptors.of(fd));
        NativeBuffers.checked(() -> LOCKF.callInt(file, command, length));
    }
}
