package org.pyjc.runtime.types.bytes;

import java.util.function.Supplier;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesSearch;

/** The methods of bytes and bytearray that search. Compare CPython bytes_methods.c. Thread safety: works on the content of one moment. */
abstract class BytesSearchMethods extends PyObject {
    BytesSearchMethods(PyType type) {
        super(type);
    }

    /** The bytes of this moment, not to be changed. */
    abstract byte[] content();

    /** The number of bytes. */
    public abstract int length();

    /** The memory that begins with the bytes, not to be changed; a search may see changes of other threads half-way. */
    abstract byte[] array();

    /** A value of the exact type with these bytes, which the caller gives away. */
    abstract Object make(byte[] bytes);

    /** What Python code that an action runs can't resize meanwhile. */
    <T> T pinned(Supplier<T> action) {
        return action.get();
    }

    private byte[] needle(Object sub) {
        return sub instanceof PyBytes ? BytesArguments.needle(sub) : pinned(() -> BytesArguments.needle(sub));
    }

    /** The bytes of a separator. */
    final byte[] separator(Object sep) {
        return sep instanceof PyBytes b ? b.value() : pinned(() -> BytesLike.bytes(sep));
    }

    /** A bound that counts from the start; beyond the size it stays so, where even nothing is not found. */
    private static long fromEnd(long bound, int size) {
        return bound < 0 ? Math.max(0, bound + size) : bound > size ? Long.MAX_VALUE : bound;
    }

    private static long within(long bound, int size) {
        return bound < 0 ? Math.max(0, bound + size) : Math.min(bound, size);
    }

    @PyMethod(name = "find", signature = "(self, sub, start=None, end=None, /)")
    final long find(Object sub, Object start, Object end) {
        byte[] needle = needle(sub);
        long from = BytesArguments.start(start);
        long to = BytesArguments.end(end);
        int size = length();
        return BytesSearch.find(array(), needle, fromEnd(from, size), within(to, size));
    }

    @PyMethod(name = "rfind", signature = "(self, sub, start=None, end=None, /)")
    final long rfind(Object sub, Object start, Object end) {
        byte[] needle = needle(sub);
        long from = BytesArguments.start(start);
        long to = BytesArguments.end(end);
        int size = length();
        return BytesSearch.rfind(array(), needle, fromEnd(from, size), within(to, size));
    }

    @PyMethod(name = "index", signature = "(self, sub, start=None, end=None, /)")
    final long index(Object sub, Object start, Object end) {
        byte[] needle = needle(sub);
        long from = BytesArguments.start(start);
        long to = BytesArguments.end(end);
        int size = length();
        return BytesSearch.index(array(), needle, fromEnd(from, size), within(to, size));
    }

    @PyMethod(name = "rindex", signature = "(self, sub, start=None, end=None, /)")
    final long rindex(Object sub, Object start, Object end) {
        byte[] needle = needle(sub);
        long from = BytesArguments.start(start);
        long to = BytesArguments.end(end);
        int size = length();
        return BytesSearch.rindex(array(), needle, fromEnd(from, size), within(to, size));
    }

    @PyMethod(name = "count", signature = "(self, sub, start=None, end=None, /)")
    final long count(Object sub, Object start, Object end) {
        byte[] needle = needle(sub);
        long from = BytesArguments.start(start);
        long to = BytesArguments.end(end);
        int size = length();
        return BytesSearch.count(array(), needle, fromEnd(from, size), within(to, size));
    }

    @PyMethod(name = "startswith", signature = "(self, prefix, start=None, end=None, /)")
    final boolean startswith(Object prefix, Object start, Object end) {
        return BytesArguments.affix(content(), prefix, BytesArguments.start(start), BytesArguments.end(end), true);
    }

    @PyMethod(name = "endswith", signature = "(self, prefix, start=None, end=None, /)")
    final boolean endswith(Object prefix, Object start, Object end) {
        return BytesArguments.affix(content(), prefix, BytesArguments.start(start), BytesArguments.end(end), false);
    }
}
