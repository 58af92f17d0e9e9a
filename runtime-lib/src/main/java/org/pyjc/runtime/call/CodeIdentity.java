package org.pyjc.runtime.call;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * When code objects are equal, and {@code co_code}: bytes that stand for the compiled method, so that {@code types.CodeType} finds it
 * again. Compare CPython Objects/codeobject.c: code_richcompare, code_hash.
 *
 * <p>Thread safety: a concurrent map from such bytes to code objects that had them.
 */
final class CodeIdentity {
    private static final int DIGEST_BYTES = 8;
    private static final ConcurrentHashMap<PyBytesKey, WeakReference<PyCode>> KNOWN = new ConcurrentHashMap<>();

    private CodeIdentity() {}

    private record PyBytesKey(byte[] value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof PyBytesKey k && Arrays.equals(value, k.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }

    /** A RESUME, and the digest of the instructions as arguments of instructions that do nothing. */
    static PyBytes bytecode(PyCode code) {
        PyBytes replaced = code.replaced().code();
        if (replaced != null) {
            return replaced;
        }
        byte[] out = new byte[CodeUnits.BYTES_PER_UNIT * (1 + Math.max(DIGEST_BYTES, code.units))];
        out[0] = CodeUnits.RESUME;
        long digest = code.details().digest;
        for (int i = 0; i < DIGEST_BYTES; i++) {
            out[CodeUnits.BYTES_PER_UNIT * (i + 1) + 1] = (byte) (digest >>> 8 * i);
        }
        KNOWN.put(new PyBytesKey(out), new WeakReference<>(code));
        return new PyBytes(out);
    }

    /** A code object with this {@code co_code}, null when there is none. */
    static PyCode find(byte[] bytecode) {
        WeakReference<PyCode> known = KNOWN.get(new PyBytesKey(bytecode));
        return known == null ? null : known.get();
    }

    @PyMethod(name = "__eq__")
    static Object isEqual(PyCode self, Object other) {
        return other instanceof PyCode code ? (Object) equal(self, code) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__ne__")
    static Object isDifferent(PyCode self, Object other) {
        return other instanceof PyCode code ? (Object) !equal(self, code) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__hash__")
    static long hash(PyCode self) {
        int[] parts = {self.name.hashCode(), self.argCount, self.posOnlyCount, self.kwOnlyCount, self.flags, self.firstLine,
                Arrays.hashCode(bytecode(self).value())};
        return Arrays.hashCode(parts);
    }

    private static boolean equal(PyCode a, PyCode b) {
        return a == b || sameHead(a, b) && sameVariables(a, b) && CodeUnits.plain(a).places.equals(CodeUnits.plain(b).places)
                && Arrays.equals(bytecode(a).value(), bytecode(b).value()) && Arrays.equals(a.names(), b.names())
                && a.exceptionTable().equals(b.exceptionTable()) && sameConstant(a.constants(), b.constants());
    }

    private static boolean sameHead(PyCode a, PyCode b) {
        return a.name.equals(b.name) && a.argCount == b.argCount && a.posOnlyCount == b.posOnlyCount && a.kwOnlyCount == b.kwOnlyCount
                && a.flags == b.flags && a.firstLine == b.firstLine;
    }

    private static boolean sameVariables(PyCode a, PyCode b) {
        return Arrays.equals(a.varNames, b.varNames) && Arrays.equals(a.cellVars, b.cellVars) && Arrays.equals(a.freeVars, b.freeVars);
    }

    /** Equal and of the same type, also inside of tuples; 0.0 and -0.0 differ. */
    private static boolean sameConstant(Object a, Object b) {
        if (PyType.of(a) != PyType.of(b)) {
            return false;
        }
        return switch (a) {
            case Double d -> d.equals(b);
            case PyComplex c -> Hashing.hash(c) == Hashing.hash(b) && c.toString().equals(b.toString()) && Compare.eq(a, b);
            case PyTuple t -> sameItems(t.items(), ((PyTuple) b).items());
            case PyCode c -> equal(c, (PyCode) b);
            default -> Compare.eq(a, b);
        };
    }

    private static boolean sameItems(Object[] a, Object[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!sameConstant(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }
}
