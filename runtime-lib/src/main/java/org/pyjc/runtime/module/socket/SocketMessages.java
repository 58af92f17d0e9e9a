package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.Scratch;
import org.pyjc.runtime.io.libc.Waiting;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Messages of several parts, with control data beside them. Compare CPython Modules/socketmodule.c: sock_recvmsg_guts. Thread safety: see
 * {@link PySocket}.
 */
final class SocketMessages {
    private static final int HEADER = 56;
    private static final int NAME_LENGTH = 8;
    private static final int VECTOR = 16;
    private static final int VECTOR_LENGTH = 24;
    private static final int CONTROL = 32;
    private static final int CONTROL_LENGTH = 40;
    private static final int FLAGS = 48;

    private SocketMessages() {}

    /** A struct msghdr with one piece of data. */
    private static MemorySegment header(Arena arena, MemorySegment data, long size, MemorySegment control) {
        MemorySegment m = arena.allocate(HEADER + 16L, 8);
        m.set(ValueLayout.JAVA_LONG, HEADER, data.address());
        m.set(ValueLayout.JAVA_LONG, HEADER + 8, size);
        m.set(ValueLayout.JAVA_LONG, VECTOR, m.address() + HEADER);
        m.set(ValueLayout.JAVA_LONG, VECTOR_LENGTH, 1);
        if (control != null) {
            m.set(ValueLayout.JAVA_LONG, CONTROL, control.address());
            m.set(ValueLayout.JAVA_LONG, CONTROL_LENGTH, control.byteSize());
        }
        return m;
    }

    @PyMethod(signature = "($self, buffers, ancdata=(), flags=0, address=None, /)")
    static long sendmsg(PySocket self, Object buffers, Object ancdata, int flags, Object address) {
        byte[] data = joined(buffers, self.socketType() == 1 ? SocketSending.PIECE : Integer.MAX_VALUE);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(data.length + 1L);
            MemorySegment.copy(data, 0, memory, ValueLayout.JAVA_BYTE, 0, data.length);
            MemorySegment m = header(arena, memory, data.length, ControlData.encode(arena, ancdata));
            if (address != PyNone.NONE) {
                byte[] to = SocketAddresses.encode(self.family(), address, "sendmsg");
                m.set(ValueLayout.JAVA_LONG, 0, Libc.string(arena, to));
                m.set(ValueLayout.JAVA_INT, NAME_LENGTH, to.length);
            }
            return self.perform(Waiting.OUT, Waiting.deadline(self.timeoutNanos()), flags,
                    system -> Libc.SENDMSG.call(system, m.address(), flags | SocketReceiving.MSG_DONTWAIT));
        }
    }

    /** The parts one after another, as far as that many bytes. */
    private static byte[] joined(Object buffers, int most) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Object[] parts;
        try {
            parts = Iteration.toArray(buffers);
        } catch (org.pyjc.runtime.exc.PyException e) {
            throw e.isTypeError() ? Errors.typeError("sendmsg() argument 1 must be iterable") : e;
        }
        for (Object part : parts) {
            int room = most - out.size();
            byte[] bytes = BytesLike.beginning(part, room);
            out.write(bytes, 0, Math.min(room, bytes.length));
        }
        return out.toByteArray();
    }

    /** What a message was: its data, then the rest of what recvmsg() returns. */
    private record Message(byte[] data, PyList ancillary, int flags, Object address) {}

    private static Message receive(PySocket self, long size, long controlSize, int flags) {
        if (controlSize < 0 || controlSize > Integer.MAX_VALUE) {
            throw Errors.valueError("invalid ancillary data buffer length");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(size + 1);
            MemorySegment control = controlSize == 0 ? null : arena.allocate(controlSize, 8);
            MemorySegment m = header(arena, memory, size, control);
            MemorySegment address = arena.allocate(Scratch.ADDRESS, 8);
            m.set(ValueLayout.JAVA_LONG, 0, address.address());
            m.set(ValueLayout.JAVA_INT, NAME_LENGTH, Scratch.ADDRESS);
            long n = self.perform(Waiting.IN, Waiting.deadline(self.timeoutNanos()), flags,
                    system -> Libc.RECVMSG.call(system, m.address(), SocketReceiving.flags(self, flags) | 0x40000000L));
            int length = m.get(ValueLayout.JAVA_INT, NAME_LENGTH);
            int got = m.get(ValueLayout.JAVA_INT, FLAGS) & ~0x40000000;
            PyList ancillary = ControlData.decode(control, m.get(ValueLayout.JAVA_LONG, CONTROL_LENGTH));
            return new Message(Libc.bytes(memory, 0, (int) Math.min(n, size)), ancillary, got,
                    length == 0 ? PyNone.NONE : SocketAddresses.decode(address, length));
        }
    }

    @PyMethod(signature = "($self, bufsize, ancbufsize=0, flags=0, /)")
    static Object recvmsg(PySocket self, long bufsize, long ancbufsize, int flags) {
        if (bufsize < 0) {
            throw Errors.valueError("negative buffer size in recvmsg()");
        }
        Message m = receive(self, bufsize, ancbufsize, flags);
        return new PyTuple(new PyBytes(m.data), m.ancillary, (long) m.flags, m.address);
    }

    @PyMethod(name = "recvmsg_into", signature = "($self, buffers, ancbufsize=0, flags=0, /)")
    static Object recvmsgInto(PySocket self, Object buffers, long ancbufsize, int flags) {
        List<BufferView> views = new ArrayList<>();
        try {
            long room = 0;
            Object[] targets;
            try {
                targets = Iteration.toArray(buffers);
            } catch (org.pyjc.runtime.exc.PyException e) {
                throw e.isTypeError() ? Errors.typeError("recvmsg_into() argument 1 must be an iterable") : e;
            }
            for (Object target : targets) {
                BufferView view = Buffers.writable(target, "recvmsg_into() argument 1 must be an iterable of single-segment read-write"
                        + " buffers; item");
                views.add(view);
                room += view.layout().size();
            }
            Message m = receive(self, room, ancbufsize, flags);
            scatter(m.data, views);
            return new PyTuple((long) m.data.length, m.ancillary, (long) m.flags, m.address);
        } finally {
            views.forEach(BufferView::release);
        }
    }

    private static void scatter(byte[] data, List<BufferView> views) {
        int done = 0;
        for (BufferView view : views) {
            int count = Math.min(view.layout().size(), data.length - done);
            SocketReceiving.put(view, 0, data, done, count);
            done += count;
        }
    }
}
