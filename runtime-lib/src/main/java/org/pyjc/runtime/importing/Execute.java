package org.pyjc.runtime.importing;

import org.pyjc.runtime.call.Invoke;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Frames;
import org.pyjc.runtime.exc.LiveFrames;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.types.dict.PyDict;

/** Runs the code of modules, {@code exec} and {@code eval}. Thread safety: stateless. */
public final class Execute {
    private Execute() {}

    /** Runs a module's code in its globals. */
    public static Object module(PyCode code, PyDict globals) {
        return run(code, globals, globals, PyFunction.NO_CELLS);
    }

    /** Runs code with a namespace for its names; returns its value (for {@code eval}). */
    public static Object run(PyCode code, PyDict globals, Object namespace, PyCell[] closure) {
        Frames.register(code, globals);
        PyFunction body = new PyFunction(code, globals, closure);
        PyFrame frame = LiveFrames.enterBody(body, namespace);
        try {
            return Invoke.body(code, body, namespace);
        } finally {
            LiveFrames.pop(frame);
        }
    }
}
