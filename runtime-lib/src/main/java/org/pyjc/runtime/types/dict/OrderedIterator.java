package org.pyjc.runtime.types.dict;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Iterates over an ordered dict and notices every change of its keys or their order. Compare CPython odictobject.c:
 * odictiter_iternext. Thread safety: threads that share it may get an item twice.
 */
@PyTypeDef(name = "odict_iterator", subclassable = false, instantiable = false)
public final class OrderedIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new OrderedIteratorExposer());

    /** What the iterator gives of each item. */
    enum Part { KEY, VALUE, ITEM }

    private final PyOrderedDict dict;
    private final Part part;
    private final boolean reversed;
    private final DictCursor cursor;
    private final long version;
    private int given;
    private boolean finished;

    OrderedIterator(PyOrderedDict dict, Part part, boolean reversed) {
        super(TYPE);
        this.dict = dict;
        this.part = part;
        this.reversed = reversed;
        this.version = dict.version();
        this.cursor = dict.cursor(reversed);
    }

    @Override
    public Object next() {
        if (finished) {
            return null;
        }
        if (dict.version() != version) {
            finished = true;
            throw Errors.runtimeError("OrderedDict mutated during iteration");
        }
        DictEntry e = cursor.next();
        Object value = e == null ? null : e.value;
        if (value == null) {
            finished = true;
            if (e != null) {
                throw Errors.runtimeError("OrderedDict mutated during iteration");
            }
            return null;
        }
        given++;
        return switch (part) {
            case KEY -> e.key;
            case VALUE -> value;
            case ITEM -> new PyTuple(e.key, value);
        };
    }

    @PyMethod(doc = "Return state information for pickling")
    Object __reduce__() {
        OrderedIterator rest = new OrderedIterator(dict, part, reversed);
        for (int i = 0; i < given && !finished; i++) {
            rest.next();
        }
        return new PyTuple(Builtins.get("iter"), new PyTuple(new PyList(finished ? new Object[0] : Iteration.drain(rest, 8))));
    }
}
