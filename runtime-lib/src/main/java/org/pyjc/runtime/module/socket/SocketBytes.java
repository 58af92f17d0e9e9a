package org.pyjc.runtime.module.socket;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.thread.Interrupts;

/** The bytes of a connected socket, for a protocol that is written in Java. Thread safety: see {@link PySocket}. */
public final class SocketBytes {
    /** The socket does not wait, and has nothing to give or no room. */
    public static final int WOULD_BLOCK = -1;
    /** The socket's time was over. */
    public static final int TIMED_OUT = -2;

    private SocketBytes() {}

    /** When an operation of the socket that begins now has to end. */
    public static long deadline(PySocket socket) {
        return Waiting.deadline(socket.timeoutNanos());
    }

    /** Receives at most {@code count} bytes: how many, 0 at the end of the stream. */
    public static int receive(PySocket socket, byte[] into, int from, int count, long deadline) {
        int most = Math.min(count, Scratch.DATA);
        MemorySegment data = Scratch.current().data;
        int n = perform(socket, Waiting.IN, deadline,
                system -> Libc.RECVFROM.call(system, data.address(), most, SocketReceiving.MSG_DONTWAIT, 0, 0));
        if (n > 0) {
            MemorySegment.copy(data, ValueLayout.JAVA_BYTE, 0, into, from, n);
        }
        return n;
    }

    /** Sends some of the bytes: how many. */
    public static int send(PySocket socket, byte[] bytes, int from, int count, long deadline) {
        int most = Math.min(count, Scratch.DATA);
        Scratch scratch = Scratch.current();
        return perform(socket, Waiting.OUT, deadline, system -> {
            scratch.put(bytes, from, most);
            return Libc.SENDTO.call(system, scratch.data.address(), most, SocketReceiving.MSG_DONTWAIT, 0, 0);
        });
    }

    private static int perform(PySocket socket, int events, long deadline, PySocket.Attempt attempt) {
        int system = socket.system();
        while (true) {
            long n = attempt.run(system);
            if (n >= 0) {
                return (int) n;
            }
            int errno = CFunction.errno();
            if (errno == Errno.EINTR) {
                Interrupts.run();
            } else if (errno != Errno.EAGAIN) {
                throw SocketErrors.of(errno);
            } else if (socket.timeoutNanos() == 0) {
                return WOULD_BLOCK;
            } else if (!Waiting.await(system, events, deadline)) {
                return TIMED_OUT;
            }
        }
    }
}
