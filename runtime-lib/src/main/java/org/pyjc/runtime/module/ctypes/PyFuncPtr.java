package org.pyjc.runtime.module.ctypes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Callables;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code _ctypes.CFuncPtr}. Compare CPython _ctypes.c: PyCFuncPtr_Type. Thread safety: volatile fields. */
@PyTypeDef(name = "CFuncPtr", module = "_ctypes", base = PyCData.class, instanceDict = true)
final class PyFuncPtr extends PyCData {
    public static final PyType TYPE = PyType.define(new PyFuncPtrExposer(), MetaFunction.TYPE);

    private static final int PYTHON_API = 4;

    private volatile Object argumentTypes;
    private volatile Object resultType;
    private volatile Object errorCheck;
    private volatile PyTuple parameterFlags;

    PyFuncPtr(PyType type, MemorySegment memory, PyCData base, int index) {
        super(type, memory, base, index);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        PyFuncPtr made = new PyFuncPtr(cls, null, null, 0);
        if (args.length == 0) {
            return made;
        }
        Object first = args[0];
        if (first instanceof PyTuple symbol && args.length <= 2) {
            made.link(symbol);
            made.parameterFlags = args.length == 2 ? ParameterFlags.checked(args[1], made) : null;
        } else if (args.length == 1 && Values.intOrNull(first) != null) {
            made.setAddress(Letters.low(first));
        } else if (args.length == 1 && Callables.isCallable(first)) {
            Callback callback = new Callback(made, first);
            made.setAddress(callback.address());
            made.keep(0, callback);
        } else {
            throw Errors.typeError("argument must be callable or integer function address");
        }
        return made;
    }

    private void link(PyTuple symbol) {
        if (symbol.size() != 2) {
            throw Errors.typeError("function takes exactly 2 arguments (" + symbol.size() + " given)");
        }
        Object text = Values.strOrNull(symbol.get(0));
        String name = text != null ? Str.toJavaString(text) : symbol.get(0) instanceof PyBytes b
                ? new String(b.value(), java.nio.charset.StandardCharsets.UTF_8) : null;
        if (name == null) {
            throw Errors.typeError("function name must be string, bytes object or integer");
        }
        Object handle = Attributes.get(symbol.get(1), "_handle");
        if (Values.intOrNull(handle) == null) {
            throw Errors.typeError("the _handle attribute of the second argument must be an integer");
        }
        InternalFunction internal = (ctype().flags & PYTHON_API) == 0 ? null : InternalFunction.named(name);
        setAddress(internal != null ? internal.address() : DynamicLinking.symbol(Letters.low(handle), name, false));
        keep(0, symbol.get(1));
    }

    private void setAddress(long address) {
        memory().set(ValueLayout.JAVA_LONG_UNALIGNED, 0, address);
    }

    long target() {
        return memory().get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    static Object checkedArgumentTypes(Object value) {
        if (!(value instanceof PyTuple) && !(value instanceof PyList)) {
            throw Errors.typeError("_argtypes_ must be a sequence of types");
        }
        PyTuple types = PyTuple.from(value);
        for (int i = 0; i < types.size(); i++) {
            if (Attributes.getOrNull(types.get(i), "from_param") == null) {
                throw Errors.typeError("item " + (i + 1) + " in _argtypes_ has no from_param method");
            }
        }
        return types;
    }

    static Object checkedResultType(Object value) {
        if (value != PyNone.NONE && CType.of(value) == null && !Callables.isCallable(value)) {
            throw Errors.typeError("_restype_ must be a type, a callable, or None");
        }
        return value;
    }

    Object declaredArguments() {
        return argumentTypes == null ? ctype().argumentTypes : argumentTypes;
    }

    Object declaredResult() {
        return resultType == null ? ctype().resultType : resultType;
    }

    Object errorCheck() {
        return errorCheck;
    }

    PyTuple parameterFlags() {
        return parameterFlags;
    }

    @PyGetter(value = "argtypes", doc = "specify the argument types")
    Object argtypes() {
        return declaredArguments();
    }

    @PySetter("argtypes")
    void setArgtypes(Object value) {
        argumentTypes = value == PyNone.NONE ? value : checkedArgumentTypes(value);
    }

    @PyGetter(value = "restype", doc = "specify the result type")
    Object restype() {
        return declaredResult();
    }

    @PySetter("restype")
    void setRestype(Object value) {
        if (value != PyNone.NONE && CType.of(value) == null && !Callables.isCallable(value)) {
            throw Errors.typeError("restype must be a type, a callable, or None");
        }
        resultType = value;
    }

    @PyGetter(value = "errcheck", doc = "a function to check for errors")
    Object errcheck() {
        return errorCheck == null ? PyNone.NONE : errorCheck;
    }

    @PySetter("errcheck")
    void setErrcheck(Object value) {
        if (value != PyNone.NONE && !Callables.isCallable(value)) {
            throw Errors.typeError("the errcheck attribute must be callable");
        }
        errorCheck = value == PyNone.NONE ? null : value;
    }

    @PyMethod(name = "__bool__")
    boolean isTrue() {
        return target() != 0;
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Str.fromUtf16("<" + type().shortName() + " object at 0x" + Long.toHexString(System.identityHashCode(this)) + ">");
    }

    @PyMethod(name = "__call__")
    Object callMethod(Object[] args, String[] kwnames) {
        return FunctionCall.run(this, args, kwnames);
    }
}
