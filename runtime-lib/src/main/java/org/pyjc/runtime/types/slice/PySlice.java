package org.pyjc.runtime.types.slice;

import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/** A slice. Compare CPython sliceobject.c. Thread safety: immutable. */
@PyTypeDef(name = "slice", subclassable = false, doc = """
        slice(stop)
        slice(start, stop[, step])

        Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).""")
public final class PySlice extends PyObject {
    public static final PyType TYPE = PyType.define(new PySliceExposer());

    /** A slice does not hash as the tuple of its parts. */
    private static final long HASH_SALT = 0x51CE;

    @PyMember
    public final Object start;
    @PyMember
    public final Object stop;
    @PyMember
    public final Object step;

    public PySlice(Object start, Object stop, Object step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("slice() takes no keyword arguments");
        }
        PyNone none = PyNone.NONE;
        return switch (args.length) {
            case 1 -> new PySlice(none, args[0], none);
            case 2 -> new PySlice(args[0], args[1], none);
            case 3 -> new PySlice(args[0], args[1], args[2]);
            case 0 -> throw Errors.typeError("slice expected at least 1 argument, got 0");
            default -> throw Errors.typeError("slice expected at most 3 arguments, got " + args.length);
        };
    }

    @PyMethod(doc = """
            S.indices(len) -> (start, stop, stride)

            Assuming a sequence of length len, calculate the start and stop
            indices, and the stride length of the extended slice described by
            S. Out of bounds indices are clipped in a manner consistent with the
            handling of normal slices.""")
    PyTuple indices(Object length) {
        return SliceIndices.of(this, length);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append("slice(").append(Repr.repr(start)).append(", ").append(Repr.repr(stop)).append(", ")
                .append(Repr.repr(step)).append(')').build();
    }

    @PyMethod
    long __hash__() {
        return asTuple().hash() ^ HASH_SALT;
    }

    @PyRichCompare
    Object compare(Object other, Special op) {
        if (!(other instanceof PySlice s)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return this == s ? Compare.fromOrder(0, op) : Compare.rich(asTuple(), s.asTuple(), op);
    }

    private PyTuple asTuple() {
        return new PyTuple(start, stop, step);
    }

    @PyMethod(doc = "Return state information for pickling.")
    Object __reduce__() {
        return new PyTuple(TYPE, asTuple());
    }
}
