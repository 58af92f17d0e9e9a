package org.pyjc.runtime.call;

import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The attributes of functions. Compare CPython funcobject.c: func_getsetlist. Thread safety: see {@link PyFunction}. */
final class FunctionAttributes {
    private static final int KINDS = PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR;

    private FunctionAttributes() {}

    private static Object orNone(Object o) {
        return o == null ? PyNone.NONE : o;
    }

    private static Object orNull(Object o) {
        return o == PyNone.NONE ? null : o;
    }

    @PyGetter("__code__")
    static Object code(PyFunction f) {
        return f.code();
    }

    @PySetter("__code__")
    static void setCode(PyFunction f, Object value) {
        if (!(value instanceof PyCode code)) {
            throw Errors.typeError("__code__ must be set to a code object");
        }
        if (((code.flags ^ f.code().flags) & KINDS) != 0) {
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "Assigning a code object of non-matching type is deprecated (e.g., from a generator "
                    + "to a plain function)", 1);
        }
        f.setCode(code);
    }

    @PyGetter(value = "__globals__", member = true)
    static Object globals(PyFunction f) {
        return f.globals;
    }

    @PyGetter(value = "__builtins__", member = true)
    static Object builtins(PyFunction f) {
        return Builtins.of(f.globals);
    }

    @PyGetter(value = "__closure__", member = true)
    static Object closure(PyFunction f) {
        return f.closure.length == 0 ? PyNone.NONE : new PyTuple((Object[]) f.closure);
    }

    @PyGetter("__defaults__")
    static Object defaults(PyFunction f) {
        return f.defaults().length == 0 ? PyNone.NONE : new PyTuple(f.defaults());
    }

    @PySetter("__defaults__")
    static void setDefaults(PyFunction f, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyTuple)) {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
        f.setDefaults(value == PyNone.NONE ? null : ((PyTuple) value).items());
    }

    @PyDeleter("__defaults__")
    static void deleteDefaults(PyFunction f) {
        f.setDefaults(null);
    }

    @PyGetter("__kwdefaults__")
    static Object kwDefaults(PyFunction f) {
        return orNone(f.kwDefaults());
    }

    @PySetter("__kwdefaults__")
    static void setKwDefaults(PyFunction f, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
        f.setKwDefaults((PyDict) orNull(value));
    }

    @PyDeleter("__kwdefaults__")
    static void deleteKwDefaults(PyFunction f) {
        f.setKwDefaults(null);
    }

    @PyGetter("__name__")
    static Object name(PyFunction f) {
        return f.name();
    }

    @PySetter("__name__")
    static void setName(PyFunction f, Object value) {
        f.setName(text(value, "__name__"));
    }

    @PyDeleter("__name__")
    static void deleteName(PyFunction f) {
        throw Errors.typeError("__name__ must be set to a string object");
    }

    @PyDeleter("__qualname__")
    static void deleteQualname(PyFunction f) {
        throw Errors.typeError("__qualname__ must be set to a string object");
    }

    @PyGetter("__qualname__")
    static Object qualname(PyFunction f) {
        return f.qualname();
    }

    @PySetter("__qualname__")
    static void setQualname(PyFunction f, Object value) {
        f.setQualname(text(value, "__qualname__"));
    }

    private static Object text(Object value, String attribute) {
        if (Values.strOrNull(value) == null) {
            throw Errors.typeError(attribute + " must be set to a string object");
        }
        return value;
    }

    @PyGetter("__doc__")
    static Object doc(PyFunction f) {
        return f.doc();
    }

    @PySetter("__doc__")
    static void setDoc(PyFunction f, Object value) {
        f.setDoc(value);
    }

    @PyDeleter("__doc__")
    static void deleteDoc(PyFunction f) {
        f.setDoc(PyNone.NONE);
    }

    @PyGetter("__module__")
    static Object module(PyFunction f) {
        return f.module();
    }

    @PySetter("__module__")
    static void setModule(PyFunction f, Object value) {
        f.setModule(value);
    }

    @PyDeleter("__module__")
    static void deleteModule(PyFunction f) {
        f.setModule(PyNone.NONE);
    }

    @PyGetter("__annotations__")
    static Object annotations(PyFunction f) {
        Object known = f.annotations();
        if (known != null) {
            return known;
        }
        Object annotate = f.annotate();
        Object computed = annotate == null ? new PyDict() : Call.call1(annotate, 1L);
        if (!(computed instanceof PyDict)) {
            throw Errors.typeError("__annotate__ returned non-dict of type '" + PyType.of(computed).name() + "'");
        }
        f.setAnnotations(computed);
        return computed;
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyFunction f, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        f.setAnnotations(orNull(value));
        f.setAnnotate(null);
    }

    @PyDeleter("__annotations__")
    static void deleteAnnotations(PyFunction f) {
        setAnnotations(f, PyNone.NONE);
    }

    @PyGetter("__annotate__")
    static Object annotate(PyFunction f) {
        return orNone(f.annotate());
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyFunction f, Object value) {
        if (value == PyNone.NONE) {
            f.setAnnotate(null);
            return;
        }
        if (!org.pyjc.runtime.ops.Callables.isCallable(value)) {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
        f.setAnnotate(value);
        f.setAnnotations(null);
    }

    @PyGetter("__type_params__")
    static Object typeParams(PyFunction f) {
        Object params = f.typeParams();
        return params == null ? PyTuple.EMPTY : params;
    }

    @PySetter("__type_params__")
    static void setTypeParams(PyFunction f, Object value) {
        if (!(value instanceof PyTuple)) {
            throw Errors.typeError("__type_params__ must be set to a tuple");
        }
        f.setTypeParams(value);
    }

    @PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    static Object get(PyFunction f, Object instance, Object owner) {
        if (instance == PyNone.NONE && owner == PyNone.NONE) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        return instance == PyNone.NONE ? f : new org.pyjc.runtime.call.PyMethod(f, instance);
    }

    @PyMethod(name = "__call__")
    static Object call(PyFunction f, Object[] args, String[] kwnames) {
        return f.call(args, kwnames);
    }

    @PyMethod(name = "__repr__")
    static Object repr(PyFunction f) {
        return Str.fromUtf16("<function " + Str.toJavaString(Values.strOrNull(f.qualname())) + " at " + TypeNames.address(f) + ">");
    }
}
