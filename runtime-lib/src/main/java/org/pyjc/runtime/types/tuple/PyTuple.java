package org.pyjc.runtime.types.tuple;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * A tuple, also the value part of an instance of a subclass. Compare CPython tupleobject.c.
 *
 * <p>Thread safety: immutable; the cached hash is written racily and always the same.
 */
@PyTypeDef(name = "tuple", signature = "(iterable=(), /)", parts = TupleMethods.class, doc = """
        Built-in immutable sequence.

        If no argument is given, the constructor returns an empty tuple.
        If iterable is specified the tuple is initialized from iterable's items.

        If the argument is a tuple, the return value is the same object.""")
public class PyTuple extends PyObject implements PyIterable {
    public static final PyType TYPE = PyType.define(new PyTupleExposer());
    /** The empty tuple. */
    public static final PyTuple EMPTY = new PyTuple();
    private static final long NO_HASH = -1;

    private final Object[] items;
    private long hash = NO_HASH;

    /** Makes a tuple of the items; the array is not copied and must not change any more. */
    public PyTuple(Object... items) {
        super(TYPE);
        this.items = items;
    }

    /** For subclasses; the type comes last, so that a tuple whose first item is a type can't be meant. */
    protected PyTuple(Object[] items, PyType type) {
        super(type);
        this.items = items;
    }

    /** A tuple of a class derived from tuple. */
    public static PyTuple ofType(PyType type, Object[] items) {
        return new PyTuple(items, type);
    }

    /** A tuple of these items; the empty one is always the same. */
    public static PyTuple of(Object[] items) {
        return items.length == 0 ? EMPTY : new PyTuple(items);
    }

    /** {@code tuple(iterable)}. */
    public static PyTuple from(Object iterable) {
        return iterable instanceof PyTuple t && t.type() == TYPE ? t : of(Iteration.toArray(iterable));
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0 && cls.lookupSpecial(Special.INIT) == TYPE.lookupSpecial(Special.INIT)) {
            throw Errors.typeError("tuple() takes no keyword arguments");
        }
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError("tuple expected at most 1 argument, got " + positional);
        }
        if (cls == TYPE) {
            return positional == 0 ? EMPTY : from(args[0]);
        }
        return new PyTuple(positional == 0 ? new Object[0] : from(args[0]).items(), cls);
    }

    /** The items; not to be changed. */
    public final Object[] items() {
        return items;
    }

    public final int size() {
        return items.length;
    }

    public final Object get(int index) {
        return items[index];
    }

    /** {@code self[index]} with an index that may count from the end. */
    public final Object getItem(long index) {
        long i = index < 0 ? index + items.length : index;
        if (i < 0 || i >= items.length) {
            throw Errors.indexError("tuple index out of range");
        }
        return items[(int) i];
    }

    /** {@code self + other}. Compare CPython tupleobject.c: tuple_concat. */
    public final PyTuple concat(PyTuple other) {
        if (items.length == 0 && other.type() == TYPE) {
            return other;
        }
        if (other.items.length == 0 && type() == TYPE) {
            return this;
        }
        Object[] sum = new Object[Math.addExact(items.length, other.items.length)];
        System.arraycopy(items, 0, sum, 0, items.length);
        System.arraycopy(other.items, 0, sum, items.length, other.items.length);
        return of(sum);
    }

    @Override
    public PyIterator iterator() {
        return new PyTupleIterator(this);
    }

    /** The hash of the items; the object's own {@code __hash__} may be another. */
    public final long hash() {
        long h = hash;
        if (h == NO_HASH) {
            h = combine(items);
            hash = h;
        }
        return h;
    }

    /** Whether the hash of the items is known. */
    public final boolean isHashed() {
        return hash != NO_HASH;
    }

    /** Mixes the items' hashes as xxHash does. Compare CPython tupleobject.c: tuple_hash. */
    private static long combine(Object[] items) {
        long acc = XX_PRIME_5;
        for (Object item : items) {
            acc += Hashing.hash(item) * XX_PRIME_2;
            acc = Long.rotateLeft(acc, 31) * XX_PRIME_1;
        }
        acc += items.length ^ (XX_PRIME_5 ^ 3527539L);
        return acc == NO_HASH ? 1546275796L : acc;
    }

    private static final long XX_PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long XX_PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long XX_PRIME_5 = 0x27D4EB2F165667C5L;

    @PyMethod
    final long __hash__() {
        return hash();
    }

    @PyMethod
    final long __len__() {
        return items.length;
    }

    @PyMethod
    final Object __iter__() {
        return iterator();
    }

    @PyMethod
    final Object __getnewargs__() {
        return new PyTuple(new PyTuple(items));
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new org.pyjc.runtime.types.generic.PyGenericAlias(cls, item);
    }
}
