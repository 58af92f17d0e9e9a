package org.pyjc.runtime.types.function;

import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * {@code classmethod}. Compare CPython funcobject.c: cm_descr_get. Thread safety: as its base.
 */
@PyTypeDef(name = "classmethod", signature = "(function, /)", instanceDict = true, doc = "Convert a function to be a class method.")
public final class ClassMethod extends MethodWrapper {
    public static final PyType TYPE = PyType.define(new ClassMethodExposer());

    public ClassMethod(Object callable) {
        super(TYPE, callable);
    }

    private ClassMethod(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new ClassMethod(cls);
    }

    @Override
    public Object descriptorGet(Object obj, PyType owner) {
        return new PyMethod(function(), owner == null ? PyType.of(obj) : owner);
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__get__", signature = "(self, instance, owner=None, /)")
    Object get(Object instance, Object owner) {
        Object obj = instance == PyNone.NONE ? null : instance;
        return descriptorGet(obj, owner instanceof PyType t ? t : obj == null ? null : PyType.of(obj));
    }

    @org.pyjc.runtime.annot.PyMethod(name = "__repr__")
    String repr() {
        return "<classmethod(" + Str.toJavaString(Repr.repr(function())) + ")>";
    }
}
