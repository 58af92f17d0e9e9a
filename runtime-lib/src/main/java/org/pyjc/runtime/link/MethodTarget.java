package org.pyjc.runtime.link;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.pyjc.runtime.call.DirectCallable;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.object.Assumption;
import org.pyjc.runtime.object.Descriptors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.function.ClassMethod;
import org.pyjc.runtime.types.function.StaticMethod;

/**
 * What a method call with a known raw attribute becomes: a handle {@code (Object self, Object…)Object}, and what it
 * assumes. Thread safety: immutable.
 */
record MethodTarget(MethodHandle handle, Assumption function, Assumption wrapper) {
    /** The call of an attribute of the class of {@code self}; null when there is no direct way. */
    static MethodTarget ofInstance(Object raw, PyType owner, int positional, String[] kwnames) {
        return switch (raw) {
            case null -> null;
            case StaticMethod s when s.type() == StaticMethod.TYPE -> wrapped(s.binding(), unbound(s.function(), positional, kwnames));
            case ClassMethod c when c.type() == ClassMethod.TYPE -> wrapped(c.binding(), classBound(c.function(), owner, positional, kwnames));
            case DirectCallable d when kwnames.length == 0 && Descriptors.isMethod(raw) ->
                simple(d.handleFor(owner, positional + 1));
            default -> Descriptors.isMethod(raw) ? direct(raw, positional + 1, kwnames) : null;
        };
    }

    /** The call of an attribute of the class {@code self}, whose value is a constant of the site. */
    static MethodTarget ofClass(Object raw, PyType cls, int positional, String[] kwnames) {
        if (raw == null || raw instanceof PyFunction || Descriptors.isMethod(raw)) {
            return raw == null ? null : unbound(raw, positional, kwnames);
        }
        return ofInstance(raw, cls, positional, kwnames);
    }

    /** The call of a function or built-in; the first parameter is ignored. */
    static MethodTarget unbound(Object callee, int positional, String[] kwnames) {
        MethodTarget target = direct(callee, positional, kwnames);
        return target == null ? null
                : new MethodTarget(MethodHandles.dropArguments(target.handle, 0, Object.class), target.function, null);
    }

    private static MethodTarget classBound(Object callee, PyType cls, int positional, String[] kwnames) {
        MethodTarget target = direct(callee, positional + 1, kwnames);
        return target == null ? null : new MethodTarget(
                MethodHandles.dropArguments(target.handle.bindTo(cls), 0, Object.class), target.function, null);
    }

    private static MethodTarget wrapped(Assumption wrapper, MethodTarget target) {
        return target == null ? null : new MethodTarget(target.handle, target.function, wrapper);
    }

    /** {@code callee} called with so many positional arguments: {@code (Object…)Object}. */
    private static MethodTarget direct(Object callee, int positional, String[] kwnames) {
        if (callee instanceof PyFunction f) {
            Assumption binding = f.binding();
            MethodHandle target = FunctionLinker.link(f.code(), f.defaults(), positional, kwnames);
            return target == null ? null : new MethodTarget(target.bindTo(f), binding, null);
        }
        MethodHandle target = callee instanceof DirectCallable d && kwnames.length == 0 ? d.handle(positional) : null;
        return simple(target);
    }

    private static MethodTarget simple(MethodHandle target) {
        return target == null ? null : new MethodTarget(target, null, null);
    }
}
