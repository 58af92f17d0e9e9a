package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * One of several iterators over one source. Compare CPython itertoolsmodule.c: tee_next.
 *
 * <p>Thread safety: as in CPython, iterators of one source that are used at the same time raise RuntimeError where both want a new element; those already read are immutable.
 */
@PyTypeDef(name = "_tee", module = "itertools", signature = "(iterable, /)", subclassable = false, weakReferable = true, doc = "Iterator wrapped to make it copyable.")
public final class Tee extends PyIterator {
    public static final PyType TYPE = PyType.define(new TeeExposer());

    private TeeLink at;

    private Tee(PyType type, TeeLink at) {
        super(type);
        this.at = at;
    }

    @PyNew(signature = "(iterable, /)")
    static Object create(PyType cls, Object iterable) {
        return of(iterable);
    }

    /** A tee over the iterable; one that goes on where it stands when it is a tee itself. */
    static Tee of(Object iterable) {
        Object it = Iteration.iter(iterable);
        return it instanceof Tee t ? t.__copy__() : new Tee(TYPE, new TeeLink(new TeeSource(it), null));
    }

    @PyMethod(signature = "($self, /)", doc = "Returns an independent iterator.")
    Tee __copy__() {
        return new Tee(TYPE, at);
    }

    @Override
    public Object next() {
        TeeLink following = at.next();
        if (following == null) {
            return null;
        }
        at = following;
        return following.value;
    }
}
