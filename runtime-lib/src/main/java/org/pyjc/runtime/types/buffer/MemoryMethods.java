package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.annot.Clamp;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.types.bytes.BytesArguments;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;

/** The methods of memoryviews. Compare CPython memoryobject.c: memory_methods. Thread safety: stateless. */
final class MemoryMethods {
    private MemoryMethods() {}

    @PyMethod(signature = "(self, /, order='C')", doc = "Return the data in the buffer as a byte string.\n\n"
            + "Order can be {'C', 'F', 'A'}. When order is 'C' or 'F', the data of the\noriginal array is converted to C or Fortran order. "
            + "For contiguous views,\n'A' returns an exact copy of the physical memory. In particular, in-memory\nFortran order is preserved. "
            + "For non-contiguous views, the data is converted\nto C first. order=None is the same as order='C'.")
    static Object tobytes(PyMemoryView self, @OrNone String order) {
        Layout layout = self.layout();
        String wanted = order == null ? "C" : order;
        boolean fortran = switch (wanted) {
            case "C" -> false;
            case "F" -> true;
            case "A" -> !layout.isC() && layout.isFortran();
            default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
        };
        return new PyBytes(fortran ? layout.copyFortran(self.memory()) : layout.copy(self.memory()));
    }

    @PyMethod(doc = "Return the data in the buffer as a list of elements.")
    static Object tolist(PyMemoryView self) {
        Layout layout = self.layout();
        MemoryItems.code(layout);
        return nested(self, layout);
    }

    private static Object nested(PyMemoryView self, Layout layout) {
        if (layout.dimensions() == 0) {
            return NativeItems.get(self.memory(), layout.offset(), MemoryItems.code(layout));
        }
        if (layout.dimensions() == 1) {
            return new PyList(new ItemReader(self.memory(), layout).items());
        }
        Object[] parts = new Object[layout.shape()[0]];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = nested(self, layout.sub(i));
        }
        return new PyList(parts);
    }

    @PyMethod(signature = "(self, /, sep=<unrepresentable>, bytes_per_sep=1)", doc = "Return the data in the buffer as a str of hexadecimal numbers.\n\n"
            + "  sep\n    An optional single character or byte to separate hex bytes.\n  bytes_per_sep\n"
            + "    How many bytes between separators.  Positive values count from the\n    right, negative values count from the left.\n\n"
            + "Example:\n>>> value = memoryview(b'\\xb9\\x01\\xef')\n>>> value.hex()\n'b901ef'\n>>> value.hex(':')\n'b9:01:ef'\n"
            + ">>> value.hex(':', 2)\n'b9:01ef'\n>>> value.hex(':', -2)\n'b901:ef'")
    static String hex(PyMemoryView self, Object sep, int group) {
        Layout layout = self.layout();
        self.hold();
        try {
            return BytesArguments.hex(layout.copy(self.memory()), sep, group);
        } finally {
            self.letGo();
        }
    }

    @PyMethod(doc = "Return a readonly version of the memoryview.")
    static Object toreadonly(PyMemoryView self) {
        return self.forReading();
    }

    @PyMethod(signature = "(self, /, format, shape=<unrepresentable>)", doc = "Cast a memoryview to a new format or shape.")
    static Object cast(PyMemoryView self, String format, Object shape) {
        return self.with(MemoryCast.cast(self.layout(), format, shape));
    }

    @PyMethod(signature = "(self, value, /)", doc = "Count the number of occurrences of a value.")
    static long count(PyMemoryView self, Object value) {
        Layout layout = self.layout();
        MemoryItems.code(layout);
        MemoryItems.requireOneDimension(layout);
        long n = 0;
        for (int i = 0; i < layout.shape()[0]; i++) {
            n += same(MemoryItems.item(self, i), value) ? 1 : 0;
        }
        return n;
    }

    private static boolean same(Object item, Object value) {
        return Identity.is(item, value) || Compare.eq(item, value);
    }

    @PyMethod(signature = "(self, value, start=0, stop=sys.maxsize, /)",
            doc = "Return the index of the first occurrence of a value.\n\nRaises ValueError if the value is not present.")
    static long index(PyMemoryView self, Object value, @Clamp(slice = true) long start, @Clamp(slice = true) long stop) {
        Layout layout = self.layout();
        if (layout.dimensions() == 0) {
            throw Errors.typeError("invalid lookup on 0-dim memory");
        }
        if (layout.dimensions() > 1) {
            throw Errors.notImplementedError("multi-dimensional lookup is not implemented");
        }
        int n = layout.shape()[0];
        long from = start < 0 ? Math.max(0, start + n) : start;
        long to = Math.min(stop < 0 ? stop + n : stop, n);
        for (long i = from; i < to; i++) {
            if (same(MemoryItems.item(self, i), value)) {
                return i;
            }
        }
        throw Errors.valueError("memoryview.index(x): x not found");
    }

    @PyMethod
    static String __repr__(PyMemoryView self) {
        return (self.isReleased() ? "<released memory at " : "<memory at ") + TypeNames.address(self) + ">";
    }
}
