package org.pyjc.runtime.types.buffer;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The attributes of memoryviews. Compare CPython memoryobject.c: memory_getsetlist. Thread safety: stateless. */
final class MemoryAttributes {
    private MemoryAttributes() {}

    private static PyTuple ints(int[] values) {
        Object[] items = new Object[values.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) values[i];
        }
        return PyTuple.of(items);
    }

    @PyGetter(value = "obj", doc = "The underlying object of the memoryview.")
    static Object obj(PyMemoryView self) {
        self.requireLive();
        Object owner = self.owner();
        return owner == null ? PyNone.NONE : owner;
    }

    @PyGetter(value = "nbytes", doc = "The amount of space in bytes that the array would use in\n a contiguous representation.")
    static long nbytes(PyMemoryView self) {
        return self.layout().size();
    }

    @PyGetter(value = "readonly", doc = "A bool indicating whether the memory is read only.")
    static boolean readonly(PyMemoryView self) {
        self.requireLive();
        return self.readOnly();
    }

    @PyGetter(value = "itemsize", doc = "The size in bytes of each element of the memoryview.")
    static long itemsize(PyMemoryView self) {
        return self.layout().itemSize();
    }

    @PyGetter(value = "format", doc = "A string containing the format (in struct module style)\n for each element in the view.")
    static String format(PyMemoryView self) {
        return self.layout().format();
    }

    @PyGetter(value = "ndim", doc = "An integer indicating how many dimensions of a multi-dimensional\n array the memory represents.")
    static long ndim(PyMemoryView self) {
        return self.layout().dimensions();
    }

    @PyGetter(value = "shape", doc = "A tuple of ndim integers giving the shape of the memory\n as an N-dimensional array.")
    static Object shape(PyMemoryView self) {
        return ints(self.layout().shape());
    }

    @PyGetter(value = "strides", doc = "A tuple of ndim integers giving the size in bytes to access\n each element for each dimension of the array.")
    static Object strides(PyMemoryView self) {
        return ints(self.layout().strides());
    }

    @PyGetter(value = "suboffsets", doc = "A tuple of integers used internally for PIL-style arrays.")
    static Object suboffsets(PyMemoryView self) {
        self.requireLive();
        return PyTuple.EMPTY;
    }

    @PyGetter(value = "c_contiguous", doc = "A bool indicating whether the memory is C contiguous.")
    static boolean cContiguous(PyMemoryView self) {
        return self.layout().isC();
    }

    @PyGetter(value = "f_contiguous", doc = "A bool indicating whether the memory is Fortran contiguous.")
    static boolean fContiguous(PyMemoryView self) {
        return self.layout().isFortran();
    }

    @PyGetter(value = "contiguous", doc = "A bool indicating whether the memory is contiguous.")
    static boolean contiguous(PyMemoryView self) {
        return self.layout().isC() || self.layout().isFortran();
    }
}
