package org.pyjc.runtime.module.mmap;

import java.nio.ByteBuffer;
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

    static byte[] copy(PyMmap self, int from, int count) {
        byte[] bytes = new byte[count];
        self.bytes().get(from, bytes);
        return bytes;
    }

    private static int index(PyMmap self, Object key) {
        if (!Index.isIndex(key)) {
            throw Errors.typeError("mmap indices must be integers");
        }
        long i = Index.ssize(key);
        long at = i < 0 ? i + self.length() : i;
        if (at < 0 || at >= self.length()) {
            throw Errors.indexError("mmap index out of range");
        }
        return (int) at;
    }

    @PyMethod(name = "__getitem__")
    static Object item(PyMmap self, Object key) {
        if (!(key instanceof PySlice slice)) {
            return self.bytes().get(index(self, key)) & 0xffL;
        }
        SliceBounds range = SliceBounds.of(slice, self.length());
        byte[] bytes = new byte[range.count()];
        synchronized (self) {
            ByteBuffer memory = self.bytes();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = memory.get(range.start() + i * range.step());
            }
        }
        return new PyBytes(bytes);
    }

    @PyMethod(name = "__setitem__")
    static void setItem(PyMmap self, Object key, Object value) {
        self.writable();
        if (!(key instanceof PySlice slice)) {
            int at = index(self, key);
            if (!Index.isIndex(value)) {
                throw Errors.typeError("mmap item value must be an int");
            }
            long v = Index.ssize(value);
            if (v < 0 || v > 0xff) {
                throw Errors.valueError("mmap item value must be in range(0, 256)");
            }
            self.bytes().put(at, (byte) v); // asked for anew: __index__ may have closed it
            return;
        }
        SliceBounds range = SliceBounds.of(slice, self.length());
        byte[] bytes = BytesLike.bytes(value);
        if (bytes.length != range.count()) {
            throw Errors.indexError("mmap slice assignment is wrong size");
        }
        synchronized (self) {
            ByteBuffer memory = self.bytes();
            for (int i = 0; i < bytes.length; i++) {
                memory.put(range.start() + i * range.step(), bytes[i]);
            }
        }
    }

    private static int bound(PyMmap self, Long given, long otherwise) {
        long n = given == null ? otherwise : given;
        return (int) Math.clamp(n < 0 ? n + self.length() : n, 0, self.length());
    }

    @PyMethod(signature = "($self, view, start=<absent>, end=<absent>, /)")
    static long find(PyMmap self, Object view, Long start, Long end) {
        byte[] wanted = BytesLike.bytes(view);
        int from = bound(self, start, self.position());
        int last = bound(self, end, self.length()) - wanted.length;
        ByteBuffer memory = self.bytes();
        for (int at = from; at <= last; at++) {
            if (matches(memory, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    @PyMethod(signature = "($self, view, start=<absent>, end=<absent>, /)")
    static long rfind(PyMmap self, Object view, Long start, Long end) {
        byte[] wanted = BytesLike.bytes(view);
        int from = bound(self, start, self.position());
        ByteBuffer memory = self.bytes();
        for (int at = bound(self, end, self.length()) - wanted.length; at >= from; at--) {
            if (matches(memory, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer memory, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (memory.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    @PyMethod
    static void move(PyMmap self, long dest, long src, long count) {
        ByteBuffer memory = self.writable();
        long size = self.length();
        if (dest < 0 || src < 0 || count < 0 || size - dest < count || size - src < count) {
            throw Errors.valueError("source, destination, or count out of range");
        }
        memory.put((int) dest, copy(self, (int) src, (int) count));
    }
}
