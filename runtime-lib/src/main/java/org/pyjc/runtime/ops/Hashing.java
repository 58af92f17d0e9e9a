package org.pyjc.runtime.ops;

import java.math.BigInteger;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.NumberHash;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.TypeEntry;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.types.dict.KeyEquality;
import org.pyjc.runtime.types.dict.KeyHash;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code hash()}. Compare CPython pyhash.c and typeobject.c: slot_tp_hash. Thread safety: stateless.
 *
 * <p>Equal numbers have equal hashes, of whatever type (see {@link NumberHash}). The hash of a str is
 * that of tables as an unsigned number: the JVM keeps with the string what it is made of.
 */
public final class Hashing {
    private Hashing() {}

    /** The hash of any value; TypeError when it has none. */
    public static long hash(Object o) {
        if (o instanceof Long n) {
            return NumberHash.hash((long) n);
        }
        if (o instanceof String s) {
            return ofString(s);
        }
        return o instanceof PyObject p ? ofObject(p) : ofPlain(o);
    }

    private static long ofPlain(Object o) {
        if (o instanceof Double d) {
            return NumberHash.hash((double) d);
        }
        if (o instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (o instanceof BigInteger n) {
            return NumberHash.hash((Object) n);
        }
        return o instanceof WideStr s ? Integer.toUnsignedLong(s.hashCode()) : notMinusOne(o.hashCode());
    }

    public static long ofString(String s) {
        return Integer.toUnsignedLong(KeyHash.ofString(s));
    }

    private static long ofObject(PyObject o) {
        if (o instanceof PyTuple t && t.type() == PyTuple.TYPE) {
            return t.hash();
        }
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

    /** Whether hashing a value runs no Python code. */
    public static boolean isQuiet(Object o) {
        return KeyEquality.isPlain(o) || o instanceof PyTuple t && t.type() == PyTuple.TYPE && (t.isHashed() || ofPlain(t));
    }

    private static boolean ofPlain(PyTuple tuple) {
        for (int i = 0; i < tuple.size(); i++) {
            if (!KeyEquality.isPlain(tuple.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code object.__hash__}. */
    public static long ofIdentity(Object o) {
        return System.identityHashCode(o);
    }

    public static RuntimeException unhashable(Object o) {
        return Errors.typeError("unhashable type: '" + PyType.of(o).name() + "'");
    }

    private static long checked(Object result) {
        if (result instanceof Long n) {
            return notMinusOne(n);
        }
        if (result instanceof BigInteger n) {
            return NumberHash.hash((Object) n);
        }
        if (IntType.TYPE.isInstance(result)) {
            return checked(Index.of(result));
        }
        throw Errors.typeError("__hash__ method should return an integer");
    }

    /** -1 means an error in CPython and never is a hash. */
    public static long notMinusOne(long hash) {
        return hash == -1 ? -2 : hash;
    }
}
