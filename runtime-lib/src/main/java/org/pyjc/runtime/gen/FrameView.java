package org.pyjc.runtime.gen;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.types.none.PyNone;

/** The frame object that Python sees of a generator. Thread safety: stateless. */
final class FrameView {
    private FrameView() {
    }

    /** The frame, None when the generator has ended. */
    static Object of(FrameRunner runner, GeneratorWatch.Owner generator) {
        if (runner.isFinished()) {
            return PyNone.NONE;
        }
        PyFrame own = runner.frame().pyFrame;
        if (own != null) {
            return own.ofGenerator(generator, () -> clear(runner, generator));
        }
        return new PyFrame(runner.code(), runner.frame().function().globals, -1, runner.code().firstLine)
                .ofGenerator(generator, () -> clear(runner, generator));
    }

    /** Compare CPython frameobject.c: frame_clear_impl. */
    private static void clear(FrameRunner runner, GeneratorWatch.Owner generator) {
        if (runner.isRunning() || runner.isSuspended()) {
            throw Errors.runtimeError("cannot clear " + (runner.isRunning() ? "an executing" : "a suspended") + " frame");
        }
        generator.finalizeSuspended();
    }
}
