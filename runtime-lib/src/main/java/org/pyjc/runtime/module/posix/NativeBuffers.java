package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.BytesLike;

/** What goes through native memory on its way between a system call and Python's buffers. Thread safety: stateless. */
final class NativeBuffers {
    private static final int IOVEC = 16;

    private NativeBuffers() {}

    /** A system call that says -1 for an error. */
    interface SystemCall {
        long run();
    }

    /** Calls again when a signal interrupted the call (PEP 475); raises OSError for other errors. */
    static long checked(SystemCall call) {
        while (true) {
            long result = call.run();
            if (result >= 0) {
                return result;
            }
            if (CFunction.errno() != Errno.EINTR) {
                throw CFunction.error();
            }
            Interrupts.run();
        }
    }

    /** A system call on a table of pieces of memory: its address and length. */
    interface VectorCall {
        long run(long table, int count);
    }

    /** Reads into writable buffers, one after the other. */
    static long readInto(Object buffers, String function, VectorCall call) {
        List<BufferView> views = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            for (Object each : sequence(buffers, function)) {
                views.add(Buffers.writable(each, function + "() argument 2"));
            }
            MemorySegment table = arena.allocate(Math.max(1, views.size()) * (long) IOVEC, 8);
            List<MemorySegment> pieces = new ArrayList<>();
            for (int i = 0; i < views.size(); i++) {
                pieces.add(piece(arena, table, i, views.get(i).memory().remaining()));
            }
            long count = checked(() -> call.run(table.address(), views.size()));
            long left = count;
            for (int i = 0; i < views.size() && left > 0; i++) {
                ByteBuffer target = views.get(i).memory().duplicate();
                int n = (int) Math.min(left, target.remaining());
                target.put(pieces.get(i).asByteBuffer().limit(n));
                left -= n;
            }
            return count;
        } finally {
            views.forEach(BufferView::release);
        }
    }

    /** Writes buffers, one after the other. */
    static long writeFrom(Object buffers, String function, VectorCall call) {
        try (Arena arena = Arena.ofConfined()) {
            Object[] all = sequence(buffers, function);
            MemorySegment table = arena.allocate(Math.max(1, all.length) * (long) IOVEC, 8);
            for (int i = 0; i < all.length; i++) {
                byte[] bytes = BytesLike.bytes(all[i]);
                MemorySegment.copy(bytes, 0, piece(arena, table, i, bytes.length), ValueLayout.JAVA_BYTE, 0, bytes.length);
            }
            return checked(() -> call.run(table.address(), all.length));
        }
    }

    private static MemorySegment piece(Arena arena, MemorySegment table, int index, int size) {
        MemorySegment memory = arena.allocate(Math.max(1, size));
        table.set(ValueLayout.JAVA_LONG, (long) index * IOVEC, memory.address());
        table.set(ValueLayout.JAVA_LONG, (long) index * IOVEC + 8, size);
        return memory;
    }

    private static Object[] sequence(Object buffers, String function) {
        if (PyType.of(buffers).lookupSpecial(Special.GETITEM) == null) {
            throw Errors.typeError(function + "() arg 2 must be a sequence");
        }
        return Iteration.toArray(buffers);
    }
}
