package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * The data where the selectors are true. Compare CPython itertoolsmodule.c: compress_next.
 *
 * <p>Thread safety: a race may hand out or skip an element twice, nothing else.
 */
@PyTypeDef(name = "compress", module = "itertools", signature = "(data, selectors)", doc = """
        Return data elements corresponding to true selector elements.

        Forms a shorter iterator from selected data elements using the selectors to
        choose the data elements.""")
public final class Compress extends PyIterator {
    public static final PyType TYPE = PyType.define(new CompressExposer());

    private final Object data;
    private final Object selectors;

    private Compress(PyType type, Object data, Object selectors) {
        super(type);
        this.data = data;
        this.selectors = selectors;
    }

    @PyNew(signature = "(data, selectors)")
    static Object create(PyType cls, Object data, Object selectors) {
        return new Compress(cls, Iteration.iter(data), Iteration.iter(selectors));
    }

    @Override
    public Object next() {
        while (true) {
            Object item = Iteration.next(data);
            Object selector = item == null ? null : Iteration.next(selectors);
            if (selector == null) {
                return null;
            }
            if (Truth.test(selector)) {
                return item;
            }
        }
    }
}
