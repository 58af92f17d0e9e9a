package org.pyjc.runtime.object;

import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.types.dict.PyDict;

/** The module of the Python code that is running: where a class belongs that is made by a call of {@code type}. Stateless. */
final class CallerModule {
    private CallerModule() {}

    /** {@code __name__} of the caller's globals, null when there is none. */
    static Object name() {
        PyDict globals = Frames.globals(0);
        return globals == null ? null : globals.getStr("__name__");
    }
}
