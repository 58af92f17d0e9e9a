package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.list.PyListIterator;
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
public class PyEnumerate extends PyIterator implements Pairs {
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

    /** Compare CPython enumobject.c: enumerate_vectorcall. */
    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length > 2) {
            throw Errors.typeError("enumerate() takes at most 2 arguments (" + args.length + " given)");
        }
        int positional = args.length - kwnames.length;
        Object[] given = {positional > 0 ? args[0] : null, positional > 1 ? args[1] : null};
        for (int i = 0; i < kwnames.length; i++) {
            int parameter = kwnames[i].equals("iterable") ? 0 : kwnames[i].equals("start") ? 1 : -1;
            if (parameter < 0 || given[parameter] != null) {
                throw Errors.typeError("'" + kwnames[i] + "' is an invalid keyword argument for enumerate()");
            }
            given[parameter] = args[positional + i];
        }
        if (given[0] == null) {
            throw Errors.typeError("enumerate() missing required argument 'iterable'");
        }
        Object start = given[1] == null ? 0L : Index.of(given[1]);
        return new PyEnumerate(cls, Iteration.iter(given[0]), start);
    }

    @Override
    public Object next() {
        Object value = Iteration.next(iterator);
        return value == null ? null : new PyTuple(number(), value);
    }

    @Override
    public final Object next(Pair pair) {
        Object value = iterator instanceof PyListIterator list ? list.next() : Iteration.next(iterator);
        if (value == null) {
            return null;
        }
        pair.second = value;
        return number();
    }

    @Override
    public final boolean givesPairs() {
        return true;
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
