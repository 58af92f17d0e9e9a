package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandle;
import org.pyjc.runtime.object.PyType;

/** A built-in callable that call sites can link to its Java method. */
public interface DirectCallable {
    /**
     * A handle of type {@code (Object × arity)Object} for calls with so many positional arguments (with the instance,
     * for a method of a type), or null when such calls must go through the general binding.
     */
    MethodHandle handle(int arity);

    /** The same for calls whose first argument is known to be an instance of {@code type}, so that it need not be tested. */
    default MethodHandle handleFor(PyType type, int arity) {
        return handle(arity);
    }
}
