package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;

/** Sending. Compare CPython Modules/socketmodule.c: sock_send. Thread safety: see {@link PySocket}. */
final class SocketSending {
    /** So much of a stream is sent at once. */
    static final int PIECE = 1 << 20;

    private SocketSending() {}

    /** Sends a part; of a stream at most {@code PIECE} bytes. */
    private static long send(PySocket self, byte[] data, int from, int flags, byte[] address, long deadline) {
        int count = self.socketType() == 1 ? Math.min(data.length - from, PIECE) : data.length - from;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = count <= Scratch.DATA ? Scratch.current().data : arena.allocate(count);
            long to = Libc.string(arena, address);
            int length = address == null ? 0 : address.length;
            return self.perform(Waiting.OUT, deadline, flags, system -> {
                MemorySegment.copy(data, from, memory, ValueLayout.JAVA_BYTE, 0, count);
                return Libc.SENDTO.call(system, memory.address(), count, flags | SocketReceiving.MSG_DONTWAIT, to, length);
            });
        }
    }

    @PyMethod(signature = "($self, data, flags=0, /)")
    static long send(PySocket self, Object data, int flags) {
        byte[] bytes = self.socketType() == 1 ? BytesLike.beginning(data, PIECE) : BytesLike.bytes(data);
        return send(self, bytes, 0, flags, null, Waiting.deadline(self.timeoutNanos()));
    }

    @PyMethod(signature = "($self, data, flags=0, /)")
    static void sendall(PySocket self, Object data, int flags) {
        byte[] bytes = BytesLike.bytes(data);
        long deadline = Waiting.deadline(self.timeoutNanos());
        int done = 0;
        do {
            done += (int) send(self, bytes, done, flags, null, deadline);
        } while (done < bytes.length);
    }

    @PyMethod(textSignature = false)
    static long sendto(PySocket self, Object... args) {
        if (args.length < 2 || args.length > 3) {
            throw Errors.typeError("sendto() takes 2 or 3 arguments (" + args.length + " given)");
        }
        byte[] data = BytesLike.bytes(args[0]);
        int flags = args.length == 3 ? (int) Index.ssize(args[1]) : 0;
        byte[] address = SocketAddresses.encode(self.family(), args[args.length - 1], "sendto");
        return send(self, data, 0, flags, address, Waiting.deadline(self.timeoutNanos()));
    }
}
