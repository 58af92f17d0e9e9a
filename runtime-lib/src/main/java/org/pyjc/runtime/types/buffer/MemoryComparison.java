package org.pyjc.runtime.types.buffer;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** Equality and hash of memoryviews. Compare CPython memoryobject.c: memory_richcompare, memory_hash. Thread safety: stateless. */
final class MemoryComparison {
    private MemoryComparison() {}

    @PyRichCompare
    static Object compare(PyMemoryView self, Object other, Special op) {
        Boolean equal = op == Special.EQ || op == Special.NE ? equal(self, other) : null;
        return equal == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (equal == (op == Special.EQ));
    }

    /** Null when the other object has no buffer. */
    private static Boolean equal(PyMemoryView self, Object other) {
        if (self.isReleased() || other instanceof PyMemoryView o && o.isReleased()) {
            return self == other;
        }
        BufferView view;
        try {
            view = Buffers.viewOrNull(other, BufferFlags.FULL_RO);
        } catch (PyException e) {
            return null;
        }
        if (view == null) {
            return null;
        }
        try {
            Layout a = self.layout();
            Layout b = view.layout();
            return Arrays.equals(a.shape(), b.shape()) && sameItems(new ItemReader(self.memory(), a), new ItemReader(view.memory(), b));
        } finally {
            view.release();
        }
    }

    private static boolean sameItems(ItemReader a, ItemReader b) {
        if (!a.isKnown() || !b.isKnown()) {
            return false;
        }
        if (a.comparesAsBytes() && a.hasFormatOf(b)) {
            return Arrays.equals(a.bytes(), b.bytes());
        }
        Object[] x = a.items();
        Object[] y = b.items();
        for (int i = 0; i < x.length; i++) {
            if (!Compare.eq(x[i], y[i])) {
                return false;
            }
        }
        return true;
    }

    @PyMethod
    static long __hash__(PyMemoryView self) {
        if (self.hash != 0) {
            return self.hash;
        }
        Layout layout = self.layout();
        if (!self.readOnly()) {
            throw Errors.valueError("cannot hash writable memoryview object");
        }
        if (!NativeItems.isByte(NativeItems.code(layout.format()))) {
            throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        if (self.owner() != null && self.owner() != self) {
            self.hold();
            try {
                Hashing.hash(self.owner());
            } finally {
                self.letGo();
            }
        }
        return self.hash = Hashing.hash(new PyBytes(layout.copy(self.memory())));
    }
}
