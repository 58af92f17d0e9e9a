package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * One group of {@link GroupBy}. Compare CPython itertoolsmodule.c: _grouper_next.
 *
 * <p>Thread safety: as its owner.
 */
@PyTypeDef(name = "_grouper", module = "itertools", subclassable = false)
public final class Grouper extends PyIterator {
    public static final PyType TYPE = PyType.define(new GrouperExposer());

    private final GroupBy owner;
    private final Object key;

    Grouper(GroupBy owner, Object key) {
        super(TYPE);
        this.owner = owner;
        this.key = key;
    }

    @PyNew(signature = "(parent, tgtkey, /)")
    static Object create(PyType cls, GroupBy parent, Object tgtkey) {
        return new Grouper(parent, tgtkey);
    }

    @Override
    public Object next() {
        return owner.next(this, key);
    }
}
