package org.pyjc.runtime.types.bytes;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyStaticMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.text.PercentOperator;
import org.pyjc.runtime.text.BytesHex;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.text.BytesRepr;
import org.pyjc.runtime.text.BytesSearch;
import org.pyjc.runtime.types.buffer.Buffer;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferMethods;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.slice.SliceBounds;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The type {@code bytes}. Compare CPython bytesobject.c. Thread safety: immutable; nobody writes to the array. */
@PyTypeDef(name = "bytes", parts = {BytesComparison.class, BufferMethods.class}, doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
        + "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\n"
        + "bytes() -> empty bytes object")
public final class PyBytes extends BytesSplitMethods implements Buffer {
    public static final PyType TYPE = PyType.define(new PyBytesExposer());
    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    private final byte[] value;
    /** The hash once it was computed; 0 before. */
    private long hash;

    /** Takes the array over; the caller must not change it any more. */
    public PyBytes(byte[] value) {
        this(TYPE, value);
    }

    public PyBytes(PyType type, byte[] value) {
        super(type);
        this.value = value;
    }

    @PyNew(signature = "(source=<absent>, encoding=<absent>, errors=<absent>)")
    static Object create(PyType cls, Object source, Object encoding, Object errors) {
        if (cls == TYPE && source instanceof PyBytes b && b.type() == TYPE && encoding == null && errors == null) {
            return b;
        }
        if (cls == TYPE && encoding == null && errors == null && source != null) {
            PyBytes made = BytesSource.special(source);
            if (made != null) {
                return made;
            }
        }
        return new PyBytes(cls, BytesSource.of(source, encoding, errors));
    }

    @Override
    public BufferView view(int flags) {
        BufferFlags.requireReadable(flags);
        return new BufferView(this, value, value.length, true);
    }

    /** The bytes themselves; not to be changed. */
    public byte[] value() {
        return value;
    }

    @Override
    public int length() {
        return value.length;
    }

    @Override
    byte[] array() {
        return value;
    }

    @Override
    byte[] content() {
        return value;
    }

    @Override
    Object make(byte[] bytes) {
        return new PyBytes(bytes);
    }

    @PyMethod(name = "__len__")
    public long len() {
        return value.length;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return BytesRepr.repr(value);
    }

    @PyMethod(name = "__str__")
    Object str() {
        return repr();
    }

    @PyMethod(name = "__hash__")
    long pythonHash() {
        long h = hash;
        if (h == 0) {
            h = BytesHash.of(value);
            hash = h;
        }
        return h;
    }

    @PyMethod(name = "__iter__")
    Object iter() {
        return new BytesIterator(value);
    }

    @PyMethod(name = "__contains__")
    boolean contains(Object item) {
        byte[] bytes = BytesLike.bytesOrNull(item);
        if (bytes == null && !Index.isIndex(item)) {
            throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(item).name() + "'");
        }
        return BytesSearch.contains(value, bytes != null ? bytes : BytesSearch.one(Index.of(item) instanceof Long n ? n : -1));
    }

    @PyMethod(name = "__getitem__")
    Object getItem(Object key) {
        if (key instanceof PySlice slice) {
            SliceBounds r = SliceBounds.of(slice, value.length);
            if (r.step() == 1) {
                return r.count() == value.length && type() == TYPE ? this : new PyBytes(Arrays.copyOfRange(value, r.start(), r.start() + r.count()));
            }
            byte[] part = new byte[r.count()];
            for (int i = 0, at = r.start(); i < part.length; i++, at += r.step()) {
                part[i] = value[at];
            }
            return new PyBytes(part);
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("byte indices must be integers or slices, not " + PyType.of(key).name());
        }
        return at(Index.ssize(key));
    }

    /** {@code self[index]} with an index that may count from the end. */
    public final Object at(long index) {
        long i = index < 0 ? index + value.length : index;
        if (i < 0 || i >= value.length) {
            throw Errors.indexError("index out of range");
        }
        return (long) (value[(int) i] & 0xFF);
    }

    @PyMethod(name = "__add__")
    Object add(Object other) {
        byte[] bytes = BytesLike.bytesOrNull(other);
        if (bytes == null) {
            throw Errors.typeError("can't concat " + PyType.of(other).name() + " to bytes");
        }
        return new PyBytes(BytesOps.concat(value, bytes));
    }

    @PyMethod(name = "__mul__")
    Object mul(Object count) {
        if (!Index.isIndex(count)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        long n = Index.count(count);
        return n == 1 && type() == TYPE ? this : new PyBytes(BytesOps.repeat(value, n));
    }

    @PyMethod(name = "__rmul__")
    Object rmul(Object count) {
        return mul(count);
    }

    @PyMethod(name = "__mod__")
    Object mod(Object values) {
        return new PyBytes(PercentOperator.formatBytes(value, values));
    }

    @PyMethod(name = "__rmod__")
    Object rmod(Object template) {
        return template instanceof PyBytes b ? b.mod(this) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__getnewargs__")
    Object getNewArgs() {
        return new PyTuple(new PyBytes(value));
    }

    @PyMethod(name = "__bytes__")
    Object bytes() {
        return type() == TYPE ? this : new PyBytes(value);
    }

    @PyMethod(name = "__sizeof__")
    long sizeof() {
        return 33 + value.length;
    }

    @PyClassMethod(name = "fromhex", doc = "Create a bytes object from a string of hexadecimal numbers.")
    static Object fromHex(PyType cls, Object string) {
        PyBytes made = new PyBytes(BytesHex.fromHex(BytesArguments.hexText(string)));
        return cls == TYPE ? made : Call.call1(cls, made);
    }

    @PyStaticMethod(name = "maketrans", doc = "Return a translation table usable for the bytes or bytearray translate method.")
    static Object maketrans(Object from, Object to) {
        return new PyBytes(BytesOps.maketrans(BytesLike.bytes(from), BytesLike.bytes(to)));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PyBytes b && Arrays.equals(value, b.value);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pythonHash());
    }
}
