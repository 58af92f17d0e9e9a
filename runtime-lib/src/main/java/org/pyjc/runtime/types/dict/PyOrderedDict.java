package org.pyjc.runtime.types.dict;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.OrderedIterator.Part;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * {@code collections.OrderedDict}. Compare CPython odictobject.c. A dict keeps the order of insertion already; this one
 * can change it, and its iterators notice every change of keys and order.
 *
 * <p>Thread safety: as dict; moving an item is atomic, and readers find it all the time. Moving to the end takes constant time on
 * average, moving to the beginning copies the table.
 */
@PyTypeDef(name = "OrderedDict", module = "collections", base = PyDict.class, instanceDict = true, weakReferable = true,
        parts = {OrderedMethods.class, OrderedUpdate.class}, doc = "Dictionary that remembers insertion order")
public class PyOrderedDict extends PyDict {
    public static final PyType TYPE = PyType.define(new PyOrderedDictExposer());
    private static final VarHandle VERSION;

    static {
        try {
            VERSION = MethodHandles.lookup().findVarHandle(PyOrderedDict.class, "version", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Counts the changes of keys and order. */
    private volatile long version;

    public PyOrderedDict(PyType type) {
        super(type);
        pin();
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyOrderedDict(cls);
    }

    @PyInit
    void initialise(Object[] args, String[] kwnames) {
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError("expected at most 1 argument, got " + positional);
        }
        OrderedUpdate.update(this, args, kwnames);
    }

    final long version() {
        return version;
    }

    private void changed() {
        VERSION.getAndAdd(this, 1L);
    }

    // ---- primitives ----

    @Override
    public Object putStr(String key, Object value) {
        Object old = super.putStr(key, value);
        if (old == null) {
            changed();
        }
        return old;
    }

    @Override
    public Object putHashed(Object key, int hash, Object value) {
        Object old = super.putHashed(key, hash, value);
        if (old == null) {
            changed();
        }
        return old;
    }

    @Override
    public Object putIfAbsentHashed(Object key, int hash, Object value) {
        Object present = super.putIfAbsentHashed(key, hash, value);
        if (present == null) {
            changed();
        }
        return present;
    }

    @Override
    public Object removeHashed(Object key, int hash) {
        Object old = super.removeHashed(key, hash);
        if (old != null) {
            changed();
        }
        return old;
    }

    @Override
    public DictEntry popLast() {
        DictEntry e = super.popLast();
        if (e != null) {
            changed();
        }
        return e;
    }

    /** Removes the first item; returns it, null when there is none. */
    final DictEntry popFirst() {
        DictEntry e = deleteFirst();
        if (e != null) {
            changed();
        }
        return e;
    }

    @Override
    public void clear() {
        super.clear();
        changed();
    }

    /** Moves an item to one end; KeyError when there is none. */
    final void move(Object key, boolean last) {
        int hash = hashOf(key);
        DictEntry e;
        do {
            e = find(key, hash);
            if (e == null) {
                throw Errors.keyError(key);
            }
        } while (!(last ? moveLast(e) : moveFirst(e)));
        changed();
    }

    // ---- iteration ----

    @Override
    public PyIterator iterator() {
        return new OrderedIterator(this, Part.KEY, false);
    }
}
