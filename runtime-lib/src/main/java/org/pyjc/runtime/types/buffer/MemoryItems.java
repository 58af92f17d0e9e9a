package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Items and slices of memoryviews. Compare CPython memoryobject.c: memory_subscript, memory_ass_sub. Thread safety: stateless. */
final class MemoryItems {
    private MemoryItems() {}

    /** The format's character; NotImplementedError when it is not one native character. */
    static char code(Layout layout) {
        char code = NativeItems.code(layout.format());
        if (code == 0) {
            throw Errors.notImplementedError("memoryview: format " + layout.format() + " not supported");
        }
        return code;
    }

    @PyMethod
    static long __len__(PyMemoryView self) {
        Layout layout = self.layout();
        if (layout.dimensions() == 0) {
            throw Errors.typeError("0-dim memory has no length");
        }
        return layout.shape()[0];
    }

    @PyMethod
    static Object __getitem__(PyMemoryView self, Object key) {
        Layout layout = self.layout();
        if (layout.dimensions() == 0) {
            return ofScalar(self, layout, key);
        }
        if (Index.isIndex(key)) {
            return item(self, Index.ssize(key));
        }
        if (key instanceof PySlice slice) {
            PyMemoryView base = self.with(layout);
            Layout part = sliced(layout, slice);
            try {
                return base.with(part);
            } finally {
                base.release();
            }
        }
        if (isIndexTuple(key)) {
            PyTuple indices = (PyTuple) key;
            char code = code(layout);
            int at = place(self, layout, indices);
            self.requireLive();
            return NativeItems.get(self.memory(), at, code);
        }
        if (isSliceTuple(key)) {
            throw Errors.notImplementedError("multi-dimensional slicing is not implemented");
        }
        throw Errors.typeError("memoryview: invalid slice key");
    }

    private static Object ofScalar(PyMemoryView self, Layout layout, Object key) {
        if (key instanceof PyTuple t && t.size() == 0) {
            return NativeItems.get(self.memory(), layout.offset(), code(layout));
        }
        if (key == PyEllipsis.ELLIPSIS) {
            return self;
        }
        throw Errors.typeError("invalid indexing of 0-dim memory");
    }

    /** {@code self[index]}. Compare CPython memoryobject.c: memory_item. */
    static Object item(PyMemoryView self, long index) {
        Layout layout = self.layout();
        char code = code(layout);
        requireOneDimension(layout);
        return NativeItems.get(self.memory(), place(layout, 0, index), code);
    }

    static void requireOneDimension(Layout layout) {
        if (layout.dimensions() == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        if (layout.dimensions() > 1) {
            throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
        }
    }

    private static Layout sliced(Layout layout, PySlice slice) {
        SliceBounds b = SliceBounds.of(slice, layout.shape()[0]);
        return layout.slice(b.start(), b.step(), b.count());
    }

    /** Where the item at an index of a dimension lies, relative to the layout's offset only for the first dimension. */
    private static int place(Layout layout, int dimension, long index) {
        int count = layout.shape()[dimension];
        long i = index < 0 ? index + count : index;
        if (i < 0 || i >= count) {
            throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
        }
        return (dimension == 0 ? layout.offset() : 0) + (int) i * layout.strides()[dimension];
    }

    private static int place(PyMemoryView self, Layout layout, PyTuple indices) {
        int n = indices.size();
        if (n > layout.dimensions()) {
            throw Errors.typeError("cannot index " + layout.dimensions() + "-dimension view with " + n + "-element tuple");
        }
        if (n < layout.dimensions()) {
            throw Errors.notImplementedError("sub-views are not implemented");
        }
        int at = 0;
        for (int i = 0; i < n; i++) {
            at += place(layout, i, Index.ssize(indices.get(i)));
        }
        return at;
    }

    private static boolean isIndexTuple(Object key) {
        if (!(key instanceof PyTuple t)) {
            return false;
        }
        for (Object each : t.items()) {
            if (!Index.isIndex(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSliceTuple(Object key) {
        if (!(key instanceof PyTuple t) || t.size() == 0) {
            return false;
        }
        for (Object each : t.items()) {
            if (!(each instanceof PySlice)) {
                return false;
            }
        }
        return true;
    }

    // ---- assignment ----

    @PyMethod
    static void __delitem__(PyMemoryView self, Object key) {
        code(self.layout());
        requireWritable(self);
        throw Errors.typeError("cannot delete memory");
    }

    private static void requireWritable(PyMemoryView self) {
        if (self.readOnly()) {
            throw Errors.typeError("cannot modify read-only memory");
        }
    }

    @PyMethod
    static void __setitem__(PyMemoryView self, Object key, Object value) {
        Layout layout = self.layout();
        char code = code(layout);
        requireWritable(self);
        int n = layout.dimensions();
        if (n == 0) {
            if (key != PyEllipsis.ELLIPSIS && !(key instanceof PyTuple t && t.size() == 0)) {
                throw Errors.typeError("invalid indexing of 0-dim memory");
            }
            put(self, layout.offset(), code, value);
        } else if (Index.isIndex(key)) {
            if (n > 1) {
                throw Errors.notImplementedError("sub-views are not implemented");
            }
            put(self, place(layout, 0, Index.ssize(key)), code, value);
        } else if (key instanceof PySlice slice && n == 1) {
            assign(self, layout, slice, value);
        } else if (isIndexTuple(key)) {
            put(self, place(self, layout, (PyTuple) key), code, value);
        } else if (key instanceof PySlice || isSliceTuple(key)) {
            throw Errors.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
        } else {
            throw Errors.typeError("memoryview: invalid slice key");
        }
    }

    /** Converts before it writes: the conversion may run Python code that releases the memory. */
    private static void put(PyMemoryView self, int at, char code, Object value) {
        java.nio.ByteBuffer item = java.nio.ByteBuffer.allocate(8).order(self.memory().order());
        NativeItems.put(item, 0, code, value);
        self.requireLive();
        self.memory().put(at, item.array(), 0, NativeItems.size(code));
    }

    private static void assign(PyMemoryView self, Layout layout, PySlice slice, Object value) {
        BufferView source = Buffers.view(value, BufferFlags.FULL_RO);
        try {
            Layout target = sliced(layout, slice);
            self.requireLive();
            Layout from = source.layout();
            char code = NativeItems.code(from.format());
            boolean sameFormat = from.format().equals(target.format()) || code != 0 && code == NativeItems.code(target.format());
            if (from.dimensions() != 1 || from.shape()[0] != target.shape()[0] || from.itemSize() != target.itemSize() || !sameFormat) {
                throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
            }
            target.fill(self.memory(), from.copy(source.memory()));
        } finally {
            source.release();
        }
    }

    @PyMethod
    static Object __iter__(PyMemoryView self) {
        Layout layout = self.layout();
        code(layout);
        requireOneDimension(layout);
        return new MemoryIterator(self);
    }
}
