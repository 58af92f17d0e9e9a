package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.KeyEquality;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.iter.PyIterable;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.iter.PySized;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code collections.deque}. Compare CPython _collectionsmodule.c: deque_spec.
 *
 * <p>Thread safety: each operation on the elements is atomic under the object's monitor, which is never held while Python
 * code runs; so is searching for numbers, strings and the like. Other searches, comparing and iterating look at one element after the
 * other and raise when the deque changed meanwhile.
 */
@PyTypeDef(name = "deque", module = "collections", signature = "([iterable[, maxlen]])", weakReferable = true,
        parts = {DequeMethods.class, DequeItems.class, DequeArithmetic.class},
        doc = "A list-like sequence optimized for data accesses near its endpoints.")
public class PyDeque extends PyObject implements PyIterable, PySized {
    public static final PyType TYPE = PyType.define(new PyDequeExposer());
    private static final long UNBOUNDED = -1;
    /** An answer of {@link #findQuick}. */
    static final int UNKNOWN = -2;

    private final Ring ring = new Ring();
    private volatile long maxLength = UNBOUNDED;

    PyDeque(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyDeque(cls);
    }

    @PyInit(signature = "(iterable=<absent>, maxlen=<absent>)")
    void init(Object iterable, Object maxlen) {
        if (maxlen != null && maxlen != PyNone.NONE) {
            setMaxLength(maxlen);
        } else {
            maxLength = UNBOUNDED;
        }
        clear();
        if (iterable != null) {
            extend(iterable);
        }
    }

    private void setMaxLength(Object maxlen) {
        if (!Index.isIndex(maxlen)) {
            throw Errors.typeError("an integer is required");
        }
        if (!(Index.of(maxlen) instanceof Long n)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        if (n < 0) {
            throw Errors.valueError("maxlen must be non-negative");
        }
        maxLength = n;
    }

    /** The greatest length, negative when there is none. */
    final long maxLength() {
        return maxLength;
    }

    /** An empty deque of exactly this type with a greatest length. */
    static PyDeque withMaxLength(long maxLength) {
        PyDeque d = new PyDeque(TYPE);
        d.maxLength = maxLength;
        return d;
    }

    // ---- the ends ----

    @PyMethod(doc = "Add an element to the right side of the deque.")
    public final synchronized void append(Object item) {
        if (ring.size() != maxLength) {
            ring.addLast(item);
        } else if (maxLength > 0) {
            ring.pushLast(item);
        }
    }

    @PyMethod(doc = "Add an element to the left side of the deque.")
    public final synchronized void appendleft(Object item) {
        if (ring.size() != maxLength) {
            ring.addFirst(item);
        } else if (maxLength > 0) {
            ring.pushFirst(item);
        }
    }

    @PyMethod(doc = "Remove and return the rightmost element.")
    public final synchronized Object pop() {
        if (ring.size() == 0) {
            throw Errors.indexError("pop from an empty deque");
        }
        return ring.removeLast();
    }

    @PyMethod(doc = "Remove and return the leftmost element.")
    public final synchronized Object popleft() {
        if (ring.size() == 0) {
            throw Errors.indexError("pop from an empty deque");
        }
        return ring.removeFirst();
    }

    @PyMethod(doc = "Extend the right side of the deque with elements from the iterable.")
    public final void extend(Object iterable) {
        if (iterable == this) {
            for (Object item : toArray()) {
                append(item);
            }
            return;
        }
        Object it = Iteration.iter(iterable);
        for (Object item; (item = Iteration.next(it)) != null;) {
            append(item);
        }
    }

    @PyMethod(doc = "Extend the left side of the deque with elements from the iterable.")
    public final void extendleft(Object iterable) {
        if (iterable == this) {
            for (Object item : toArray()) {
                appendleft(item);
            }
            return;
        }
        Object it = Iteration.iter(iterable);
        for (Object item; (item = Iteration.next(it)) != null;) {
            appendleft(item);
        }
    }

    // ---- the whole ----

    @PyMethod
    public final long __len__() {
        return ring.publishedSize();
    }

    @Override
    public final long length() {
        return ring.publishedSize();
    }

    @PyMethod(doc = "Remove all elements from the deque.")
    public final synchronized void clear() {
        ring.clear();
    }

    @PyMethod(doc = "Reverse *IN PLACE*.")
    final synchronized void reverse() {
        ring.reverse();
    }

    @PyMethod(signature = "(self, n=1, /)", doc = "Rotate the deque n steps to the right.  If n is negative, rotates left.")
    final synchronized void rotate(long n) {
        ring.rotate(n);
    }

    /** A copy of the elements. */
    public final synchronized Object[] toArray() {
        return ring.toArray();
    }

    // ---- single elements ----

    final synchronized long version() {
        return ring.version();
    }

    /** The element at a place from the left, null when the deque is not that long. */
    final synchronized Object itemOrNull(int index) {
        return index < ring.size() ? ring.get(index) : null;
    }

    /** The element at a place, provided that the deque has this version; else null. */
    final synchronized Object itemOrNull(int index, long version) {
        return ring.version() == version && index < ring.size() ? ring.get(index) : null;
    }

    final synchronized Object item(long index) {
        return ring.get(checked(index));
    }

    final synchronized void setItem(long index, Object value) {
        ring.set(checked(index), value);
    }

    final synchronized void deleteItem(long index) {
        ring.remove(checked(index));
    }

    private int checked(long index) {
        long i = index < 0 ? index + ring.size() : index;
        if (i < 0 || i >= ring.size()) {
            throw Errors.indexError("deque index out of range");
        }
        return (int) i;
    }

    /**
     * The place of the first element from {@code from} to before {@code to} that is or equals a value, -1 when there is none; {@link #UNKNOWN}
     * when only Python code can tell.
     */
    final synchronized int findQuick(Object value, long from, long to) {
        int end = (int) Math.min(to, ring.size());
        for (int i = (int) from; i < end; i++) {
            int same = KeyEquality.quick(ring.get(i), value);
            if (same != KeyEquality.UNEQUAL) {
                return same == KeyEquality.EQUAL ? i : UNKNOWN;
            }
        }
        return -1;
    }

    /** Removes the first element that is or equals a value; returns its place as {@link #findQuick} does. */
    final synchronized int removeQuick(Object value) {
        int found = findQuick(value, 0, Integer.MAX_VALUE);
        if (found >= 0) {
            ring.remove(found);
        }
        return found;
    }

    /** Removes the element at a place, provided that the deque has this version; whether it did. */
    final synchronized boolean removeAt(int index, long version) {
        if (ring.version() != version) {
            return false;
        }
        ring.remove(index);
        return true;
    }

    final synchronized void insertAt(long index, Object value) {
        int n = ring.size();
        if (n == maxLength) {
            throw Errors.indexError("deque already at its maximum size");
        }
        ring.insert((int) Math.clamp(index < 0 ? index + n : index, 0L, (long) n), value);
    }

    // ---- iteration ----

    @Override
    public final Object[] itemsOrNull() {
        return toArray();
    }

    @Override
    public PyIterator iterator() {
        return new DequeIterator(this, 0);
    }

    @PyMethod
    final Object __iter__() {
        return iterator();
    }

    @PyMethod(doc = "Return a reverse iterator over the deque.")
    final Object __reversed__() {
        return new DequeReverseIterator(this, 0);
    }

    @PyGetter(value = "maxlen", doc = "maximum size of a deque or None if unbounded")
    final Object maxlen() {
        long n = maxLength;
        return n < 0 ? PyNone.NONE : (Object) n;
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object object) {
        return new PyGenericAlias(cls, object);
    }
}
