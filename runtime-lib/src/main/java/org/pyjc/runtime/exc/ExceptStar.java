package org.pyjc.runtime.exc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The course of one {@code try ... except*} statement: what is left of the exception, and what the handlers raised.
 * Compare CPython ceval.c: _PyEval_ExceptionGroupMatch, and exceptions.c: _PyExc_PrepReraiseStar.
 *
 * <p>Thread safety: belongs to one activation of a function.
 */
public final class ExceptStar {
    private final PyBaseException original;
    private PyBaseException rest;
    private final List<PyBaseException> raised = new ArrayList<>();

    public ExceptStar(PyBaseException original) {
        this.original = original;
        this.rest = original;
    }

    // ---- called by emitted code ----

    public static Object begin(PyBaseException e) {
        return new ExceptStar(e);
    }

    public static PyBaseException match(Object state, Object type) {
        return ((ExceptStar) state).match(type);
    }

    public static void raised(Object state, PyBaseException e) {
        ((ExceptStar) state).raised(e);
    }

    /** What is to be thrown in the end, or null. */
    public static Throwable finish(Object state) {
        PyBaseException e = ((ExceptStar) state).result();
        return e == null ? null : new PyException(e);
    }

    /** The part that {@code except* type:} handles, null for none. */
    public PyBaseException match(Object type) {
        requireCatchable(type);
        if (rest == null) {
            return null;
        }
        if (Handlers.isInstance(rest, type)) {
            PyBaseException whole = rest;
            rest = null;
            return whole instanceof PyBaseExceptionGroup ? whole : wrap(whole);
        }
        if (!(rest instanceof PyBaseExceptionGroup)) {
            return null;
        }
        GroupSplit split = splitOf(type);
        rest = split.rest();
        return split.match();
    }

    private PyBaseException wrap(PyBaseException naked) {
        PyBaseExceptionGroup group = PyBaseExceptionGroup.ofSequence("", PyTuple.of(new Object[] {naked}));
        group.setTraceback(naked.traceback());
        return group;
    }

    private GroupSplit splitOf(Object type) {
        Object pair = org.pyjc.runtime.call.Call.method1(rest, "split", type);
        if (!(pair instanceof PyTuple t)) {
            throw Errors.typeError(rest.type().name() + ".split must return a tuple, not " + PyType.of(pair).name());
        }
        if (t.items().length < 2) {
            throw Errors.typeError(rest.type().name() + ".split must return a 2-tuple, got tuple of size " + t.items().length);
        }
        return new GroupSplit(orNull(t.items()[0]), orNull(t.items()[1]));
    }

    private static PyBaseException orNull(Object value) {
        return value instanceof PyBaseException e ? e : null;
    }

    private static void requireCatchable(Object type) {
        if (type instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                requireOne(item);
            }
        } else {
            requireOne(type);
        }
    }

    private static void requireOne(Object type) {
        if (!Handlers.isExceptionType(type)) {
            throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
        }
        if (((PyType) type).isSubtype(PyBaseExceptionGroup.TYPE)) {
            throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
        }
    }

    /** Says that a handler ended with this exception. */
    public void raised(PyBaseException e) {
        raised.add(e);
    }

    /** The exception that the statement as a whole raises, null for none. */
    public PyBaseException result() {
        if (!(original instanceof PyBaseExceptionGroup group)) {
            return !raised.isEmpty() ? raised.getFirst() : rest;
        }
        List<PyBaseException> fresh = new ArrayList<>();
        Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        if (rest != null) {
            addLeaves(rest, kept);
        }
        for (PyBaseException e : raised) {
            if (hasMetadataOf(e, group)) {
                addLeaves(e, kept);
            } else {
                fresh.add(e);
            }
        }
        PyBaseException again = kept.isEmpty() ? null : GroupSplit.of(group, kept::contains, false).match();
        if (fresh.isEmpty()) {
            return again;
        }
        if (again != null) {
            fresh.add(again);
        }
        return fresh.size() == 1 ? fresh.getFirst() : PyBaseExceptionGroup.of("", fresh.toArray());
    }

    private static boolean hasMetadataOf(PyBaseException e, PyBaseExceptionGroup original) {
        return e instanceof PyBaseExceptionGroup && notes(e) == notes(original) && e.traceback() == original.traceback()
                && e.cause() == original.cause() && e.context() == original.context();
    }

    private static Object notes(PyBaseException e) {
        return e.instanceAttribute("__notes__");
    }

    private static void addLeaves(PyBaseException e, Set<Object> leaves) {
        if (e instanceof PyBaseExceptionGroup group) {
            for (Object member : group.exceptions().items()) {
                addLeaves((PyBaseException) member, leaves);
            }
        } else {
            leaves.add(e);
        }
    }
}
