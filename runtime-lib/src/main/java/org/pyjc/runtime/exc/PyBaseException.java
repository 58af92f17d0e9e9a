package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * A Python exception object. Compare CPython Objects/exceptions.c: BaseException.
 *
 * <p>Thread safety: what a program sees is volatile; a traceback is added by the thread that unwinds.
 */
@PyTypeDef(name = "BaseException", instanceDict = true, doc = "Common base class for all exceptions")
public class PyBaseException extends PyObject {
    public static final PyType TYPE = PyType.define(new PyBaseExceptionExposer());

    private volatile PyTuple args;
    private volatile PyTraceback traceback;
    private volatile PyBaseException context;
    private volatile PyBaseException cause;
    private volatile boolean suppressContext;
    /** Plain: set by the thread that raises and taken by the next frame that it unwinds; a race would move a caret. */
    private boolean raisedByAttribute;

    public PyBaseException(PyType type, Object... args) {
        super(type);
        this.args = new PyTuple(args);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyBaseException(cls, positional(args, kwnames));
    }

    /** The positional part of a call. */
    static Object[] positional(Object[] args, String[] kwnames) {
        return kwnames.length == 0 ? args : java.util.Arrays.copyOf(args, args.length - kwnames.length);
    }

    @PyInit
    void init(Object[] args, String[] kwnames) {
        refuseKeywords(kwnames);
        this.args = new PyTuple(args);
    }

    final void refuseKeywords(String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError(type().name() + "() takes no keyword arguments");
        }
    }

    /** The {@code args} tuple. */
    @PyGetter("args")
    public final PyTuple args() {
        return args;
    }

    /** Sets {@code args} to a tuple of these. */
    public final void setArgs(Object... values) {
        args = new PyTuple(values);
    }

    @PySetter("args")
    final void setArgsAttribute(Object value) {
        args = value instanceof PyTuple t ? t : new PyTuple(Iteration.toArray(value));
    }

    @PyDeleter("args")
    final void deleteArgs() {
        throw Errors.typeError("args may not be deleted");
    }

    /** The traceback or null. */
    public final PyTraceback traceback() {
        return traceback;
    }

    public final void setTraceback(PyTraceback value) {
        traceback = value;
    }

    /** Says that it comes from the lookup of a method that was about to be called. */
    public final void raisedByAttribute() {
        raisedByAttribute = true;
    }

    /** Whether it does; asked once. */
    final boolean takeRaisedByAttribute() {
        boolean was = raisedByAttribute;
        if (was) {
            raisedByAttribute = false;
        }
        return was;
    }

    @PyGetter("__traceback__")
    final Object tracebackAttribute() {
        return orNone(traceback);
    }

    @PySetter("__traceback__")
    final void setTracebackAttribute(Object value) {
        if (value == PyNone.NONE) {
            traceback = null;
        } else if (value instanceof PyTraceback t) {
            traceback = t;
        } else {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
    }

    @PyDeleter("__traceback__")
    final void deleteTraceback() {
        throw Errors.typeError("__traceback__ may not be deleted");
    }

    /** The exception that was being handled when this one was raised, or null. */
    public final PyBaseException context() {
        return context;
    }

    public final void setContext(PyBaseException value) {
        context = value;
    }

    @PyGetter("__context__")
    final Object contextAttribute() {
        return orNone(context);
    }

    @PySetter("__context__")
    final void setContextAttribute(Object value) {
        context = exceptionOrNone(value, "exception context must be None or derive from BaseException");
    }

    @PyDeleter("__context__")
    final void deleteContext() {
        throw Errors.typeError("__context__ may not be deleted");
    }

    /** The exception given in {@code raise ... from}, or null. */
    public final PyBaseException cause() {
        return cause;
    }

    /** Sets the cause and, as Python does, that the context is not shown. */
    public final void setCause(PyBaseException value) {
        cause = value;
        suppressContext = true;
    }

    @PyGetter("__cause__")
    final Object causeAttribute() {
        return orNone(cause);
    }

    @PySetter("__cause__")
    final void setCauseAttribute(Object value) {
        setCause(exceptionOrNone(value, "exception cause must be None or derive from BaseException"));
    }

    @PyDeleter("__cause__")
    final void deleteCause() {
        throw Errors.typeError("__cause__ may not be deleted");
    }

    @PyGetter("__suppress_context__")
    public final boolean suppressContext() {
        return suppressContext;
    }

    public final void setSuppressContext(boolean value) {
        suppressContext = value;
    }

    @PySetter("__suppress_context__")
    final void setSuppressContextAttribute(Object value) {
        if (!(value instanceof Boolean b)) {
            throw Errors.typeError("attribute value type must be bool");
        }
        suppressContext = b;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        PyTuple a = args;
        StrBuilder out = new StrBuilder().append(type().name());
        if (a.items().length == 1) {
            return out.append('(').append(Repr.plainRepr(a.items()[0])).append(')').build();
        }
        return out.append(Repr.plainRepr(a)).build();
    }

    @PyMethod(name = "__str__")
    Object str() {
        return argsText();
    }

    /** BaseException's own {@code __str__}: nothing, the one argument, or the tuple of them. */
    final Object argsText() {
        PyTuple a = args;
        return switch (a.items().length) {
            case 0 -> "";
            case 1 -> Repr.plainStr(a.items()[0]);
            default -> Repr.plainStr(a);
        };
    }

    @PyMethod(name = "__reduce__")
    Object reduce() {
        return reduceWith(args, state());
    }

    final Object reduceWith(PyTuple arguments, Object state) {
        return state == null ? new PyTuple(type(), arguments) : new PyTuple(type(), arguments, state);
    }

    /** The instance dictionary for pickling, null when it is empty. */
    final Object state() {
        return shape().names().length == 0 && !shape().hasOverflow() ? null : Attributes.get(this, "__dict__");
    }

    /** A new dictionary with the instance's attributes. */
    final PyDict stateCopy() {
        PyDict copy = new PyDict();
        if (state() != null) {
            Call.method1(copy, "update", Attributes.get(this, "__dict__"));
        }
        return copy;
    }

    @PyMethod(name = "__setstate__")
    Object setState(Object state) {
        if (state != PyNone.NONE) {
            if (!(state instanceof PyDict dict)) {
                throw Errors.typeError("state is not a dictionary");
            }
            for (Object key : Iteration.toArray(dict)) {
                Attributes.set(this, org.pyjc.runtime.text.Str.toJavaString(key), dict.get(key));
            }
        }
        return PyNone.NONE;
    }

    @PyMethod(name = "with_traceback", signature = "($self, tb, /)",
            doc = "Set self.__traceback__ to tb and return self.")
    final Object withTraceback(Object tb) {
        setTracebackAttribute(tb);
        return this;
    }

    @PyMethod(name = "add_note", signature = "($self, note, /)", doc = "Add a note to the exception")
    public final void addNote(@ToStr Object note) {
        Object notes = Attributes.getOrNull(this, "__notes__");
        if (notes == null) {
            notes = new PyList();
            Attributes.set(this, "__notes__", notes);
        }
        if (!(notes instanceof PyList list)) {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
        list.append(note);
    }

    static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    private static PyBaseException exceptionOrNone(Object value, String message) {
        if (value == PyNone.NONE) {
            return null;
        }
        if (value instanceof PyBaseException e) {
            return e;
        }
        throw Errors.typeError(message);
    }

    /** For Java's stack traces and debuggers: what Python would print last. */
    String describe() {
        String text;
        try {
            text = org.pyjc.runtime.text.Str.toJavaString(Repr.plainStr(this));
        } catch (RuntimeException e) {
            text = "<exception str() failed>";
        }
        return text.isEmpty() ? type().name() : type().name() + ": " + text;
    }
}
