package org.pyjc.runtime.module.itertools;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.thread.CasRetries;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * One object, again and again. Compare CPython itertoolsmodule.c: repeat_next.
 *
 * <p>Thread safety: the number of repetitions is counted atomically.
 */
@PyTypeDef(name = "repeat", module = "itertools", doc = """
        repeat(object [,times]) -> create an iterator which returns the object
        for the specified number of times.  If not specified, returns the object
        endlessly.""")
public final class Repeat extends PyIterator {
    public static final PyType TYPE = PyType.define(new RepeatExposer());

    private final Object element;
    /** How many times more; null for ever. */
    private final AtomicLong left;

    private Repeat(PyType type, Object element, AtomicLong left) {
        super(type);
        this.element = element;
        this.left = left;
    }

    @PyNew(signature = "(object, times=<absent>)", textSignature = false)
    static Object create(PyType cls, Object object, Object times) {
        return new Repeat(cls, object, times == null ? null : new AtomicLong(Math.max(0, Args.ssize(times))));
    }

    @Override
    public Object next() {
        if (left == null) {
            return element;
        }
        while (true) {
            long n = left.get();
            if (n == 0) {
                return null;
            }
            if (left.compareAndSet(n, n - 1)) {
                return element;
            }
            CasRetries.count("itertools.repeat");
        }
    }

    @PyMethod
    Object __repr__() {
        StrBuilder out = new StrBuilder().append("repeat(").append(Values.strOrNull(Repr.repr(element)));
        return out.append(left == null ? ")" : ", " + left.get() + ")").build();
    }

    @PyMethod(doc = "Private method returning an estimate of len(list(it)).")
    long __length_hint__() {
        if (left == null) {
            throw Errors.typeError("len() of unsized object");
        }
        return left.get();
    }
}
