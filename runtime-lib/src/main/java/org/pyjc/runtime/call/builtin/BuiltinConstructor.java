package org.pyjc.runtime.call.builtin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Finalization;
import org.pyjc.runtime.object.PyType;

/**
 * {@code __new__} of a built-in type: a built-in method of the type object, to which the class to make an instance of is
 * passed. Compare CPython typeobject.c: tp_new_wrapper. Thread safety: immutable.
 */
public final class BuiltinConstructor extends BuiltinFunction {
    private static final MethodHandle CHECKED;
    private static final MethodHandle MADE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            CHECKED = lookup.findVirtual(BuiltinConstructor.class, "checked", MethodType.genericMethodType(1));
            MADE = lookup.findStatic(BuiltinConstructor.class, "madeOf", MethodType.genericMethodType(2));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The type whose {@code __new__} it is. */
    public final PyType owner;

    BuiltinConstructor(PyType owner, BuiltinCode code) {
        super(code, owner, null, null);
        this.owner = owner;
    }

    /** Makes an instance of {@code cls}, which is known to be {@link #owner} or a proper subclass of it. */
    public Object make(PyType cls, Object[] args, String[] kwnames) {
        return made(cls, construct(cls, args, kwnames));
    }

    /**
     * A constructor of positional arguments leaves keywords to the {@code __init__} of a subclass that has one of its own.
     * Compare what Argument Clinic generates for {@code __new__}.
     */
    private Object construct(PyType cls, Object[] args, String[] kwnames) {
        boolean positionalOnly = !code.is(BuiltinCode.RAW) && !code.is(BuiltinCode.KEYWORDS);
        if (kwnames.length > 0 && positionalOnly && cls.lookup("__init__") != owner.lookup("__init__")) {
            return code.call(cls, Arrays.copyOf(args, args.length - kwnames.length), Call.NO_NAMES);
        }
        return code.call(cls, args, kwnames);
    }

    /** Like {@link #make}, without arguments. */
    public Object make(PyType cls) {
        return made(cls, code.call0(cls));
    }

    /** Like {@link #make}, with one argument. */
    public Object make(PyType cls, Object a) {
        return made(cls, code.call1(cls, a));
    }

    @Override
    public Object call0() {
        throw Errors.typeError(owner.name() + ".__new__(): not enough arguments");
    }

    @Override
    public Object call1(Object cls) {
        return made(checked(cls), code.call0(cls));
    }

    @Override
    public Object call2(Object cls, Object a) {
        return made(checked(cls), code.call1(cls, a));
    }

    @Override
    public Object call3(Object cls, Object a, Object b) {
        return made(checked(cls), code.call2(cls, a, b));
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        if (args.length == kwnames.length) {
            return call0();
        }
        return make((PyType) checked(args[0]), BuiltinDescriptor.withoutFirst(args), kwnames);
    }

    /** A new instance; that of a class written in Python may have a {@code __del__}. */
    private static Object made(Object cls, Object instance) {
        return ((PyType) cls).isBuiltin() ? instance : Finalization.watched(instance);
    }

    private static Object madeOf(Object instance, Object cls) {
        return made(cls, instance);
    }

    /** The entry of the Java method behind a test of the class. */
    @Override
    public MethodHandle handle(int arity) {
        MethodHandle maker = arity == 0 ? null : maker(arity - 1);
        if (maker == null) {
            return null;
        }
        MethodHandle made = MethodHandles.dropArguments(MADE, 2, maker.type().parameterList().subList(1, arity));
        return MethodHandles.filterArguments(MethodHandles.foldArguments(made, maker), 0, CHECKED.bindTo(this));
    }

    /** There is none: the first argument is no receiver. */
    @Override
    public MethodHandle unboundHandle(int arity) {
        return null;
    }

    /**
     * A handle {@code (Object cls, Object × arity)Object} for classes that {@link #makes} is true of, or null. It does not
     * care for {@code __del__}.
     */
    public MethodHandle maker(int arity) {
        MethodHandle entry = code.handle(arity);
        return entry == null || code.is(BuiltinCode.SELF) ? entry : MethodHandles.dropArguments(entry, 0, Object.class);
    }

    private Object checked(Object cls) {
        String self = owner.name();
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError(self + ".__new__(X): X is not a type object (" + PyType.of(cls).name() + ")");
        }
        if (!type.isSubtype(owner)) {
            throw Errors.typeError(self + ".__new__(" + type.name() + "): " + type.name() + " is not a subtype of " + self);
        }
        if (!makes(type)) {
            if (!builtinBase(type).exposer().instantiable()) {
                throw Errors.typeError("cannot create '" + type.name() + "' instances");
            }
            throw Errors.typeError(self + ".__new__(" + type.name() + ") is not safe, use " + constructible(type).name() + ".__new__()");
        }
        return cls;
    }

    /** Whether an instance of a subtype of {@link #owner} can be made here: no base needs a constructor of its own. */
    public boolean makes(PyType cls) {
        PyType builtin = builtinBase(cls);
        return builtin == owner ? owner.exposer().instantiable() : builtin.exposer().instantiable()
                && builtin.exposer().javaClass() == owner.exposer().javaClass()
                && builtin.lookup("__new__") instanceof BuiltinConstructor c && c.owner == owner;
    }

    /** The nearest base (or the class itself) whose {@code __new__} is not written in Python. */
    private static PyType constructible(PyType cls) {
        PyType t = cls;
        while (!(t.lookup("__new__") instanceof BuiltinConstructor)) {
            t = t.base();
        }
        return t;
    }

    private static PyType builtinBase(PyType cls) {
        PyType builtin = cls;
        while (!builtin.isBuiltin()) {
            builtin = builtin.base();
        }
        return builtin;
    }
}
