package org.pyjc.runtime.module.decimal;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code _decimal}. Compare CPython _decimal.c. Thread safety: stateless but for the three template contexts. */
@PyModuleDef(name = "_decimal", listed = false, types = {PyDecimal.class, PyDecimalContext.class}, doc = "C decimal arithmetic module")
final class DecimalModule {
    @PyConstant static final long MAX_PREC = Calc.MAX_PREC;
    @PyConstant static final long MAX_EMAX = Calc.MAX_EMAX;
    @PyConstant static final long MIN_EMIN = Calc.MIN_EMIN;
    @PyConstant static final long MIN_ETINY = Calc.MIN_ETINY;
    @PyConstant static final int IEEE_CONTEXT_MAX_BITS = 512;
    @PyConstant static final boolean HAVE_THREADS = true;
    @PyConstant static final boolean HAVE_CONTEXTVAR = true;
    @PyConstant("__version__") static final String VERSION = "1.70";
    @PyConstant("__libmpdec_version__") static final String LIBRARY_VERSION = "2.5.1";

    private DecimalModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyType[] exceptions = {Signals.EXCEPTION, Signals.CLAMPED, Signals.INVALID_OPERATION, Signals.DIVISION_BY_ZERO, Signals.INEXACT, Signals.ROUNDED,
            Signals.SUBNORMAL, Signals.OVERFLOW, Signals.UNDERFLOW, Signals.FLOAT_OPERATION, Signals.CONVERSION_SYNTAX, Signals.DIVISION_IMPOSSIBLE,
            Signals.DIVISION_UNDEFINED, Signals.INVALID_CONTEXT};
        for (PyType each : exceptions) {
            module.dict().put(each.name(), each);
        }
        for (Rounding each : Rounding.values()) {
            module.dict().put(each.name(), each.name());
        }
        module.dict().put("DefaultContext", PyDecimalContext.DEFAULT);
        module.dict().put("BasicContext", PyDecimalContext.BASIC);
        module.dict().put("ExtendedContext", PyDecimalContext.EXTENDED);
        module.dict().put("DecimalTuple", DecimalConversions.tupleType());
        Call.method1(Attributes.get(Importer.load("numbers"), "Number"), "register", PyDecimal.TYPE);
    }

    @PyFunctionDef(signature = "($module, /)", doc = "Get the current default context.")
    static Object getcontext() {
        return PyDecimalContext.current();
    }

    @PyFunctionDef(signature = "($module, context, /)", doc = "Set a new default context.")
    static void setcontext(Object context) {
        PyDecimalContext.makeCurrent(context);
    }

    @PyFunctionDef(signature = "($module, /, ctx=None, **kwargs)", doc = "Return a context manager that will set the default context to a copy of ctx\non entry to the "
            + "with-statement and restore the previous default context when\nexiting the with-statement. If no context is supplied, a copy of the current\ndefault "
            + "context is used.")
    static Object localcontext(Object ctx, PyDict settings) {
        PyDecimalContext global = PyDecimalContext.current();
        PyDecimalContext local = PyDecimalContext.orCurrent(ctx).copy();
        for (DictEntry e : settings.entries()) {
            String name = (String) e.key;
            switch (name) {
                case "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps" -> set(local, name, e.value);
                default -> throw Errors.typeError("this function got an unexpected keyword argument '" + name + "'");
            }
        }
        return new PyContextManager(local, global);
    }

    private static void set(PyDecimalContext local, String name, Object value) {
        if (value == PyNone.NONE) {
            return;
        }
        switch (name) {
            case "flags" -> local.flags = SignalSets.of(value);
            case "traps" -> local.traps = SignalSets.of(value);
            default -> Attributes.genericSet(local, name, value);
        }
    }

    @PyFunctionDef(signature = "($module, bits, /)", doc = "Return a context object initialized to the proper values for one of the\nIEEE interchange formats.  The "
            + "argument must be a multiple of 32 and less\nthan IEEE_CONTEXT_MAX_BITS.")
    static Object IEEEContext(long bits) {
        if (bits <= 0 || bits > IEEE_CONTEXT_MAX_BITS || bits % 32 != 0) {
            throw Errors.valueError("argument must be a multiple of 32, with a maximum of " + IEEE_CONTEXT_MAX_BITS);
        }
        PyDecimalContext c = new PyDecimalContext(9 * (bits / 32) - 2, Rounding.ROUND_HALF_EVEN, 0);
        c.emax = 3L << bits / 16 + 3;
        c.emin = 1 - c.emax;
        c.clamp = true;
        return c;
    }
}
