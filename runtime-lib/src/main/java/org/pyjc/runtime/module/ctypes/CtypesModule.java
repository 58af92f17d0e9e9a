package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _ctypes}, on Java's foreign-function API. Compare CPython _ctypes.c. Thread safety: constants. */
@PyModuleDef(name = "_ctypes", types = {PyCField.class, PySimple.class, PyStruct.class, UnionType.class, PyArray.class,
        PyPointer.class, PyFuncPtr.class}, doc = "Create and manipulate C compatible data types in Python.")
final class CtypesModule {
    @PyConstant static final int FUNCFLAG_CDECL = 1;
    @PyConstant static final int FUNCFLAG_PYTHONAPI = 4;
    @PyConstant static final int FUNCFLAG_USE_ERRNO = 8;
    @PyConstant static final int FUNCFLAG_USE_LASTERROR = 16;
    @PyConstant static final int RTLD_LOCAL = 0;
    @PyConstant static final int RTLD_GLOBAL = 256;
    @PyConstant static final int SIZEOF_TIME_T = 8;
    @PyConstant static final int CTYPES_MAX_ARGCOUNT = 1024;
    @PyConstant static final String __version__ = "1.1.0";

    private CtypesModule() {}

    private static final class Types {
        static final PyType ARGUMENT_ERROR = NativeErrors.define("ctypes", "ArgumentError", Exceptions.EXCEPTION);
    }

    static PyException argumentError(int position, PyException e) {
        String text = "argument " + position + ": " + e.value.type().shortName() + ": " + Str.toJavaString(Repr.str(e.value));
        return Errors.make((PyBaseException) Call.call1(Types.ARGUMENT_ERROR, Str.fromUtf16(text)));
    }

    @PyModuleInit
    static void init(PyModule module) {
        PyDict names = module.dict();
        names.putStr("ArgumentError", Types.ARGUMENT_ERROR);
        names.putStr("_cast_addr", InternalFunction.CAST.address());
        names.putStr("_string_at_addr", InternalFunction.STRING_AT.address());
        names.putStr("_wstring_at_addr", InternalFunction.WSTRING_AT.address());
        names.putStr("_memoryview_at_addr", InternalFunction.MEMORYVIEW_AT.address());
        names.putStr("_memmove_addr", org.pyjc.runtime.io.libc.CFunction.ofSystem("memmove").addressOrZero());
        names.putStr("_memset_addr", org.pyjc.runtime.io.libc.CFunction.ofSystem("memset").addressOrZero());
    }

    private static PyCData data(Object o, String message) {
        if (!(o instanceof PyCData d)) {
            throw Errors.typeError(message);
        }
        return d;
    }

    @PyFunctionDef(signature = "($module, obj, /)", doc = "Return the size in bytes of a C instance.")
    static long sizeof(Object obj) {
        CType type = CType.of(obj);
        if (type != null) {
            return type.size;
        }
        return data(obj, "this type has no size").memory().byteSize();
    }

    @PyFunctionDef(signature = "($module, obj, /)", doc = "Return the alignment requirements of a C instance.")
    static long alignment(Object obj) {
        CType type = CType.of(obj);
        return type != null ? type.align : data(obj, "no alignment info").ctype().align;
    }

    @PyFunctionDef(signature = "($module, obj, /)", doc = "Return the address of the C instance internal buffer")
    static Object addressof(Object obj) {
        return Letters.unsigned(data(obj, "invalid type").address());
    }

    @PyFunctionDef(signature = "($module, obj, offset=0, /)", doc = "Return a pointer lookalike to a C instance, only usable as function argument.")
    static Object byref(Object obj, long offset) {
        return CallArgument.reference(data(obj, "byref() argument must be a ctypes instance, not '" + PyType.of(obj).name() + "'"), offset);
    }

    @PyFunctionDef(signature = "($module, obj, size, /)")
    static void resize(Object obj, long size) {
        PyCData d = data(obj, "excepted ctypes instance");
        if (size < d.ctype().size) {
            throw Errors.valueError("minimum size is " + d.ctype().size);
        }
        if (!d.owns()) {
            throw Errors.valueError("Memory cannot be resized because this object doesn't own it");
        }
        d.resize(size);
    }

    @PyFunctionDef(signature = "($module, obj, /)", doc = "Return buffer interface information")
    static Object buffer_info(Object obj) {
        CType type = CType.of(obj);
        if (type == null) {
            type = data(obj, "not a ctypes type or object").ctype();
        }
        java.util.List<Object> shape = new java.util.ArrayList<>();
        CType inner = type;
        while (inner.kind == CType.Kind.ARRAY) {
            shape.add((long) inner.length);
            inner = CType.of(inner.element);
        }
        return new PyTuple(type.format == null ? PyNone.NONE : Str.fromUtf16(type.format), (long) shape.size(), new PyTuple(shape.toArray()));
    }

    @PyFunctionDef(signature = "($module, /)")
    static long get_errno() {
        return FunctionCall.errno();
    }

    @PyFunctionDef(signature = "($module, value, /)")
    static long set_errno(int value) {
        return FunctionCall.setErrno(value);
    }

    @PyFunctionDef(signature = "($module, name, flag=0, /)", doc = "dlopen(name, flag={RTLD_GLOBAL|RTLD_LOCAL}) open a shared library")
    static Object dlopen(Object name, int flag) {
        Call.method2(org.pyjc.runtime.importing.Modules.sys(), "audit", "ctypes.dlopen", name);
        return Letters.unsigned(DynamicLinking.open(name == PyNone.NONE ? null : Paths.toPath(name), flag));
    }

    @PyFunctionDef(signature = "($module, handle, /)", doc = "dlclose a library")
    static void dlclose(Object handle) {
        DynamicLinking.close(Letters.low(handle));
    }

    @PyFunctionDef(signature = "($module, handle, name, /)", doc = "find symbol in shared library")
    static Object dlsym(Object handle, String name) {
        try {
            return Letters.unsigned(DynamicLinking.symbol(Letters.low(handle), name, true));
        } catch (PyException e) {
            throw Errors.of(Exceptions.OS_ERROR, e.getMessage());
        }
    }

    @PyFunctionDef(signature = "($module, address, arguments, /)")
    static Object call_function(Object address, PyTuple arguments) {
        CallArgument[] converted = new CallArgument[arguments.size()];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = CallArgument.of(arguments.get(i));
        }
        return FunctionCall.invoke(Letters.low(address), converted, 0, Attributes.get(
                org.pyjc.runtime.importing.Importer.importModule(null, "ctypes", new PyTuple("c_int"), 0), "c_int"), 0);
    }

    @PyFunctionDef(signature = "($module, address, arguments, /)")
    static Object call_cdeclfunction(Object address, PyTuple arguments) {
        return call_function(address, arguments);
    }

    @PyFunctionDef(signature = "($module, type, state, /)")
    static Object _unpickle(PyType type, PyTuple state) {
        Object made = Call.call1(Attributes.get(type, "__new__"), type);
        Call.method2(made, "__setstate__", state.get(0), state.get(1));
        return made;
    }

    @PyFunctionDef(name = "Py_INCREF", signature = "($module, object, /)")
    static Object keepAlive(Object o) {
        return o;
    }

    @PyFunctionDef(name = "Py_DECREF", signature = "($module, object, /)")
    static Object letGo(Object o) {
        return o;
    }
}
