package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;

/** A set. Compare CPython setobject.c. Thread safety: see {@link BaseSet}. */
@PyTypeDef(name = "set", signature = "(iterable=(), /)", weakReferable = true,
        parts = {SetMethods.class, SetOperators.class, SetMutations.class}, doc = "Build an unordered collection of unique elements.")
public class PySet extends BaseSet {
    public static final PyType TYPE = PyType.define(new PySetExposer());

    public PySet() {
        super(TYPE);
    }

    /** Makes an empty set of a class derived from set. */
    public PySet(PyType type) {
        super(type);
    }

    /** A set of these elements. */
    public static PySet of(Object... elements) {
        PySet s = new PySet();
        for (Object e : elements) {
            s.addConfined(e);
        }
        return s;
    }

    /** {@code set(iterable)}. */
    public static PySet from(Object iterable) {
        PySet s = new PySet();
        s.insertAll(iterable);
        return s;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PySet(cls);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("set() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("set expected at most 1 argument, got " + args.length);
        }
        if (size() > 0) {
            removeAll();
        }
        if (args.length == 1) {
            insertAll(args[0]);
        }
    }

    /** Adds an element; false when it was there. */
    public final boolean add(Object element) {
        return insert(element);
    }

    /** Adds an element to a set that no other thread sees yet. */
    public final void addConfined(Object element) {
        insertConfined(element, hashOf(element));
    }

    /** Removes an element; false when it was not there. */
    public final boolean discard(Object element) {
        return removeElement(element);
    }

    public final void clear() {
        removeAll();
    }

    @Override
    final BaseSet emptyLike() {
        return new PySet();
    }
}
