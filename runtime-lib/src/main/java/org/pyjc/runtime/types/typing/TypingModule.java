package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** What the type parameters leave to the Python module {@code typing}. Compare CPython typevarobject.c: call_typing_func_object. Thread safety: stateless. */
final class TypingModule {
    private TypingModule() {}

    static Object get(String name) {
        return Attributes.get(Importer.load("typing"), name);
    }

    static Object call(String name, Object... args) {
        return Call.call(get(name), args, Call.NO_NAMES);
    }

    /** A bound or default checked and converted; null for none. */
    static Object checkedType(Object type, String message) {
        return type == null || type == PyNone.NONE ? null : call("_type_check", type, message);
    }

    /** The name of the module whose code runs, or null. Compare CPython typevarobject.c: caller. */
    static Object callerModule() {
        PyDict globals = Frames.globals(0);
        return globals == null ? null : globals.getStr("__name__");
    }
}
