package org.pyjc.runtime.exc;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Sequences;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The two parts of an exception (group) for a condition: what matches and the rest; null is an empty part.
 * Compare CPython Objects/exceptions.c: exceptiongroup_split_recursive. Thread safety: immutable.
 */
public record GroupSplit(PyBaseException match, PyBaseException rest) {
    /** What an exception is asked. */
    public interface Condition {
        boolean holds(PyBaseException e);

        /** The condition that {@code split} and {@code subgroup} are given. */
        static Condition of(Object matcher) {
            if (isExceptionType(matcher) || isTupleOfTypes(matcher)) {
                return e -> Handlers.isInstance(e, matcher);
            }
            if (!(matcher instanceof PyType) && PyType.of(matcher).lookup("__call__") != null) {
                return e -> Truth.test(Call.call1(matcher, e));
            }
            throw Errors.typeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
        }

        private static boolean isExceptionType(Object value) {
            return value instanceof PyType t && t.isSubtype(PyBaseException.TYPE);
        }

        private static boolean isTupleOfTypes(Object value) {
            if (!(value instanceof PyTuple tuple)) {
                return false;
            }
            for (Object item : tuple.items()) {
                if (!isExceptionType(item)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Splits; the rest is only made when asked for. */
    public static GroupSplit of(PyBaseException e, Condition condition, boolean wantRest) {
        if (condition.holds(e)) {
            return new GroupSplit(e, null);
        }
        if (!(e instanceof PyBaseExceptionGroup group)) {
            return new GroupSplit(null, wantRest ? e : null);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (Object member : group.exceptions().items()) {
            GroupSplit part = of((PyBaseException) member, condition, wantRest);
            if (part.match != null) {
                matching.add(part.match);
            }
            if (part.rest != null) {
                others.add(part.rest);
            }
        }
        return new GroupSplit(subset(group, matching), subset(group, others));
    }

    /** A group like {@code original} of these members, null for none. Compare exceptiongroup_subset. */
    static PyBaseException subset(PyBaseExceptionGroup original, List<Object> members) {
        if (members.isEmpty()) {
            return null;
        }
        Object made = Call.method1(original, "derive", new PyList(members.toArray()));
        if (!(made instanceof PyBaseExceptionGroup group)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        group.setTraceback(original.traceback());
        group.setContext(original.context());
        group.setCause(original.cause());
        copyNotes(original, group);
        return group;
    }

    private static void copyNotes(PyBaseException from, PyBaseException to) {
        Object notes = Attributes.getOrNull(from, "__notes__");
        if (notes != null && Sequences.isSequence(notes)) {
            Attributes.set(to, "__notes__", new PyList(Iteration.toArray(notes)));
        }
    }
}
