package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code enumerate}. Compare CPython enumobject.c. Thread safety: threads that share it may get a number twice. */
@PyTypeDef(name = "enumerate", signature = "(iterable, start=0)", doc = """
        Return an enumerate object.

          iterable
            an object supporting iteration

        The enumerate object yields pairs containing a count (from start, which
        defaults to zero) and a value yielded by the iterable argument.

        enumerate is useful for obtaining an indexed list:
            (0, seq[0]), (1, seq[1]), (2, seq[2]), ...""")
public class PyEnumerate extends PyIterator {
    public static final PyType TYPE = PyType.define(new PyEnumerateExposer());

    private final Object iterator;
    /** The next number; {@code bigCount} holds it once it is beyond a long. */
    private long count;
    private Object bigCount;

    private PyEnumerate(PyType type, Object iterator, Object start) {
        super(type);
        this.iterator = iterator;
        if (start instanceof Long n) {
            this.count = n;
        } else {
            this.bigCount = start;
        }
    }

    @PyNew(signature = "(iterable, start=0)")
    static Object create(PyType cls, Object iterable, Object start) {
        return new PyEnumerate(cls, Iteration.iter(iterable), Index.of(start));
    }

    @Override
    public Object next() {
        Object value = Iteration.next(iterator);
        return value == null ? null : new PyTuple(number(), value);
    }

    private Object number() {
        if (bigCount == null) {
            long n = count;
            if (n != Long.MAX_VALUE) {
                count = n + 1;
                return n;
            }
            bigCount = n;
        }
        Object n = bigCount;
        bigCount = Arithmetic.add(n, 1L);
        return n;
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        return new PyTuple(type(), new PyTuple(iterator, bigCount == null ? (Object) count : bigCount));
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
