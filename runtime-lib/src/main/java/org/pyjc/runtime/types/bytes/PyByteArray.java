package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyStaticMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesHex;
import org.pyjc.runtime.text.BytesOps;
import org.pyjc.runtime.text.BytesRepr;
import org.pyjc.runtime.types.buffer.BufferMethods;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * The type {@code bytearray}. Compare CPython bytearrayobject.c.
 *
 * <p>Thread safety: see {@link ByteArrayStore}; methods that read work on the content of one moment.
 */
@PyTypeDef(name = "bytearray", parts = {ByteArrayMethods.class, ByteArrayItems.class, ByteArrayOperators.class, BufferMethods.class, BufferMethods.Releasing.class},
        doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n"
        + "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
        + "bytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array\n\n"
        + "Construct a mutable bytearray object from:\n  - an iterable yielding integers in range(256)\n"
        + "  - a text string encoded using the specified encoding\n  - a bytes or a buffer object\n"
        + "  - any object implementing the buffer API.\n  - an integer")
public final class PyByteArray extends ByteArrayStore implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyByteArrayExposer());

    /** Takes the array over; the caller must not use it any more. */
    public PyByteArray(byte[] bytes) {
        super(TYPE, bytes);
    }

    private PyByteArray(PyType type, byte[] bytes) {
        super(type, bytes);
    }

    /** {@code self[index]} with an index that may count from the end. */
    public Object getItem(long index) {
        return ByteArrayItems.item(this, index);
    }

    /** {@code self[index] = value}. */
    public void setItem(long index, Object value) {
        ByteArrayItems.put(this, index, value);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyByteArray(cls, NONE);
    }

    @PyInit(signature = "(self, source=<absent>, encoding=<absent>, errors=<absent>)")
    void init(Object source, Object encoding, Object errors) {
        splice(0, Integer.MAX_VALUE, NONE);
        BytesSource.fill(this, source, encoding, errors);
    }

    @Override
    Object make(byte[] bytes) {
        return new PyByteArray(bytes.clone());
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return content();
    }

    @Override
    public PyIterator iterator() {
        return new ByteArrayIterator(this);
    }

    @PyMethod
    Object __iter__() {
        return iterator();
    }

    @PyMethod
    long __len__() {
        return length();
    }

    @PyMethod
    Object __repr__() {
        byte[] bytes = content();
        return BytesRepr.reprByteArray(type().shortName(), bytes, 0, bytes.length);
    }

    @PyMethod
    Object __str__() {
        return __repr__();
    }

    @PyMethod(doc = "Returns the size of the bytearray object in memory, in bytes.")
    long __sizeof__() {
        return 56 + __alloc__();
    }

    @PyMethod(doc = "B.__alloc__() -> int\n\nReturn the number of bytes actually allocated.")
    long __alloc__() {
        return capacity() == 0 ? 0 : capacity() + 1;
    }

    @PyClassMethod(name = "fromhex", doc = "Create a bytearray object from a string of hexadecimal numbers.\n\n"
            + "Spaces between two numbers are accepted.\nExample: bytearray.fromhex('B9 01EF') -> bytearray(b'\\\\xb9\\\\x01\\\\xef')")
    static Object fromHex(PyType cls, Object string) {
        byte[] bytes = BytesHex.fromHex(BytesArguments.hexText(string));
        return cls == TYPE ? new PyByteArray(bytes) : Call.call1(cls, new PyBytes(bytes));
    }

    @PyStaticMethod(name = "maketrans", doc = "Return a translation table usable for the bytes or bytearray translate method.")
    static Object maketrans(Object from, Object to) {
        return new PyBytes(BytesOps.maketrans(BytesLike.bytes(from), BytesLike.bytes(to)));
    }
}
