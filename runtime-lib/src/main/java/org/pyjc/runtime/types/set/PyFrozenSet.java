package org.pyjc.runtime.types.set;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;

/**
 * A frozenset. Compare CPython setobject.c. Thread safety: never changes after it was made; the cached hash is written
 * racily and always the same.
 */
@PyTypeDef(name = "frozenset", signature = "(iterable=(), /)", weakReferable = true,
        parts = {SetMethods.class, SetOperators.class}, doc = "Build an immutable unordered collection of unique elements.")
public class PyFrozenSet extends BaseSet {
    public static final PyType TYPE = PyType.define(new PyFrozenSetExposer());
    private static final long NO_HASH = -1;

    private long hash = NO_HASH;

    public PyFrozenSet() {
        super(TYPE);
    }

    private PyFrozenSet(PyType type) {
        super(type);
    }

    /** A frozenset of these elements. */
    public static PyFrozenSet of(Object... elements) {
        PyFrozenSet s = new PyFrozenSet();
        for (Object e : elements) {
            s.insert(e);
        }
        return s;
    }

    /** {@code frozenset(iterable)}. */
    public static PyFrozenSet from(Object iterable) {
        return make(TYPE, iterable);
    }

    private static PyFrozenSet make(PyType cls, Object iterable) {
        if (cls == TYPE && iterable instanceof PyFrozenSet f && f.type() == TYPE) {
            return f;
        }
        PyFrozenSet s = new PyFrozenSet(cls);
        if (iterable != null) {
            s.insertAll(iterable);
        }
        return s;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0 && cls.lookupSpecial(Special.INIT) == TYPE.lookupSpecial(Special.INIT)) {
            throw Errors.typeError("frozenset() takes no keyword arguments");
        }
        int positional = args.length - kwnames.length;
        if (positional > 1) {
            throw Errors.typeError("frozenset expected at most 1 argument, got " + positional);
        }
        return make(cls, positional == 0 ? null : args[0]);
    }

    @PyMethod
    final long __hash__() {
        long h = hash;
        if (h == NO_HASH) {
            h = elementsHash();
            hash = h;
        }
        return h;
    }

    @Override
    final BaseSet emptyLike() {
        return new PyFrozenSet();
    }
}
