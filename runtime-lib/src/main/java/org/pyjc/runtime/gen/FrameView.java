package org.pyjc.runtime.gen;

import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.types.none.PyNone;

/** The frame object that Python sees of a generator. Thread safety: stateless. */
final class FrameView {
    private FrameView() {
    }

    /** The frame, None when the generator has ended. */
    static Object of(FrameRunner runner) {
        if (runner.isFinished()) {
            return PyNone.NONE;
        }
        return new PyFrame(runner.code(), runner.frame().function().globals, -1, runner.code().firstLine);
    }
}
