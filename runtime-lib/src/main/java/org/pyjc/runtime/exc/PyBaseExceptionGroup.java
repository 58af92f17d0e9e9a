package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Sequences;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.str.StrType;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * BaseExceptionGroup. Compare CPython Objects/exceptions.c: BaseExceptionGroup_new and exceptiongroup_split_recursive.
 *
 * <p>Thread safety: message and exceptions are immutable.
 */
@PyTypeDef(name = "BaseExceptionGroup", base = PyBaseException.class,
        doc = "A combination of multiple unrelated exceptions.")
public class PyBaseExceptionGroup extends PyBaseException {
    public static final PyType TYPE = PyType.define(new PyBaseExceptionGroupExposer());

    private final Object message;
    private final PyTuple exceptions;

    PyBaseExceptionGroup(PyType type, Object message, Object given, PyTuple exceptions) {
        super(type, message, given);
        this.message = message;
        this.exceptions = exceptions;
    }

    /** The group that {@code BaseExceptionGroup(message, exceptions)} makes: an ExceptionGroup when it may be one. */
    public static PyBaseExceptionGroup of(Object message, Object... exceptions) {
        return ofSequence(message, PyList.of(exceptions));
    }

    /** The group of a sequence of exceptions, which its repr shows as it is. */
    static PyBaseExceptionGroup ofSequence(Object message, Object exceptions) {
        return (PyBaseExceptionGroup) create(TYPE, new Object[] {message, exceptions}, new String[0]);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        if (args.length - kwnames.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments ("
                    + (args.length - kwnames.length) + " given)");
        }
        if (!PyType.of(args[0]).isSubtype(StrType.TYPE)) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + PyType.of(args[0]).name());
        }
        PyTuple members = members(args[1]);
        boolean nestsBase = nestsBaseExceptions(members);
        return new PyBaseExceptionGroup(groupType(cls, nestsBase), args[0], args[1], members);
    }

    private static PyTuple members(Object given) {
        if (!Sequences.isSequence(given)) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        PyTuple members = PyType.of(given) == PyTuple.TYPE ? (PyTuple) given : new PyTuple(Iteration.toArray(given));
        if (members.items().length == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        return members;
    }

    private static boolean nestsBaseExceptions(PyTuple members) {
        boolean found = false;
        int i = 0;
        for (Object member : members.items()) {
            if (!(member instanceof PyBaseException e)) {
                throw Errors.valueError("Item " + i + " of second argument (exceptions) is not an exception");
            }
            found |= !e.type().isSubtype(ExceptionBases.EXCEPTION);
            i++;
        }
        return found;
    }

    private static PyType groupType(PyType cls, boolean nestsBase) {
        if (cls == TYPE) {
            return nestsBase ? cls : PyExceptionGroup.TYPE;
        }
        if (nestsBase && cls == PyExceptionGroup.TYPE) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (nestsBase && cls.isSubtype(ExceptionBases.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '" + cls.name() + "'");
        }
        return cls;
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        super.init(args, kwnames);
    }

    @PyGetter(value = "message", doc = "exception message")
    public Object message() {
        return message;
    }

    @PyGetter(value = "exceptions", doc = "nested exceptions")
    public PyTuple exceptions() {
        return exceptions;
    }

    @Override
    @PyMethod(name = "__str__")
    Object str() {
        int n = exceptions.items().length;
        return new StrBuilder().append(Repr.plainStr(message)).append(" (" + n + " sub-exception" + (n > 1 ? "s" : "") + ")").build();
    }

    @PyMethod
    Object derive(Object excs) {
        return create(TYPE, new Object[] {message, excs}, new String[0]);
    }

    @PyMethod
    Object split(Object matcher) {
        GroupSplit split = GroupSplit.of(this, GroupSplit.Condition.of(matcher), true);
        return new PyTuple(orNone(split.match()), orNone(split.rest()));
    }

    @PyMethod
    Object subgroup(Object matcher) {
        return orNone(GroupSplit.of(this, GroupSplit.Condition.of(matcher), false).match());
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new org.pyjc.runtime.types.generic.PyGenericAlias(cls, item);
    }
}
