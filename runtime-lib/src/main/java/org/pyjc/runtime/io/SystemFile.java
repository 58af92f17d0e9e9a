package org.pyjc.runtime.io;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.thread.Interrupts;

/**
 * A file of the system that Java has no class for, used by system calls: a pipe, a socket, a terminal, what a parent process left us.
 *
 * <p>Thread safety: as the system calls; closing while another thread waits does not wake it, as in C.
 */
public class SystemFile extends OpenFile {
    private static final int O_ACCMODE = 3;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int O_NONBLOCK = 0x800;

    private final int number;
    private final boolean readable;
    private final boolean writable;

    /** A file that the system has opened under that number. */
    public SystemFile(int number, boolean readable, boolean writable) {
        super(null);
        this.number = number;
        this.readable = readable;
        this.writable = writable;
    }

    /** A file that is open already, with what the system knows of it. */
    public static SystemFile of(int number) {
        int flags = CFunction.checked(Libc.FCNTL.callInt(number, F_GETFL));
        int access = flags & O_ACCMODE;
        return new SystemFile(number, access != Fds.O_WRONLY, access != 0);
    }

    /** {@code open(2)}. */
    static SystemFile open(String path, int flags, int mode) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int number = Libc.OPEN.callInt(Libc.string(arena, path), flags | Fds.O_CLOEXEC, mode);
            if (number < 0) {
                throw new IOException(Errno.message(CFunction.errno()));
            }
            return of(number);
        }
    }

    /** Both ends of a new pipe: reading, writing. */
    static SystemFile[] pipe(int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ends = arena.allocate(8);
            CFunction.checked(Libc.PIPE2.callInt(ends.address(), flags | Fds.O_CLOEXEC));
            return new SystemFile[] {new SystemFile(ends.get(ValueLayout.JAVA_INT, 0), true, false),
                new SystemFile(ends.get(ValueLayout.JAVA_INT, 4), false, true)};
        }
    }

    @Override
    protected SystemFile duplicate() {
        return new SystemFile(CFunction.checked(Libc.FCNTL.callInt(number, F_DUPFD_CLOEXEC, 3)), readable, writable);
    }

    @Override
    public int systemNumber() {
        return number;
    }

    @Override
    public boolean readable() {
        return readable;
    }

    @Override
    public boolean writable() {
        return writable;
    }

    @Override
    public boolean isBlocking() {
        return (CFunction.checked(Libc.FCNTL.callInt(number, F_GETFL)) & O_NONBLOCK) == 0;
    }

    @Override
    public void setBlocking(boolean newBlocking) {
        int flags = CFunction.checked(Libc.FCNTL.callInt(number, F_GETFL));
        int changed = newBlocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
        if (changed != flags) {
            CFunction.checked(Libc.FCNTL.callInt(number, F_SETFL, changed));
        }
    }

    /** The main thread waits by poll(2), so that signals' handlers run. */
    private void await(int events) {
        if (Interrupts.isMain() && isBlocking()) {
            Waiting.await(number, events, Waiting.deadline(-1));
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        Scratch scratch = Scratch.current();
        int room = Math.min(into.remaining(), Scratch.DATA);
        while (true) {
            await(Waiting.IN);
            int n = (int) Libc.READ.call(number, scratch.data.address(), room);
            if (n > 0) {
                scratch.get(into.array(), into.arrayOffset() + into.position(), n);
                into.position(into.position() + n);
                return n;
            }
            if (n == 0) {
                return -1;
            }
            if (CFunction.errno() == Errno.EAGAIN) {
                return NOT_NOW;
            }
            retry();
        }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        Scratch scratch = Scratch.current();
        int total = 0;
        while (from.hasRemaining()) {
            int count = Math.min(from.remaining(), Scratch.DATA);
            scratch.put(from.array(), from.arrayOffset() + from.position(), count);
            await(Waiting.OUT);
            int n = (int) Libc.WRITE.call(number, scratch.data.address(), count);
            if (n >= 0) {
                from.position(from.position() + n);
                total += n;
            } else if (CFunction.errno() == Errno.EAGAIN) {
                return total > 0 ? total : NOT_NOW;
            } else {
                retry();
            }
        }
        return total;
    }

    /** Throws for the last call's error but for one that a signal caused. */
    private static void retry() throws IOException {
        int errno = CFunction.errno();
        if (errno != Errno.EINTR) {
            throw new IOException(Errno.message(errno));
        }
        Interrupts.run();
    }

    @Override
    public boolean seekable() {
        return Libc.LSEEK.call(number, 0, 1) >= 0;
    }

    @Override
    public void position(long to) throws IOException {
        if (Libc.LSEEK.call(number, to, 0) < 0) {
            retry();
        }
    }

    @Override
    public long position() throws IOException {
        long at = Libc.LSEEK.call(number, 0, 1);
        if (at < 0) {
            retry();
        }
        return at;
    }

    @Override
    public long size() throws IOException {
        long at = position();
        long size = Libc.LSEEK.call(number, 0, 2);
        position(at);
        return size;
    }

    @Override
    public void truncate(long size) throws IOException {
        if (Libc.FTRUNCATE.callInt(number, size) < 0) {
            retry();
        }
    }

    @Override
    public boolean isTerminal() {
        return Libc.ISATTY.callInt(number) == 1;
    }

    @Override
    protected void close() throws IOException {
        if (Libc.CLOSE.callInt(number) < 0 && CFunction.errno() != Errno.EINTR) {
            retry();
        }
    }
}
