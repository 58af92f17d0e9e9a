package org.pyjc.runtime.trace;

import java.util.function.Supplier;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.call.PyMethod;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.call.builtin.BuiltinMethod;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.ops.Spread;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Calls in code that reports events: of built-in functions and methods the profile function hears {@code c_call}, then {@code c_return} or
 * {@code c_exception}; tools hear of all calls. Compare CPython legacy_tracing.c: sys_profile_call_or_return. Thread safety: stateless.
 */
public final class TracedCall {
    private TracedCall() {}

    /** Called by emitted code. */
    public static Object call(Object callee, Object[] args, String[] names) {
        ThreadState state = ThreadState.current();
        Object first = args.length > names.length ? args[0] : null;
        return report(state, callee, first, () -> Call.call(callee, args, names));
    }

    /** The same with arguments of any number, a list or tuple of them. */
    public static Object spread(Object callee, Object args, PyDict keywords) {
        ThreadState state = ThreadState.current();
        Object first = !Monitoring.watchesCalls() || Lengths.len(args) == 0 ? null : Items.get(args, 0L);
        return report(state, callee, first, () -> Spread.call(callee, args, keywords));
    }

    private static Object report(ThreadState state, Object callee, Object first, Supplier<Object> call) {
        if (state.tracing || state.frame == null) {
            return call.get();
        }
        boolean bound = callee instanceof PyMethod;
        Object function = bound ? ((PyMethod) callee).function : callee;
        Object self = bound ? ((PyMethod) callee).self : first;
        Supplier<Object> profiled = state.profileFunction != null && isBuiltin(function, self)
                ? () -> profile(state, shown(function, self), call) : call;
        Object result = Monitoring.watchesCalls() ? monitor(state.frame, callee, first, profiled) : profiled.get();
        Tracing.instruction(state);
        return result;
    }

    private static boolean isBuiltin(Object callee, Object first) {
        return callee instanceof BuiltinMethod && first != null || PyType.of(callee) == BuiltinFunction.TYPE;
    }

    /** Compare CPython instrumentation.c: call_instrumentation of CALL, and C_RETURN and C_RAISE of what is not written in Python. */
    private static Object monitor(PyFrame frame, Object callee, Object first, Supplier<Object> call) {
        Object function = callee instanceof PyMethod m ? m.function : callee;
        Object argument = callee instanceof PyMethod m ? m.self : first == null ? Monitoring.MISSING : first;
        Monitoring.called(Monitoring.CALL, frame, function, argument);
        boolean ends = !(function instanceof PyFunction);
        Object result;
        try {
            result = call.get();
        } catch (Throwable t) {
            if (ends) {
                Monitoring.called(Monitoring.C_RAISE, frame, function, argument);
            }
            throw t;
        }
        if (ends) {
            Monitoring.called(Monitoring.C_RETURN, frame, function, argument);
        }
        return result;
    }

    /** A method that is called with its object shows as the method of that object. */
    private static Object shown(Object callee, Object self) {
        return callee instanceof BuiltinMethod method ? Call.method2(method, "__get__", self, PyType.of(self)) : callee;
    }

    private static Object profile(ThreadState state, Object callee, Supplier<Object> call) {
        PyFrame frame = state.frame;
        Tracing.builtin(state, frame, "c_call", callee);
        Object result;
        try {
            result = call.get();
        } catch (Throwable t) {
            Tracing.builtin(state, frame, "c_exception", callee);
            throw t;
        }
        Tracing.builtin(state, frame, "c_return", callee);
        return result;
    }
}
