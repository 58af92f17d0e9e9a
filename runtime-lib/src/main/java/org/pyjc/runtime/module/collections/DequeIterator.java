package org.pyjc.runtime.module.collections;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Iterates over a deque. Compare CPython _collectionsmodule.c: dequeiter_spec.
 * Thread safety: threads that share it may get an element twice; it raises when the deque changed since it was made.
 */
@PyTypeDef(name = "_deque_iterator", module = "collections", subclassable = false)
public final class DequeIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new DequeIteratorExposer());

    private final PyDeque deque;
    private final long version;
    private int done;
    private int left;

    DequeIterator(PyDeque deque, int done) {
        super(TYPE);
        this.deque = deque;
        synchronized (deque) {
            int size = (int) deque.__len__();
            this.version = deque.version();
            this.done = Math.min(done, size);
            this.left = size - this.done;
        }
    }

    @PyNew(signature = "(deque, index=0, /)", parseTuple = true)
    static Object create(PyType cls, PyDeque deque, long index) {
        return new DequeIterator(deque, (int) Math.clamp(index, 0, Integer.MAX_VALUE));
    }

    @Override
    public Object next() {
        Object item = left == 0 ? null : deque.itemOrNull(done, version);
        if (item == null) {
            if (left == 0 && deque.version() == version) {
                return null;
            }
            left = 0;
            throw DequeMethods.mutated();
        }
        done++;
        left--;
        return item;
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        return left;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        return new PyTuple(TYPE, new PyTuple(deque, (long) done));
    }
}
