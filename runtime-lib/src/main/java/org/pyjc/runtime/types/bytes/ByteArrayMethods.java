package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods of bytearray that change it. Compare CPython bytearrayobject.c. Thread safety: stateless; see {@link ByteArrayStore}. */
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    @PyMethod(signature = "(self, item, /)", doc = "Append a single item to the end of the bytearray.\n\n  item\n    The item to be appended.")
    static void append(PyByteArray self, Object item) {
        self.append(BytesSource.one(item, "byte"));
    }

    @PyMethod(signature = "(self, iterable_of_ints, /)", doc = "Append all the items from the iterator or sequence to the end of the bytearray.\n\n"
            + "  iterable_of_ints\n    The iterable of items to append.")
    static void extend(PyByteArray self, Object iterable) {
        byte[] bytes = Buffers.copyOrNull(iterable);
        self.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes != null ? bytes : items(iterable));
    }

    private static byte[] items(Object iterable) {
        Object it = Iteration.iterOrNull(iterable);
        if (it == null) {
            throw Errors.typeError("can't extend bytearray with " + PyType.of(iterable).name());
        }
        try {
            return BytesSource.drain(it, iterable, "byte");
        } catch (PyException e) {
            if (e.isTypeError() && Values.strOrNull(iterable) != null) {
                throw Errors.typeError("expected iterable of integers; got: 'str'");
            }
            throw e;
        }
    }

    @PyMethod(signature = "(self, index, item, /)", doc = "Insert a single item into the bytearray before the given index.\n\n"
            + "  index\n    The index where the value is to be inserted.\n  item\n    The item to be inserted.")
    static void insert(PyByteArray self, long index, Object item) {
        byte[] value = {BytesSource.one(item, "byte")};
        self.splice(index, index, value);
    }

    @PyMethod(signature = "(self, index=-1, /)", doc = "Remove and return a single item from B.\n\n  index\n    The index from where to remove the item.\n"
            + "    -1 (the default value) means remove the last item.\n\nIf no index argument is given, will pop the last item.")
    static long pop(PyByteArray self, long index) {
        int old = self.removeAt(index);
        if (old < 0) {
            throw Errors.indexError(self.length() == 0 ? "pop from empty bytearray" : "pop index out of range");
        }
        return old;
    }

    @PyMethod(signature = "(self, value, /)", doc = "Remove the first occurrence of a value in the bytearray.\n\n  value\n    The value to remove.")
    static void remove(PyByteArray self, Object value) {
        int wanted = BytesSource.one(value, "byte") & 0xFF;
        for (int i = 0, each; (each = self.at(i)) >= 0; i++) {
            if (each == wanted) {
                self.splice(i, i + 1, ByteArrayStore.NONE);
                return;
            }
        }
        throw Errors.valueError("value not found in bytearray");
    }

    @PyMethod(doc = "Remove all items from the bytearray.")
    static void clear(PyByteArray self) {
        self.splice(0, Integer.MAX_VALUE, ByteArrayStore.NONE);
    }

    @PyMethod(doc = "Return a copy of B.")
    static Object copy(PyByteArray self) {
        return new PyByteArray(self.content());
    }

    @PyMethod(doc = "Reverse the order of the values in B in place.")
    static void reverse(PyByteArray self) {
        self.reverse();
    }

    @PyMethod(signature = "(self, size, /)", doc = "Resize the internal buffer of bytearray to len.\n\n  size\n    New size to resize to.")
    static void resize(PyByteArray self, long size) {
        if (size < 0) {
            throw Errors.valueError("bytearray.resize(): new size must be >= 0, got " + size);
        }
        self.update(bytes -> java.util.Arrays.copyOf(bytes, BytesSource.length(size)));
    }

    // ---- pickling ----

    @PyMethod(doc = "Return state information for pickling.")
    static Object __reduce__(PyByteArray self) {
        return reduce(self, 2);
    }

    @PyMethod(signature = "(self, proto=0, /)", doc = "Return state information for pickling.")
    static Object __reduce_ex__(PyByteArray self, int proto) {
        return reduce(self, proto);
    }

    private static Object reduce(PyByteArray self, int protocol) {
        byte[] bytes = self.content();
        Object state = Call.method0(self, "__getstate__");
        PyTuple args;
        if (bytes.length == 0) {
            args = PyTuple.EMPTY;
        } else if (protocol < 3) {
            args = new PyTuple(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1), "latin-1");
        } else {
            args = new PyTuple(new PyBytes(bytes));
        }
        return new PyTuple(self.type(), args, state);
    }
}
