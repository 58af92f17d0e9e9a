package org.pyjc.runtime.ops;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.types.module.PyModule;

/** Shows the values of expression statements typed at a prompt. Thread safety: stateless. */
public final class Printing {
    private Printing() {}

    /** {@code sys.displayhook(value)}. */
    public static void display(Object value) {
        Object hook = Modules.get("sys") instanceof PyModule sys ? sys.dict().getStr("displayhook") : null;
        if (hook == null) {
            throw Errors.runtimeError("lost sys.displayhook");
        }
        Call.call1(hook, value);
    }
}
