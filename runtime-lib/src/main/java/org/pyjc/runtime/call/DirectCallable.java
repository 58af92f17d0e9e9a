package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandle;

/** A built-in callable that call sites can link to its Java method. */
public interface DirectCallable {
    /**
     * A handle of type {@code (Object × arity)Object} for calls with so many positional arguments (with the instance,
     * for a method of a type), or null when such calls must go through the general binding.
     */
    MethodHandle handle(int arity);
}
