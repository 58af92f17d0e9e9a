package org.pyjc.runtime.types.generic;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Gives the starred form of an alias, once: {@code *tuple[int]}. Thread safety: threads that share it may both get it. */
@PyTypeDef(name = "generic_alias_iterator", subclassable = false, instantiable = false)
final class PyGenericAliasIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyGenericAliasIteratorExposer());

    private PyGenericAlias alias;

    PyGenericAliasIterator(PyGenericAlias alias) {
        super(TYPE);
        this.alias = alias;
    }

    @Override
    public Object next() {
        PyGenericAlias a = alias;
        alias = null;
        return a == null ? null : a.starred();
    }

    @PyMethod(slot = false)
    Object __reduce__() {
        Object iter = IteratorState.function("iter");
        return IteratorState.of(iter, alias == null ? PyTuple.EMPTY : alias, null);
    }
}
