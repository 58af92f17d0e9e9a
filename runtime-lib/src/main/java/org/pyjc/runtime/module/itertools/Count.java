package org.pyjc.runtime.module.itertools;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.thread.CasRetries;
import org.pyjc.runtime.types.iter.PyIterator;

/**
 * Counts without end. Compare CPython itertoolsmodule.c: count_next.
 *
 * <p>Thread safety: each number is handed out once: the fast counter is atomic, the other under the monitor (which a step of a Python class runs in).
 */
@PyTypeDef(name = "count", module = "itertools", signature = "(start=0, step=1)", doc = """
        Return a count object whose .__next__() method returns consecutive values.

        Equivalent to:
            def count(firstval=0, step=1):
                x = firstval
                while 1:
                    yield x
                    x += step""")
public final class Count extends PyIterator {
    public static final PyType TYPE = PyType.define(new CountExposer());

    /** The next number while {@link #slow} is null. */
    private final AtomicLong fast = new AtomicLong();
    /** The next number when it is no small int, or the step is not 1. */
    private volatile Object slow;
    private final Object step;

    private Count(PyType type, Object start, Object step) {
        super(type);
        this.step = step;
        if (start instanceof Long n && step.equals(1L)) {
            fast.set(n);
        } else {
            slow = start;
        }
    }

    @PyNew(signature = "(start=0, step=1)")
    static Object create(PyType cls, Object start, Object step) {
        return new Count(cls, number(start), number(step));
    }

    private static Object number(Object o) {
        Object plain = Values.unboxed(o);
        if (plain instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        if (!(plain instanceof Number) && !isNumber(o)) {
            throw Errors.typeError("a number is required");
        }
        return o;
    }

    /** Compare CPython abstract.c: PyNumber_Check. */
    private static boolean isNumber(Object o) {
        PyType type = PyType.of(o);
        return type.lookupSpecial(Special.INDEX) != null || type.lookupSpecial(Special.INT) != null
                || type.lookupSpecial(Special.FLOAT) != null || type.name().equals("complex");
    }

    @Override
    public Object next() {
        while (slow == null) {
            long n = fast.get();
            if (n == Long.MAX_VALUE) {
                synchronized (this) {
                    if (slow == null) {
                        slow = n;
                    }
                }
            } else if (fast.compareAndSet(n, n + 1)) {
                return n;
            } else {
                CasRetries.count("itertools.count");
            }
        }
        return slowNext();
    }

    private synchronized Object slowNext() {
        Object n = slow;
        slow = Arithmetic.add(n, step);
        return n;
    }

    @PyMethod
    Object __repr__() {
        Object n = slow == null ? (Object) fast.get() : slow;
        StrBuilder out = new StrBuilder().append("count(").append(text(n));
        if (!step.equals(1L)) {
            out.append(", ").append(text(step));
        }
        return out.append(")").build();
    }

    private static Object text(Object n) {
        return Values.strOrNull(Repr.repr(n));
    }
}
