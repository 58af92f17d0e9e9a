package org.pyjc.runtime.module.decimal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.contextvars.PyContextVar;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code decimal.Context}. The current one is the value of a context variable. Compare CPython _decimal.c: PyDecContext_Type.
 *
 * <p>Thread safety: the settings are volatile; raising a flag is an atomic or. A context is meant for one thread all the same.
 */
@PyTypeDef(name = "Context", module = "decimal", parts = {ContextUnary.class, ContextBinary.class, ContextQuestions.class},
        signature = "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)",
        doc = "The context affects almost all operations and controls rounding,\nOver/Underflow, raising of exceptions and much more.  A new context\n"
            + "can be initialized as follows:\n\n    >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,\n    ...             rounding=ROUND_HALF_EVEN, "
            + "capitals=1, clamp=1,\n    ...             traps=[InvalidOperation, DivisionByZero, Overflow],\n    ...             flags=[])\n    >>>")
public final class PyDecimalContext extends PyObject {
    public static final PyType TYPE = PyType.define(new PyDecimalContextExposer());
    static final int USUAL_TRAPS = Status.ANY_INVALID | Status.DIVISION_BY_ZERO | Status.OVERFLOW;
    static final PyDecimalContext DEFAULT = new PyDecimalContext(28, Rounding.ROUND_HALF_EVEN, USUAL_TRAPS);
    static final PyDecimalContext BASIC = new PyDecimalContext(9, Rounding.ROUND_HALF_UP, USUAL_TRAPS | Status.UNDERFLOW | Status.CLAMPED);
    static final PyDecimalContext EXTENDED = new PyDecimalContext(9, Rounding.ROUND_HALF_EVEN, 0);
    private static final PyContextVar CURRENT = new PyContextVar("decimal_context", null);
    private static final VarHandle FLAGS;

    static {
        try {
            FLAGS = MethodHandles.lookup().findVarHandle(PyDecimalContext.class, "flags", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    volatile long prec;
    volatile long emax = 999999;
    volatile long emin = -999999;
    volatile Rounding rounding;
    volatile int capitals = 1;
    volatile boolean clamp;
    volatile int flags;
    volatile int traps;

    PyDecimalContext(long prec, Rounding rounding, int traps) {
        super(TYPE);
        this.prec = prec;
        this.rounding = rounding;
        this.traps = traps;
    }

    private PyDecimalContext(PyType type, PyDecimalContext like) {
        super(type);
        prec = like.prec;
        emax = like.emax;
        emin = like.emin;
        rounding = like.rounding;
        capitals = like.capitals;
        clamp = like.clamp;
        traps = like.traps;
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyDecimalContext(cls, DEFAULT);
    }

    @PyInit(signature = "(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)")
    void init(Object newPrec, Object newRounding, Object newEmin, Object newEmax, Object newCapitals, Object newClamp, Object newFlags, Object newTraps) {
        if (newPrec != PyNone.NONE) {
            setPrec(newPrec);
        }
        if (newRounding != PyNone.NONE) {
            setRounding(newRounding);
        }
        if (newEmin != PyNone.NONE) {
            setEmin(newEmin);
        }
        if (newEmax != PyNone.NONE) {
            setEmax(newEmax);
        }
        if (newCapitals != PyNone.NONE) {
            setCapitals(newCapitals);
        }
        if (newClamp != PyNone.NONE) {
            setClamp(newClamp);
        }
        if (newTraps != PyNone.NONE) {
            traps = SignalSets.of(newTraps);
        }
        if (newFlags != PyNone.NONE) {
            flags = SignalSets.of(newFlags);
        }
    }

    // ---- the current context ----

    static PyDecimalContext current() {
        return CURRENT.getOrNull() instanceof PyDecimalContext c ? c : first();
    }

    private static PyDecimalContext first() {
        PyDecimalContext fresh = DEFAULT.copy();
        CURRENT.set(fresh);
        return fresh;
    }

    /** The context that a call gave, or the current one. */
    static PyDecimalContext orCurrent(Object context) {
        if (context == null || context == PyNone.NONE) {
            return current();
        }
        if (context instanceof PyDecimalContext c) {
            return c;
        }
        throw Errors.typeError("optional argument must be a context");
    }

    static void makeCurrent(Object context) {
        if (!(context instanceof PyDecimalContext c)) {
            throw Errors.typeError("argument must be a context");
        }
        CURRENT.set(c == DEFAULT || c == BASIC || c == EXTENDED ? c.copy() : c);
    }

    // ---- operations ----

    Calc calc() {
        return new Calc(prec, emin, emax, rounding, clamp);
    }

    /** Takes over what an operation met. */
    PyDecimal done(Calc c, PyDecimal result) {
        if (c.status != 0) {
            signal(c.status);
        }
        return result;
    }

    void raiseFlag(int status) {
        if ((flags & status) != status) {
            FLAGS.getAndBitwiseOr(this, status);
        }
    }

    /** Raises flags, and the exception when one of them is trapped. */
    void signal(int status) {
        raiseFlag(status);
        if ((status & traps) != 0) {
            throw Signals.exception(status & traps);
        }
    }

    PyDecimalContext copy() {
        PyDecimalContext copy = new PyDecimalContext(TYPE, this);
        copy.flags = flags;
        return copy;
    }

    // ---- attributes ----

    @PyGetter("prec")
    long prec() {
        return prec;
    }

    @PySetter("prec")
    void setPrec(Object value) {
        prec = ranged(value, 1, Calc.MAX_PREC, "prec", "[1, MAX_PREC]");
    }

    private static long integer(Object value) {
        if (Values.intOrNull(value) == null) {
            throw Errors.typeError("an integer is required");
        }
        return Args.ssize(value);
    }

    private static long ranged(Object value, long low, long high, String name, String range) {
        long n = integer(value);
        if (n < low || n > high) {
            throw Errors.valueError("valid range for " + name + " is " + range);
        }
        return n;
    }

    @PyGetter("Emax")
    long emax() {
        return emax;
    }

    @PySetter("Emax")
    void setEmax(Object value) {
        emax = ranged(value, 0, Calc.MAX_EMAX, "Emax", "[0, MAX_EMAX]");
    }

    @PyGetter("Emin")
    long emin() {
        return emin;
    }

    @PySetter("Emin")
    void setEmin(Object value) {
        emin = ranged(value, Calc.MIN_EMIN, 0, "Emin", "[MIN_EMIN, 0]");
    }

    @PyGetter("rounding")
    String rounding() {
        return rounding.name();
    }

    @PySetter("rounding")
    void setRounding(Object value) {
        rounding = Rounding.of(value);
    }

    @PyGetter("capitals")
    long capitals() {
        return capitals;
    }

    @PySetter("capitals")
    void setCapitals(Object value) {
        long n = integer(value);
        if (n != 0 && n != 1) {
            throw Errors.valueError("valid values for capitals are 0 or 1");
        }
        capitals = (int) n;
    }

    @PyGetter("clamp")
    long clamp() {
        return clamp ? 1 : 0;
    }

    @PySetter("clamp")
    void setClamp(Object value) {
        long n = integer(value);
        if (n != 0 && n != 1) {
            throw Errors.valueError("valid values for clamp are 0 or 1");
        }
        clamp = n == 1;
    }

    /** {@code flags} and {@code traps} are no descriptors. Compare context_getattr. */
    @PyMethod
    Object __getattribute__(String name) {
        if (name.equals("traps")) {
            return SignalSets.dict(this, true);
        }
        if (name.equals("flags")) {
            return SignalSets.dict(this, false);
        }
        Object value = Attributes.generic(this, name);
        if (value == null) {
            throw Attributes.missing(this, name);
        }
        return value;
    }

    @PyMethod
    void __setattr__(String name, Object value) {
        if (name.equals("traps")) {
            traps = SignalSets.ofDict(value);
        } else if (name.equals("flags")) {
            flags = SignalSets.ofDict(value);
        } else {
            setOther(name, value);
        }
    }

    private void setOther(String name, Object value) {
        if (type() == TYPE && TYPE.lookup(name) == null) {
            throw Attributes.missing(this, name);
        }
        Attributes.genericSet(this, name, value);
    }

    @PyMethod
    void __delattr__(String name) {
        throw Errors.attributeError("context attributes cannot be deleted");
    }

    @PyMethod(doc = "Reset all flags to False.\n\n")
    void clear_flags() {
        flags = 0;
    }

    @PyMethod(doc = "Set all traps to False.\n\n")
    void clear_traps() {
        traps = 0;
    }

    @PyMethod(name = "copy", doc = "Return a duplicate of the context with all flags cleared.\n\n")
    Object copyMethod() {
        return copy();
    }

    @PyMethod
    Object __copy__() {
        return copy();
    }

    @PyMethod
    Object __reduce__() {
        return new PyTuple(type(), new PyTuple(prec, rounding.name(), emin, emax, (long) capitals, clamp(), Signals.list(flags), Signals.list(traps)));
    }

    @PyMethod
    String __repr__() {
        return "Context(prec=" + prec + ", rounding=" + rounding + ", Emin=" + emin + ", Emax=" + emax + ", capitals=" + capitals + ", clamp=" + clamp()
                + ", flags=" + Signals.names(flags) + ", traps=" + Signals.names(traps) + ")";
    }
}
