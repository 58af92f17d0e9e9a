package org.pyjc.runtime.gen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.HandledScope;
import org.pyjc.runtime.thread.ThreadState;

/**
 * The generators and coroutines that the calling thread runs, as far as they are known: those with handlers, the coroutine of the
 * running task, the one that Python code sends to, and what these wait for. For the {@code f_generator} of frames that are found on the stack.
 *
 * <p>Thread safety: used by one thread, about itself.
 */
public final class RunningGenerators {
    /** What runs a coroutine: a task. */
    public interface Driver {
        /** The coroutine, null for none. */
        Object coroutineOrNull();
    }

    /** The outermost first. */
    private final List<GeneratorFrame> frames;

    private RunningGenerators(Set<GeneratorFrame> frames) {
        this.frames = new ArrayList<>(frames);
    }

    public static RunningGenerators of(ThreadState state) {
        Set<GeneratorFrame> found = new LinkedHashSet<>();
        if (state.runningTask instanceof Driver d) {
            addFrom(found, frameOf(d.coroutineOrNull()));
        }
        addDriven(found, state.driven);
        List<HandledScope> scopes = new ArrayList<>();
        for (HandledScope each = state.scope; each != null; each = each.outer()) {
            scopes.add(each);
        }
        for (HandledScope each : scopes.reversed()) {
            addFrom(found, (GeneratorFrame) each);
        }
        return new RunningGenerators(found);
    }

    /** The innermost generator of this code that was not asked for before; null when none is known. */
    public Object next(PyCode code) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            GeneratorFrame frame = frames.get(i);
            if (frame.generator != null && frame.function().code() == code) {
                frames.remove(i);
                return frame.generator;
            }
        }
        return null;
    }

    private static void addDriven(Set<GeneratorFrame> found, ThreadState.Driven driven) {
        if (driven != null) {
            addDriven(found, driven.outer());
            addFrom(found, frameOf(driven.coroutine()));
        }
    }

    /** Adds a frame that runs, and those that it waits for. */
    private static void addFrom(Set<GeneratorFrame> found, GeneratorFrame outermost) {
        GeneratorFrame frame = outermost;
        while (frame != null && frame.status() == GeneratorFrame.RUNNING && found.add(frame)) {
            frame = frameOf(frame.delegate);
        }
    }

    private static GeneratorFrame frameOf(Object o) {
        return switch (o) {
            case PyCoroutine c -> c.runningFrame();
            case PyGenerator g -> g.runningFrame();
            case AsyncGenAwaitable a -> a.generator.runner.frame();
            case null, default -> null;
        };
    }
}
