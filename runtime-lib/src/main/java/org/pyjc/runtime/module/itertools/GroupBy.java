package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Groups of neighbours with equal keys. Compare CPython itertoolsmodule.c: groupby_next.
 *
 * <p>Thread safety: a race may put an element into another group; a group that is not the current one any more is at its end.
 */
@PyTypeDef(name = "groupby", module = "itertools", signature = "(iterable, key=None)", doc = """
        make an iterator that returns consecutive keys and groups from the iterable

          iterable
            Elements to divide into groups according to the key function.
          key
            A function for computing the group category for each element.
            If the key function is not specified or is None, the element itself
            is used for grouping.""")
public final class GroupBy extends PyIterator {
    public static final PyType TYPE = PyType.define(new GroupByExposer());

    private final Object iterator;
    private final Object keyFunction;
    /** The key of the group that was handed out last. */
    private Object targetKey;
    /** The element read last and its key; the value is null once it was handed out. */
    private Object currentKey;
    private Object currentValue;
    private volatile Grouper currentGroup;

    private GroupBy(PyType type, Object iterator, Object keyFunction) {
        super(type);
        this.iterator = iterator;
        this.keyFunction = keyFunction;
    }

    @PyNew(signature = "(iterable, key=None)")
    static Object create(PyType cls, Object iterable, @OrNone Object key) {
        return new GroupBy(cls, Iteration.iter(iterable), key);
    }

    @Override
    public Object next() {
        currentGroup = null;
        while (true) {
            Object key = currentKey;
            Object target = targetKey;
            if (key != null && (target == null || !Compare.same(target, key))) {
                break;
            }
            if (!step()) {
                return null;
            }
        }
        Object key = currentKey;
        targetKey = key;
        Grouper group = new Grouper(this, key);
        currentGroup = group;
        return new PyTuple(key, group);
    }

    /** Reads an element; false at the end. */
    private boolean step() {
        Object value = Iteration.next(iterator);
        if (value == null) {
            return false;
        }
        Object key = keyFunction == null ? value : Call.call1(keyFunction, value);
        currentValue = value;
        currentKey = key;
        return true;
    }

    /** The next element of a group; null at its end. */
    Object next(Grouper group, Object target) {
        if (currentGroup != group) {
            return null;
        }
        if (currentValue == null && !step()) {
            return null;
        }
        Object value = currentValue;
        Object key = currentKey;
        if (value == null || !Compare.same(target, key)) {
            return null;
        }
        currentValue = null;
        return value;
    }
}
