package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Receiving. Compare CPython Modules/socketmodule.c: sock_recv_guts. Thread safety: see {@link PySocket}. */
final class SocketReceiving {
    /** A socket that waits does so in poll(2), not in the call. */
    static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_WAITALL = 0x100;

    private SocketReceiving() {}

    static int flags(PySocket self, int flags) {
        return (flags & MSG_WAITALL) != 0 && self.timeoutNanos() < 0 ? flags : flags | MSG_DONTWAIT;
    }

    /** Receives into native memory; with {@code from} the sender's address is left in the scratch memory. */
    private static int receive(PySocket self, MemorySegment into, long count, int flags, boolean from) {
        MemorySegment address = Scratch.current().address;
        return (int) self.perform(Waiting.IN, Waiting.deadline(self.timeoutNanos()), flags, system -> {
            address.set(ValueLayout.JAVA_INT, 0, Scratch.ADDRESS - 8);
            return Libc.RECVFROM.call(system, into.address(), count, flags(self, flags), from ? address.address() + 8 : 0,
                    from ? address.address() : 0);
        });
    }

    private static byte[] receive(PySocket self, long size, int flags, boolean from) {
        if (size < 0) {
            throw Errors.valueError("negative buffersize in " + (from ? "recvfrom" : "recv"));
        }
        if (size <= Scratch.DATA) {
            MemorySegment data = Scratch.current().data;
            return Libc.bytes(data, 0, Math.min((int) size, receive(self, data, size, flags, from)));
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(size);
            return Libc.bytes(data, 0, (int) Math.min(size, receive(self, data, size, flags, from)));
        }
    }

    @PyMethod(signature = "($self, bufsize, flags=0, /)")
    static Object recv(PySocket self, long bufsize, int flags) {
        return new PyBytes(receive(self, bufsize, flags, false));
    }

    @PyMethod(signature = "($self, bufsize, flags=0, /)")
    static Object recvfrom(PySocket self, long bufsize, int flags) {
        byte[] data = receive(self, bufsize, flags, true);
        return new PyTuple(new PyBytes(data), SocketConnecting.address(Scratch.current()));
    }

    @PyMethod(name = "recv_into", signature = "($self, buffer, nbytes=0, flags=0)")
    static long recvInto(PySocket self, Object buffer, long nbytes, int flags) {
        return receiveInto(self, buffer, nbytes, flags, false);
    }

    @PyMethod(name = "recvfrom_into", signature = "($self, buffer, nbytes=0, flags=0)")
    static Object recvfromInto(PySocket self, Object buffer, long nbytes, int flags) {
        long n = receiveInto(self, buffer, nbytes, flags, true);
        return new PyTuple(n, SocketConnecting.address(Scratch.current()));
    }

    private static long receiveInto(PySocket self, Object buffer, long nbytes, int flags, boolean from) {
        String name = from ? "recvfrom_into" : "recv_into";
        BufferView view = Buffers.writable(buffer, name + "() argument 1");
        try {
            int room = view.layout().size();
            if (nbytes < 0) {
                throw Errors.valueError("negative buffersize in " + name);
            }
            if (nbytes > room) {
                throw Errors.valueError(from ? "nbytes is greater than the length of the buffer" : "buffer too small for requested bytes");
            }
            byte[] data = receive(self, nbytes == 0 ? room : nbytes, flags, from);
            put(view, 0, data, 0, data.length);
            return data.length;
        } finally {
            view.release();
        }
    }

    /** Copies bytes to where a writable view begins. */
    static void put(BufferView view, int at, byte[] data, int from, int count) {
        ByteBuffer memory = view.memory();
        memory.put(view.layout().offset() + at, data, from, count);
    }
}
