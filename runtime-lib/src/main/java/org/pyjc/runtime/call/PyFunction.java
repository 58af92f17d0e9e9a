package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.trace.Relinking;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A function made by {@code def} or {@code lambda}. Compare CPython funcobject.c.
 *
 * <p>Thread safety: the parts that can be reassigned are volatile and replaced whole; call sites guard on
 * them, or assume that code and defaults stay ({@link #binding}).
 */
@PyTypeDef(name = "function", subclassable = false, instanceDict = true, weakReferable = true, parts = FunctionAttributes.class,
        doc = "Create a function object.")
public final class PyFunction extends PyObject implements Relinking.Breakable {
    public static final PyType TYPE = PyType.define(new PyFunctionExposer());
    public static final PyCell[] NO_CELLS = {};
    private static final Object[] NO_DEFAULTS = {};
    private static final VarHandle CODE;

    static {
        try {
            CODE = MethodHandles.lookup().findVarHandle(PyFunction.class, "code", PyCode.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public final PyDict globals;
    public final PyCell[] closure;
    /** What it was made of; until they are set, its names are the code's. */
    private final PyCode original;
    private final Object originalModule;
    private volatile PyCode code;
    /** Values of the last positional parameters, null when there are none; never changed in place. */
    private volatile Object[] defaults;
    /** Values of keyword-only parameters, or null. */
    private volatile PyDict kwDefaults;
    private volatile Object name;
    private volatile Object qualname;
    private volatile Object doc;
    private volatile Object module;
    private volatile Object annotations;
    private volatile Object annotate;
    private volatile Object typeParams;
    /** Guarded by the object's monitor. */
    private Assumption binding;

    public PyFunction(PyCode code, PyDict globals, PyCell[] closure) {
        super(TYPE);
        code.soleGlobals().note(globals);
        CODE.setRelease(this, code);
        this.original = code;
        this.globals = globals;
        this.closure = closure;
        Object moduleName = globals.getStr("__name__");
        this.originalModule = moduleName == null ? PyNone.NONE : moduleName;
    }

    /**
     * Completes a function as {@code def} makes it; null leaves a part empty.
     *
     * @param newAnnotate {@code __annotate__}, or null
     */
    public PyFunction with(Object[] newDefaults, PyDict newKwDefaults, Object newAnnotate) {
        if (newDefaults != null) {
            defaults = newDefaults;
        }
        if (newKwDefaults != null) {
            kwDefaults = newKwDefaults;
        }
        if (newAnnotate != null) {
            annotate = newAnnotate;
        }
        return this;
    }

    @PyNew(signature = "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
    static Object create(PyType cls, PyCode code, PyDict globals, Object name, Object argdefs, Object closure, Object kwdefaults) {
        PyFunction f = new PyFunction(code, globals, FunctionClosure.checked(code, closure));
        if (name != PyNone.NONE) {
            FunctionAttributes.setName(f, name);
        }
        FunctionAttributes.setDefaults(f, argdefs);
        FunctionAttributes.setKwDefaults(f, kwdefaults);
        return f;
    }

    public PyCode code() {
        return code;
    }

    public Object[] defaults() {
        Object[] set = defaults;
        return set == null ? NO_DEFAULTS : set;
    }

    public PyDict kwDefaults() {
        return kwDefaults;
    }

    public Object name() {
        Object set = name;
        return set == null ? original.name : set;
    }

    public Object qualname() {
        Object set = qualname;
        return set == null ? original.qualname : set;
    }

    public Object doc() {
        Object set = doc;
        return set != null ? set : original.doc == null ? PyNone.NONE : original.doc;
    }

    public Object module() {
        Object set = module;
        return set == null ? originalModule : set;
    }

    /** {@code __annotations__} when set or computed, else null. */
    public Object annotations() {
        return annotations;
    }

    /** {@code __annotate__}, or null. */
    public Object annotate() {
        return annotate;
    }

    public Object typeParams() {
        return typeParams;
    }

    public void setCode(PyCode newCode) {
        if (newCode.freeVars.length != closure.length) {
            throw Errors.valueError(name() + "() requires a code object with " + closure.length + " free vars, not "
                    + newCode.freeVars.length);
        }
        newCode.soleGlobals().note(globals);
        code = newCode;
        breakBinding();
    }

    public void setDefaults(Object[] newDefaults) {
        defaults = newDefaults == null ? NO_DEFAULTS : newDefaults;
        breakBinding();
    }

    /** That code and defaults stay what they are now; take it before them. */
    public synchronized Assumption binding() {
        if (binding == null) {
            binding = new Assumption();
            Relinking.add(this);
        }
        return binding;
    }

    /** Who changes what another thread is changing waits until no site has the old one any more. */
    @Override
    public synchronized void breakBinding() {
        if (binding != null) {
            binding.breakIt();
            binding = null;
        }
    }

    public void setKwDefaults(PyDict newKwDefaults) {
        kwDefaults = newKwDefaults;
    }

    public void setName(Object newName) {
        name = newName;
    }

    public void setQualname(Object newName) {
        qualname = newName;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }

    public void setModule(Object newModule) {
        module = newModule;
    }

    public void setAnnotations(Object newAnnotations) {
        annotations = newAnnotations;
    }

    public void setAnnotate(Object newAnnotate) {
        annotate = newAnnotate;
    }

    public void setTypeParams(Object newTypeParams) {
        typeParams = newTypeParams;
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return obj == null ? this : new PyMethod(this, obj);
    }

    // ---- calls ----

    @Override
    public Object call0() {
        PyCode c = code;
        if (c.argCount == 0 && c.isSimple()) {
            return Invoke.call0(c.target(), this);
        }
        return call(Call.NO_ARGS, Call.NO_NAMES);
    }

    @Override
    public Object call1(Object a) {
        PyCode c = code;
        if (c.argCount == 1 && c.isSimple()) {
            return Invoke.call1(c.target(), this, a);
        }
        return call(new Object[] {a}, Call.NO_NAMES);
    }

    @Override
    public Object call2(Object a, Object b) {
        PyCode c = code;
        if (c.argCount == 2 && c.isSimple()) {
            return Invoke.call2(c.target(), this, a, b);
        }
        return call(new Object[] {a, b}, Call.NO_NAMES);
    }

    @Override
    public Object call3(Object a, Object b, Object d) {
        PyCode c = code;
        if (c.argCount == 3 && c.isSimple()) {
            return Invoke.call3(c.target(), this, a, b, d);
        }
        return call(new Object[] {a, b, d}, Call.NO_NAMES);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        PyCode c = code;
        if (kwnames.length == 0 && args.length == c.argCount && c.isSimple()) {
            return Invoke.call(c.target(), this, args);
        }
        return Invoke.call(c.target(), this, ArgumentBinder.bind(this, c, args, kwnames));
    }
}
