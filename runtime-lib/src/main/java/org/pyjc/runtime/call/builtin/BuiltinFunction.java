package org.pyjc.runtime.call.builtin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.DirectCallable;
import org.pyjc.runtime.object.DescriptorReduce;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/**
 * A function of a native module, or a built-in method bound to its receiver. Compare CPython methodobject.c.
 *
 * <p>Thread safety: immutable.
 */
@PyTypeDef(name = "builtin_function_or_method", subclassable = false, instantiable = false, weakReferable = true)
public class BuiltinFunction extends PyObject implements DirectCallable {
    public static final PyType TYPE = PyType.define(new BuiltinFunctionExposer());

    public final BuiltinCode code;
    /** The receiver: a module, an instance or a type; null for a static method. */
    public final Object self;
    private final String module;
    /** The type that a static method belongs to, else null. */
    private final PyType staticOwner;

    BuiltinFunction(BuiltinCode code, Object self, String module, PyType staticOwner) {
        super(TYPE);
        this.code = code;
        this.self = self;
        this.module = module;
        this.staticOwner = staticOwner;
    }

    /** Whether it is the function of this name of the module {@code builtins}. */
    public boolean isBuiltin(String name) {
        return code.name.equals(name) && "builtins".equals(module);
    }

    @Override
    public Object call0() {
        return code.call0(self);
    }

    @Override
    public Object call1(Object a) {
        return code.call1(self, a);
    }

    @Override
    public Object call2(Object a, Object b) {
        return code.call2(self, a, b);
    }

    @Override
    public Object call3(Object a, Object b, Object c) {
        return code.call3(self, a, b, c);
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        return code.call(self, args, kwnames);
    }

    @Override
    public MethodHandle handle(int arity) {
        MethodHandle entry = code.handle(arity);
        return entry == null || !code.is(BuiltinCode.SELF) ? entry : MethodHandles.insertArguments(entry, 0, self);
    }

    /** A handle {@code (Object self, Object × arity)Object} for all functions with this code, or null. */
    public MethodHandle unboundHandle(int arity) {
        return code.is(BuiltinCode.SELF) ? code.handle(arity) : null;
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @PyMethod
    String __repr__() {
        if (self == null && staticOwner == null || module != null) {
            return "<built-in function " + code.name + ">";
        }
        Object of = staticOwner == null ? self : staticOwner;
        return "<built-in method " + code.name + " of " + PyType.of(of).name() + " object at " + TypeNames.address(of) + ">";
    }

    @PyMethod
    Object __eq__(Object other) {
        return other instanceof BuiltinFunction f ? (Object) sameAs(f) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod
    Object __ne__(Object other) {
        return other instanceof BuiltinFunction f ? (Object) !sameAs(f) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    private boolean sameAs(BuiltinFunction other) {
        return code == other.code && (self == other.self || self != null && other.self != null && Identity.is(self, other.self));
    }

    @PyMethod
    long __hash__() {
        return System.identityHashCode(code) * 31L + (self == null ? 0 : Args.identityHash(self));
    }

    @PyGetter("__name__")
    public final String name() {
        return code.name;
    }

    @PyGetter("__qualname__")
    Object qualname() {
        if (module != null) {
            return code.name;
        }
        Object of = staticOwner == null ? self : staticOwner;
        return of == null ? code.name : Args.qualname(of instanceof PyType t ? t : PyType.of(of), code.name);
    }

    @PyGetter("__module__")
    Object module() {
        return BuiltinDescriptor.orNone(module);
    }

    /** The name of the module that it is a function of, else null. */
    public final String moduleName() {
        return module;
    }

    @PyGetter("__self__")
    Object self() {
        return self == null ? PyNone.NONE : self;
    }

    @PyGetter("__doc__")
    Object doc() {
        return BuiltinDescriptor.orNone(code.doc());
    }

    @PyGetter("__text_signature__")
    Object textSignature() {
        return BuiltinDescriptor.orNone(code.textSignature());
    }

    @PyMethod
    Object __reduce__() {
        return self == null && staticOwner == null || module != null ? code.name
                : DescriptorReduce.reduce(staticOwner == null ? self : staticOwner, code.name);
    }
}
