package org.pyjc.runtime.trace;

import java.util.function.Supplier;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.call.builtin.BuiltinMethod;
import org.pyjc.runtime.exc.LiveFrames;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Spread;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Calls in code that reports events: of built-in functions and methods the profile function hears {@code c_call}, then {@code c_return} or
 * {@code c_exception}. Compare CPython legacy_tracing.c: sys_profile_call_or_return. Thread safety: stateless.
 */
public final class TracedCall {
    private TracedCall() {}

    /** Called by emitted code. */
    public static Object call(Object callee, Object[] args, String[] names) {
        ThreadState state = ThreadState.current();
        if (!isReported(state, callee)) {
            return Call.call(callee, args, names);
        }
        Object self = args.length > names.length ? args[0] : null;
        return report(state, shown(callee, self), () -> Call.call(callee, args, names));
    }

    /** The same with arguments of any number. */
    public static Object spread(Object callee, Object args, PyDict keywords) {
        ThreadState state = ThreadState.current();
        return isReported(state, callee) && callee instanceof BuiltinFunction ? report(state, callee, () -> Spread.call(callee, args, keywords))
                : Spread.call(callee, args, keywords);
    }

    private static boolean isReported(ThreadState state, Object callee) {
        return state.profileFunction != null && !state.tracing && (callee instanceof BuiltinMethod || PyType.of(callee) == BuiltinFunction.TYPE);
    }

    /** A method that is called with its object shows as the method of that object. */
    private static Object shown(Object callee, Object self) {
        return callee instanceof BuiltinMethod method && self != null ? Call.method2(method, "__get__", self, PyType.of(self)) : callee;
    }

    private static Object report(ThreadState state, Object callee, Supplier<Object> call) {
        PyFrame frame = LiveFrames.current();
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
