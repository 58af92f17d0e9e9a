package org.pyjc.runtime.link;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.DirectCallable;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.call.builtin.BuiltinCode;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.LookupCache;
import org.pyjc.runtime.object.PyInstance;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Shape;
import org.pyjc.runtime.object.Special;

/**
 * The site of {@code callee(args…)}: {@code (Object callee, Object…)Object}. Specialises to the compiled method of a
 * function, to a built-in's Java method and to the making of instances. Thread safety: see {@link InlineCache}.
 */
public final class CallableSite extends InlineCache {
    private static final Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle MISS = Handles.findVirtual(LOOKUP, "call", Object.class, Object.class,
            Object[].class);
    private static final MethodHandle METHOD_SELF = Handles.findStatic(LOOKUP, "self", Object.class, Object.class);

    private static final MethodHandle BUILTIN_SELF = Handles.findStatic(LOOKUP, "builtinSelf", Object.class, Object.class);

    private final String[] kwnames;
    private final int positional;
    private PyCode lastCode;
    private BuiltinCode lastBuiltin;

    private CallableSite(MethodType type, String[] kwnames) {
        super(type, MISS.asCollector(Object[].class, type.parameterCount() - 1));
        this.kwnames = kwnames;
        this.positional = type.parameterCount() - 1 - kwnames.length;
    }

    /** The bootstrap method; {@code keywords} are the names of the last arguments, joined by commas. */
    public static CallSite bootstrap(Lookup caller, String ignored, MethodType type, String keywords) {
        return new CallableSite(type, CallShape.keywords(keywords));
    }

    private Object call(Object callee, Object[] args) {
        if (isWarm()) {
            specialiseFor(callee);
        }
        return Call.call(callee, args, kwnames);
    }

    @Override
    MethodHandle lastTarget() {
        return kwnames.length == 0 ? CallShape.generalCall(positional) : null;
    }

    private void specialiseFor(Object callee) {
        switch (callee) {
            case PyFunction f -> forFunction(f);
            case PyMethod m when m.function instanceof PyFunction f -> forMethod(f);
            case PyType t -> forClass(t);
            case BuiltinFunction f when kwnames.length == 0 && f.code == lastBuiltin -> forBuiltinOfCode(f);
            case BuiltinFunction f when kwnames.length == 0 -> {
                lastBuiltin = f.code;
                forBuiltin(callee, f);
            }
            case DirectCallable d when kwnames.length == 0 -> forBuiltin(callee, d);
            case PyInstance p -> forInstance(p.shape());
            default -> { }
        }
    }

    private void forFunction(PyFunction f) {
        Assumption binding = f.binding();
        PyCode code = f.code();
        Assumption codeBinding = code == lastCode ? code.binding() : null;
        Object[] defaults = f.defaults();
        MethodHandle target = FunctionLinker.link(code, defaults, positional, kwnames);
        if (target == null) {
            return;
        }
        if (code == lastCode) {
            respecialise(Guards.code(code, defaults), target.asType(type()), codeBinding);
        } else {
            lastCode = code;
            MethodHandle bound = MethodHandles.dropArguments(target.bindTo(f), 0, Object.class);
            specialise(Guards.same(f), bound, binding);
        }
    }

    private void forMethod(PyFunction f) {
        Assumption binding = f.binding();
        MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), positional + 1, kwnames);
        if (target != null) {
            MethodHandle withSelf = MethodHandles.filterArguments(target.bindTo(f), 0, METHOD_SELF);
            specialise(Guards.method(f), withSelf, binding);
        }
    }

    private void forClass(PyType cls) {
        LookupCache version = cls.cache();
        LookupCache metaVersion = cls.type().cache();
        Assumption binding = InstanceLinker.binding(cls);
        MethodHandle target = InstanceLinker.link(cls, positional, kwnames);
        if (target != null) {
            specialise(Guards.same(cls), MethodHandles.dropArguments(target, 0, Object.class), version, metaVersion, binding);
        }
    }

    /** An object whose class has {@code __call__}. */
    private void forInstance(Shape shape) {
        LookupCache version = shape.type.cache();
        if (shape.type.lookupSpecial(Special.CALL) instanceof PyFunction f) {
            MethodTarget target = MethodTarget.ofInstance(f, shape.type, positional, kwnames);
            if (target != null) {
                specialise(Guards.shape(shape), target.handle(), version, target.function());
            }
        }
    }

    private void forBuiltin(Object callee, DirectCallable d) {
        MethodHandle target = d.handle(positional);
        if (target != null) {
            specialise(Guards.same(callee), MethodHandles.dropArguments(target, 0, Object.class));
        }
    }

    /** Bound methods of different receivers. */
    private void forBuiltinOfCode(BuiltinFunction f) {
        MethodHandle target = f.unboundHandle(positional);
        if (target != null) {
            respecialise(Guards.builtin(f.code), MethodHandles.filterArguments(target, 0, BUILTIN_SELF));
        }
    }

    private static Object builtinSelf(Object function) {
        return ((BuiltinFunction) function).self;
    }

    private static Object self(Object method) {
        return ((PyMethod) method).self;
    }
}
