package org.pyjc.runtime.module.mmap;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;

/** A mapping as a sequence of bytes. Thread safety: see {@link PyMmap}; a slice is read and written whole. */
final class MmapBytes {
    private MmapBytes() {}

    @PyMethod(name = "__len__")
    static long length(PyMmap self) {
        return self.length();
    }

    static byte get(MemorySegment memory, long at) {
        return memory.get(ValueLayout.JAVA_BYTE, at);
    }

    static void put(MemorySegment memory, long at, byte value) {
        memory.set(ValueLayout.JAVA_BYTE, at, value);
    }

    static byte[] copy(PyMmap self, long from, long count) {
        byte[] bytes = new byte[arraySize(count)];
        synchronized (self) {
            MemorySegment.copy(self.memory(), ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
        }
        return bytes;
    }

    static void put(MemorySegment memory, long at, byte[] bytes) {
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, at, bytes.length);
    }

    private static int arraySize(long count) {
        if (count > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError("");
        }
        return (int) count;
    }

    private static long index(PyMmap self, Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("mmap indices must be integers");
        }
        long i = Index.ssize(key);
        long at = i < 0 ? i + self.length() : i;
        if (at < 0 || at >= self.length()) {
            throw Errors.indexError("mmap index out of range");
        }
        return at;
    }

    /** What a slice selects. Compare {@link SliceBounds}, whose numbers are smaller. */
    private record Range(long start, long step, long count) {
        static Range of(PySlice slice, PyMmap self) {
            long[] parts = SliceBounds.unpack(slice);
            long length = self.length();
            long step = parts[2];
            long start = clip(parts[0], length, step < 0);
            long stop = clip(parts[1], length, step < 0);
            long distance = step < 0 ? start - stop : stop - start;
            return new Range(start, step, distance <= 0 ? 0 : (distance - 1) / Math.abs(step) + 1);
        }

        private static long clip(long bound, long length, boolean backwards) {
            long low = backwards ? -1 : 0;
            return Math.clamp(bound < 0 ? bound + length : bound, low, Math.max(low, backwards ? length - 1 : length));
        }

        long at(int i) {
            return start + i * step;
        }
    }

    @PyMethod(name = "__getitem__")
    static Object item(PyMmap self, Object key) {
        if (!(key instanceof PySlice slice)) {
            return get(self.memory(), index(self, key)) & 0xffL;
        }
        Range range = Range.of(slice, self);
        if (range.step == 1) {
            return new PyBytes(copy(self, range.start, range.count));
        }
        byte[] bytes = new byte[arraySize(range.count)];
        synchronized (self) {
            MemorySegment memory = self.memory();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = get(memory, range.at(i));
            }
        }
        return new PyBytes(bytes);
    }

    @PyMethod(name = "__setitem__")
    static void setItem(PyMmap self, Object key, Object value) {
        self.writable();
        if (!(key instanceof PySlice slice)) {
            long at = index(self, key);
            if (!Index.isIndex(value)) {
                throw Errors.typeError("mmap item value must be an int");
            }
            long v = Index.ssize(value);
            if (v < 0 || v > 0xff) {
                throw Errors.valueError("mmap item value must be in range(0, 256)");
            }
            put(self.memory(), at, (byte) v); // asked for anew: __index__ may have closed it
            return;
        }
        Range range = Range.of(slice, self);
        byte[] bytes = BytesLike.bytes(value);
        if (bytes.length != range.count) {
            throw Errors.indexError("mmap slice assignment is wrong size");
        }
        synchronized (self) {
            MemorySegment memory = self.memory();
            if (range.step == 1) {
                put(memory, range.start, bytes);
                return;
            }
            for (int i = 0; i < bytes.length; i++) {
                put(memory, range.at(i), bytes[i]);
            }
        }
    }

    private static long bound(PyMmap self, Long given, long otherwise) {
        long n = given == null ? otherwise : given;
        return Math.clamp(n < 0 ? n + self.length() : n, 0, self.length());
    }

    @PyMethod(signature = "($self, view, start=<absent>, end=<absent>, /)")
    static long find(PyMmap self, Object view, Long start, Long end) {
        byte[] wanted = BytesLike.bytes(view);
        long from = bound(self, start, self.position());
        long last = bound(self, end, self.length()) - wanted.length;
        MemorySegment memory = self.memory();
        for (long at = from; at <= last; at++) {
            if (matches(memory, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    @PyMethod(signature = "($self, view, start=<absent>, end=<absent>, /)")
    static long rfind(PyMmap self, Object view, Long start, Long end) {
        byte[] wanted = BytesLike.bytes(view);
        long from = bound(self, start, self.position());
        MemorySegment memory = self.memory();
        for (long at = bound(self, end, self.length()) - wanted.length; at >= from; at--) {
            if (matches(memory, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(MemorySegment memory, long at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (get(memory, at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    @PyMethod
    static void move(PyMmap self, long dest, long src, long count) {
        synchronized (self) {
            MemorySegment memory = self.writable();
            long size = memory.byteSize();
            if (dest < 0 || src < 0 || count < 0 || size - dest < count || size - src < count) {
                throw Errors.valueError("source, destination, or count out of range");
            }
            MemorySegment.copy(memory, src, memory, dest, count);
        }
    }
}
