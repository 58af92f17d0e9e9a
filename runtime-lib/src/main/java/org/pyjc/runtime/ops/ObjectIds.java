package org.pyjc.runtime.ops;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.text.WideStr;

/**
 * {@code id()}: unique and stable for objects; by value for ints, floats and strings, as {@code is} goes by value.
 *
 * <p>Thread safety: each thread takes a block of numbers at a time from a shared counter; an object's number is a hidden
 * attribute, set once.
 */
public final class ObjectIds {
    private static final String HIDDEN = "\0id";
    private static final int BLOCK = 1024;
    private static final int STEP = 16;
    private static final AtomicLong BLOCKS = new AtomicLong(1);
    private static final ThreadLocal<long[]> LOCAL = ThreadLocal.withInitial(() -> new long[2]);

    private ObjectIds() {}

    public static long id(Object o) {
        if (o instanceof PyObject p) {
            Object known = p.hiddenAttribute(HIDDEN);
            return known != null ? (Long) known : (Long) p.hiddenAttributeOrAdd(HIDDEN, next());
        }
        return switch (o) {
            case Long n -> 1L << 62 | n << 1 & (1L << 62) - 1;
            case BigInteger n -> 1L << 61 | n.hashCode() & 0xFFFF_FFFFL;
            case Double d -> 1L << 60 | Double.doubleToLongBits(d) >>> 4;
            case String s -> 1L << 59 | mix(s);
            case WideStr s -> 1L << 58 | s.hashCode() & 0xFFFF_FFFFL;
            case Boolean b -> b ? 32 : 16;
            default -> 1L << 57 | System.identityHashCode(o);
        };
    }

    private static long mix(String s) {
        return (s.hashCode() & 0xFFFF_FFFFL) << 24 | s.length() & 0xFF_FFFF;
    }

    private static Long next() {
        long[] block = LOCAL.get();
        if (block[0] == block[1]) {
            block[0] = BLOCKS.getAndIncrement() * BLOCK * STEP;
            block[1] = block[0] + BLOCK * STEP;
        }
        block[0] += STEP;
        return 0x7f00_0000_0000L + block[0];
    }
}
