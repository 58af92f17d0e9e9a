package org.pyjc.runtime.module.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * The C functions that SQLite calls, each a static method of {@link Callbacks} or {@link Aggregates}; made when first wanted, and kept.
 * Which Python callable is meant tells their argument: see {@link Callbacks}. Thread safety: an address is made under the monitor.
 */
enum CallbackStub {
    FUNCTION(Callbacks.class, "function", false, "lil"),
    DESTROY(Callbacks.class, "destroy", false, "l"),
    COMPARE(Callbacks.class, "compare", true, "lilil"),
    PROGRESS(Callbacks.class, "progress", true, "l"),
    AUTHORIZE(Callbacks.class, "authorize", true, "lillll"),
    TRACE(Callbacks.class, "trace", true, "illl"),
    STEP(Aggregates.class, "step", false, "lil"),
    INVERSE(Aggregates.class, "inverse", false, "lil"),
    VALUE(Aggregates.class, "value", false, "l"),
    FINISH(Aggregates.class, "finish", false, "l");

    private final Class<?> owner;
    private final String method;
    private final FunctionDescriptor type;
    private long address;

    CallbackStub(Class<?> owner, String method, boolean answers, String parameters) {
        this.owner = owner;
        this.method = method;
        MemoryLayout[] layouts = new MemoryLayout[parameters.length()];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = parameters.charAt(i) == 'l' ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
        }
        type = answers ? FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts) : FunctionDescriptor.ofVoid(layouts);
    }

    /** The function pointer. */
    synchronized long address() {
        if (address == 0) {
            try {
                var target = MethodHandles.lookup().findStatic(owner, method, type.toMethodType());
                address = Linker.nativeLinker().upcallStub(target, type, Arena.global()).address();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return address;
    }
}
