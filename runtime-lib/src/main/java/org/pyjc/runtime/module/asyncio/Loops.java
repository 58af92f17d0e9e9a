package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.none.PyNone;

/** What futures ask of event loops. Thread safety: stateless. */
final class Loops {
    private static final String[] CONTEXT = {"context"};

    private Loops() {}

    /** The loop of a future of any class. Compare get_future_loop. */
    static Object of(Object future) {
        if (future instanceof PyFuture f && f.type().isBuiltin()) {
            Object loop = f.loopOrNull();
            return loop == null ? PyNone.NONE : loop;
        }
        Object method = Attributes.getOrNull(future, "get_loop");
        return method != null ? Call.call0(method) : Attributes.get(future, "_loop");
    }

    /** {@code loop.call_soon(function, *args, context=context)}; a null context stands for none. */
    static void callSoon(Object loop, Object function, Object argument, Object context) {
        if (context == null) {
            Call.method2(loop, "call_soon", function, argument);
        } else {
            Call.method(loop, "call_soon", argument == null ? new Object[] {function, context} : new Object[] {function, argument, context}, CONTEXT);
        }
    }
}
