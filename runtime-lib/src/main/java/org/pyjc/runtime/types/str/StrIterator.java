package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.iter.IteratorState;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * The characters of a str. Compare CPython unicodeobject.c: unicodeiter_next. Thread safety: threads that share the
 * iterator may get a character twice, never one out of range.
 */
@PyTypeDef(name = "str_iterator", subclassable = false, instantiable = false)
public final class StrIterator extends PyIterator {
    public static final PyType TYPE = PyType.define(new StrIteratorExposer());

    private final Object s;
    private final int length;
    private int position;

    StrIterator(Object s) {
        super(TYPE);
        this.s = s;
        this.length = Str.length(s);
    }

    @Override
    public Object next() {
        int i = position;
        if (i >= length) {
            return null;
        }
        position = i + 1;
        return Str.charAt(s, i);
    }

    @PyMethod(name = "__length_hint__")
    long lengthHint() {
        return length - position;
    }

    @PyMethod(name = "__reduce__")
    Object reduce() {
        Object iter = IteratorState.function("iter");
        int i = position;
        return i >= length ? IteratorState.of(iter, "", null) : IteratorState.of(iter, s, (long) i);
    }

    @PyMethod(name = "__setstate__")
    void setState(Object state) {
        position = (int) Math.max(0, Math.min(length, Index.clamped(state)));
    }
}
