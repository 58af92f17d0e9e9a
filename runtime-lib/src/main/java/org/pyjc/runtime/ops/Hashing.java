package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code hash()}. Compare CPython pyhash.c and typeobject.c: slot_tp_hash. Thread safety: stateless.
 *
 * <p>Equal numbers have equal hashes, of whatever type: the value modulo the prime 2**61 - 1. The hash of a str is
 * {@link String#hashCode} as an unsigned number, so that the JVM keeps it with the string.
 */
public final class Hashing {
    private static final int BITS = 61;
    /** {@code sys.hash_info.modulus}. */
    public static final long MODULUS = (1L << BITS) - 1;
    /** {@code sys.hash_info.inf}. */
    public static final long INFINITY = 314159;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private Hashing() {}

    /** The hash of any value; TypeError when it has none. */
    public static long hash(Object o) {
        if (o instanceof PyObject p) {
            return ofObject(p);
        }
        return switch (o) {
            case String s -> ofString(s);
            case Long n -> ofLong(n);
            case Double d -> ofDouble(d);
            case Boolean b -> b ? 1 : 0;
            case BigInteger n -> ofBigInteger(n);
            case WideStr s -> Integer.toUnsignedLong(s.hashCode());
            default -> notMinusOne(o.hashCode());
        };
    }

    public static long ofString(String s) {
        return Integer.toUnsignedLong(s.hashCode());
    }

    public static long ofLong(long n) {
        return notMinusOne(n > -MODULUS && n < MODULUS ? n : n % MODULUS);
    }

    public static long ofBigInteger(BigInteger n) {
        long h = n.abs().mod(BIG_MODULUS).longValue();
        return notMinusOne(n.signum() < 0 ? -h : h);
    }

    /** Compare CPython pyhash.c: _Py_HashDouble. A NaN hashes by its bits, as identity of floats goes by value. */
    public static long ofDouble(double d) {
        long n = (long) d;
        if (n == d && n != Long.MAX_VALUE) {
            return ofLong(n);
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? INFINITY : -INFINITY;
        }
        if (Double.isNaN(d)) {
            return notMinusOne(Long.hashCode(Double.doubleToRawLongBits(d)));
        }
        return finite(d);
    }

    private static long finite(double d) {
        int exponent = Math.getExponent(d);
        long mantissa = (long) Math.abs(Math.scalb(d, 52 - exponent));
        int shift = Math.floorMod(exponent - 52, BITS);
        long h = mantissa << shift & MODULUS | mantissa >>> BITS - shift;
        h %= MODULUS;
        return notMinusOne(d < 0 ? -h : h);
    }

    private static long ofObject(PyObject o) {
        TypeEntry entry = o.type().specialEntry(Special.HASH);
        if (entry == null || entry.owner == PyType.OBJECT) {
            return ofIdentity(o);
        }
        Object method = entry.value;
        if (method == PyNone.NONE) {
            throw unhashable(o);
        }
        return checked(Call.callAttribute(method, o));
    }

    /** {@code object.__hash__}. */
    public static long ofIdentity(Object o) {
        return System.identityHashCode(o);
    }

    public static RuntimeException unhashable(Object o) {
        return Errors.typeError("unhashable type: '" + PyType.of(o).name() + "'");
    }

    private static long checked(Object result) {
        return switch (result) {
            case Long n -> notMinusOne(n);
            case BigInteger n -> ofBigInteger(n);
            case Boolean b -> b ? 1 : 0;
            default -> throw Errors.typeError("__hash__ method should return an integer");
        };
    }

    /** -1 means an error in CPython and never is a hash. */
    public static long notMinusOne(long hash) {
        return hash == -1 ? -2 : hash;
    }
}
