package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Where a socket is and what it is connected with. Compare CPython Modules/socketmodule.c. Thread safety: stateless. */
final class SocketConnecting {
    private static final int SOCK_CLOEXEC = 0x80000;
    private static final int SO_ERROR = 4;
    private static final long ROOM = Scratch.ADDRESS - 8;

    private SocketConnecting() {}

    @PyMethod
    static void bind(PySocket self, Object address) {
        byte[] encoded = SocketAddresses.encode(self.family(), address, "bind");
        try (Arena arena = Arena.ofConfined()) {
            CFunction.checked(Libc.BIND.callInt(self.system(), Libc.string(arena, encoded), encoded.length));
        }
    }

    @PyMethod(signature = "($self, backlog=<absent>, /)")
    static void listen(PySocket self, Long backlog) {
        CFunction.checked(Libc.LISTEN.callInt(self.system(), backlog == null ? 128 : Math.clamp(backlog, 0, Integer.MAX_VALUE)));
    }

    @PyMethod(name = "_accept")
    static Object accept(PySocket self) {
        long deadline = Waiting.deadline(self.timeoutNanos());
        self.await(Waiting.IN, deadline);
        Scratch scratch = Scratch.current();
        int number = (int) self.perform(Waiting.IN, deadline, system -> {
            scratch.address.set(ValueLayout.JAVA_INT, 0, (int) ROOM);
            return Libc.ACCEPT4.callInt(system, scratch.address.address() + 8, scratch.address.address(), SOCK_CLOEXEC);
        });
        int fd = Fds.add(new SystemFile(number, true, true));
        return new PyTuple((long) fd, address(scratch));
    }

    /** The address that a call left in the scratch memory. */
    static Object address(Scratch scratch) {
        int length = Math.min(scratch.address.get(ValueLayout.JAVA_INT, 0), (int) ROOM);
        return length == 0 ? PyNone.NONE : SocketAddresses.decode(scratch.address.asSlice(8), length);
    }

    @PyMethod
    static void connect(PySocket self, Object address) {
        int errno = connect(self, SocketAddresses.encode(self.family(), address, "connect"));
        if (errno != 0) {
            throw errno == Errno.EAGAIN && self.timeoutNanos() != 0 ? SocketErrors.timeout() : SocketErrors.of(errno);
        }
    }

    @PyMethod(name = "connect_ex")
    static long connectEx(PySocket self, Object address) {
        return connect(self, SocketAddresses.encode(self.family(), address, "connect_ex"));
    }

    /** Connects; returns an error number, EAGAIN when the time is over. */
    private static int connect(PySocket self, byte[] address) {
        OpenFile file = Fds.get(self.fileno());
        boolean wasBlocking = self.timeoutNanos() < 0 && self.family() != SocketAddresses.AF_UNIX;
        if (wasBlocking) {
            file.setBlocking(false);
        }
        try (Arena arena = Arena.ofConfined()) {
            int system = self.system();
            long deadline = Waiting.deadline(self.timeoutNanos());
            long memory = Libc.string(arena, address);
            int errno = Libc.CONNECT.callInt(system, memory, address.length) == 0 ? 0 : CFunction.errno();
            if (errno == Errno.EINTR) {
                Interrupts.run();
            }
            boolean waits = errno == Errno.EINPROGRESS || errno == Errno.EINTR || errno == Errno.EALREADY;
            if (!waits || self.timeoutNanos() == 0) {
                return errno;
            }
            return Waiting.await(system, Waiting.OUT, deadline) ? SocketOptions.number(system, 1, SO_ERROR) : Errno.EAGAIN;
        } finally {
            if (wasBlocking) {
                file.setBlocking(true);
            }
        }
    }

    @PyMethod
    static void shutdown(PySocket self, int how) {
        CFunction.checked(Libc.SHUTDOWN.callInt(self.system(), how));
    }

    @PyMethod
    static Object getsockname(PySocket self) {
        return name(self, Libc.GETSOCKNAME);
    }

    @PyMethod
    static Object getpeername(PySocket self) {
        return name(self, Libc.GETPEERNAME);
    }

    private static Object name(PySocket self, CFunction function) {
        MemorySegment m = Scratch.current().address;
        m.set(ValueLayout.JAVA_INT, 0, (int) ROOM);
        CFunction.checked(function.callInt(self.system(), m.address() + 8, m.address()));
        return SocketAddresses.decode(m.asSlice(8), m.get(ValueLayout.JAVA_INT, 0));
    }
}
