package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The control data of messages: (level, type, data) triples. Descriptors in it are translated between our numbers and the system's.
 * Compare cmsg(3). Thread safety: stateless.
 */
final class ControlData {
    private static final int HEADER = 16;
    private static final int SOL_SOCKET = 1;
    private static final int SCM_RIGHTS = 1;

    private ControlData() {}

    private static long aligned(long n) {
        return n + 7 & ~7L;
    }

    @PyFunctionDef(name = "CMSG_LEN", signature = "(length, /)")
    static long length(long length) {
        return checked(length, HEADER, length + HEADER);
    }

    @PyFunctionDef(name = "CMSG_SPACE", signature = "(length, /)")
    static long space(long length) {
        return checked(length, HEADER + 8, aligned(length) + HEADER);
    }

    private static long checked(long length, int overhead, long result) {
        if (length < 0 || length > Integer.MAX_VALUE - overhead) {
            throw Errors.overflowError("CMSG argument out of range");
        }
        return result;
    }

    /** The C form; null for none. */
    static MemorySegment encode(Arena arena, Object triples) {
        Object[] all;
        try {
            all = Iteration.toArray(triples);
        } catch (PyException e) {
            throw e.isTypeError() ? Errors.typeError("sendmsg() argument 2 must be iterable") : e;
        }
        if (all.length == 0) {
            return null;
        }
        byte[][] data = new byte[all.length][];
        long total = 0;
        for (int i = 0; i < all.length; i++) {
            if (!(all[i] instanceof PyTuple t) || t.items().length != 3) {
                throw Errors.typeError("[sendmsg() ancillary data items] must be 3-item sequence");
            }
            data[i] = BytesLike.bytes(t.items()[2]);
            total += space(data[i].length);
        }
        MemorySegment m = arena.allocate(total, 8);
        long at = 0;
        for (int i = 0; i < all.length; i++) {
            Object[] items = ((PyTuple) all[i]).items();
            int level = (int) Index.ssize(items[0]);
            int type = (int) Index.ssize(items[1]);
            m.set(ValueLayout.JAVA_LONG, at, HEADER + data[i].length);
            m.set(ValueLayout.JAVA_INT, at + 8, level);
            m.set(ValueLayout.JAVA_INT, at + 12, type);
            byte[] own = level == SOL_SOCKET && type == SCM_RIGHTS ? translated(data[i], true) : data[i];
            MemorySegment.copy(own, 0, m, ValueLayout.JAVA_BYTE, at + HEADER, own.length);
            at += space(own.length);
        }
        return m;
    }

    private static byte[] translated(byte[] numbers, boolean out) {
        byte[] result = numbers.clone();
        ByteBuffer b = ByteBuffer.wrap(result).order(ByteOrder.nativeOrder());
        for (int i = 0; i + 4 <= result.length; i += 4) {
            int fd = b.getInt(i);
            b.putInt(i, out ? Fds.system(fd) : Fds.add(SystemFile.of(fd)));
        }
        return result;
    }

    /** The triples in the first bytes of the memory. */
    static PyList decode(MemorySegment m, long size) {
        PyList all = new PyList();
        for (long at = 0; m != null && at + HEADER <= size; ) {
            long length = m.get(ValueLayout.JAVA_LONG, at);
            if (length < HEADER) {
                break;
            }
            int level = m.get(ValueLayout.JAVA_INT, at + 8);
            int type = m.get(ValueLayout.JAVA_INT, at + 12);
            byte[] data = Libc.bytes(m, at + HEADER, (int) (Math.min(length, size - at) - HEADER));
            byte[] own = level == SOL_SOCKET && type == SCM_RIGHTS ? translated(data, false) : data;
            all.append(new PyTuple((long) level, (long) type, new PyBytes(own)));
            at += aligned(length);
        }
        return all;
    }
}
