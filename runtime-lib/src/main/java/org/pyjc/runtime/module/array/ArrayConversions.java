package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** From and to bytes, lists, text and files. Compare CPython arraymodule.c: array_array_frombytes. Thread safety: see {@link ArrayStore}. */
final class ArrayConversions {
    private static final int BLOCK = 64 * 1024;

    private ArrayConversions() {}

    @PyMethod(signature = "($self, buffer, /)",
            doc = "Appends items from the string, interpreting it as an array of machine values, as if it had been read from a file using the fromfile() method.")
    static void frombytes(PyArray self, Object buffer) {
        BufferView view = Buffers.view(buffer, BufferFlags.SIMPLE);
        byte[] bytes;
        try {
            if (view.layout().itemSize() != 1) {
                throw Errors.typeError("a bytes-like object is required");
            }
            bytes = view.layout().copy(view.memory());
        } finally {
            view.release();
        }
        if (bytes.length % self.kind.size != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        if (bytes.length > 0) {
            self.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes);
        }
    }

    @PyMethod(doc = "Convert the array to an array of machine values and return the bytes representation.")
    static Object tobytes(PyArray self) {
        return new PyBytes(self.content());
    }

    @PyMethod(signature = "($self, list, /)", doc = "Append items to array from list.")
    static void fromlist(PyArray self, Object list) {
        if (!(list instanceof PyList source)) {
            throw Errors.typeError("arg must be list");
        }
        int n = source.size();
        byte[] bytes = new byte[Math.multiplyExact(n, self.kind.size)];
        for (int i = 0; i < n; i++) {
            if (i >= source.size()) {
                break;
            }
            self.kind.put(bytes, i, self.kind.bits(source.getItem(i)));
            if (source.size() != n) {
                throw Errors.runtimeError("list changed size during iteration");
            }
        }
        if (n > 0) {
            self.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes);
        }
    }

    @PyMethod(doc = "Convert array to an ordinary list with the same items.")
    static Object tolist(PyArray self) {
        byte[] bytes = self.content();
        Object[] items = new Object[bytes.length / self.kind.size];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.kind.get(bytes, i);
        }
        return new PyList(items);
    }

    @PyMethod(signature = "($self, ustr, /)",
            doc = "Extends this array with data from the unicode string ustr.\n\nThe array must be a unicode type array; otherwise a ValueError is "
                + "raised.\nUse array.frombytes(ustr.encode(...)) to append Unicode data to an array of\nsome other type.")
    static void fromunicode(PyArray self, @ToStr Object ustr) {
        requireText(self, "fromunicode");
        fromText(self, ustr);
    }

    private static void requireText(PyArray self, String method) {
        if (!self.kind.isText()) {
            throw Errors.valueError(method + "() may only be called on unicode type arrays ('u' or 'w')");
        }
    }

    static void fromText(PyArray self, Object text) {
        int[] points = Str.toCodePoints(text);
        byte[] bytes = new byte[points.length * self.kind.size];
        for (int i = 0; i < points.length; i++) {
            self.kind.put(bytes, i, points[i]);
        }
        if (points.length > 0) {
            self.splice(Integer.MAX_VALUE, Integer.MAX_VALUE, bytes);
        }
    }

    @PyMethod(doc = "Extends this array with data from the unicode string ustr.\n\nConvert the array to a unicode string.  The array must be a unicode "
            + "type array;\notherwise a ValueError is raised.  Use array.tobytes().decode() to obtain a\nunicode string from an array of some other type.")
    static Object tounicode(PyArray self) {
        requireText(self, "tounicode");
        return text(self);
    }

    static Object text(PyArray self) {
        byte[] bytes = self.content();
        int[] points = new int[bytes.length / self.kind.size];
        for (int i = 0; i < points.length; i++) {
            points[i] = Str.codePointAt(self.kind.get(bytes, i), 0);
        }
        return Str.fromCodePoints(points, 0, points.length);
    }

    @PyMethod(signature = "($self, f, n, /)", doc = "Read n objects from the file object f and append them to the end of the array.")
    static void fromfile(PyArray self, Object f, long n) {
        if (n < 0) {
            throw Errors.valueError("negative count");
        }
        if (n > Long.MAX_VALUE / self.kind.size) {
            throw Errors.memoryError("");
        }
        Object read = Call.method1(f, "read", n * self.kind.size);
        if (!(read instanceof PyBytes bytes)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        boolean enough = bytes.length() == n * self.kind.size;
        frombytes(self, bytes);
        if (!enough) {
            throw Errors.eofError("read() didn't return enough bytes");
        }
    }

    @PyMethod(signature = "($self, f, /)", doc = "Write all items (as machine values) to the file object f.")
    static void tofile(PyArray self, Object f) {
        byte[] bytes = self.content();
        for (int at = 0; at < bytes.length; at += BLOCK) {
            Call.method1(f, "write", new PyBytes(java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + BLOCK))));
        }
    }

    @PyMethod(doc = "Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's "
            + "contents.\n\nThe length should be multiplied by the itemsize attribute to calculate\nthe buffer length in bytes.")
    static Object buffer_info(PyArray self) {
        return new PyTuple((long) System.identityHashCode(self), (long) self.size());
    }
}
