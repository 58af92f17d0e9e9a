package org.pyjc.runtime.trace;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.module.warnings.Warnings;

/**
 * Setting {@code f_lineno}: the running statement of a frame that reports its lines gives way to another one. The compiler's JumpLevels
 * says which statements a method has and on which level of blocks each is. Compare CPython frameobject.c: frame_lineno_set_impl.
 *
 * <p>The places are packed in chars: the number of levels; for each its parent's number plus one and its kind; for each place its line in
 * two chars, 0 when it is no target, and its level. Thread safety: works on the frame of the calling thread.
 */
public final class Jumps {
    private static final int PLACE_CHARS = 3;
    private static final char LOOP = 'L';
    private static final char EXCEPT = 'E';
    /** A level that can be entered. */
    private static final char FINALLY = 'F';

    private Jumps() {}

    // ---- called by emitted code ----

    /** The place that the frame goes on at. */
    public static int target(PyFrame frame) {
        return frame.jumpTarget();
    }

    /** A jump came to no place of its method, which {@link #find} has ruled out. */
    public static PyException nowhere(PyFrame frame) {
        return Errors.systemError("no place to jump to at line " + frame.line());
    }

    // ---- called by the setter of f_lineno ----

    /**
     * The place for a line.
     *
     * @param from the place of the statement that is about to run
     */
    public static int find(String places, int from, int line, int firstLine) {
        if (line < firstLine) {
            throw Errors.valueError("line " + line + " comes before the current code block");
        }
        int best = lineFrom(places, line);
        if (best == Integer.MAX_VALUE) {
            throw Errors.valueError("line " + line + " comes after the current code block");
        }
        int refused = -1;
        for (int i = 0; i < count(places); i++) {
            if (lineOf(places, i) == best) {
                int closed = closedLevel(places, levelOf(places, i), levelOf(places, from));
                if (closed < 0) {
                    return i;
                }
                refused = refused < 0 ? closed : refused;
            }
        }
        throw Errors.valueError(switch (kind(places, refused)) {
            case LOOP -> "can't jump into the body of a for loop";
            case EXCEPT -> "can't jump into an 'except' block as there's no exception";
            default -> "incompatible stacks";
        });
    }

    /** Variables that a jump may leave unset are None. Compare frame_lineno_set_impl: unbound. */
    public static void setUnbound(PyFrame frame) {
        int unbound = frame.unboundVariables(false);
        if (unbound > 0) {
            Warnings.warn(Exceptions.RUNTIME_WARNING, "assigning None to " + unbound + " unbound local" + (unbound == 1 ? "" : "s"), 1);
            frame.unboundVariables(true);
        }
    }

    /** The innermost level that must be entered and can't be; -1 when the way is free. */
    private static int closedLevel(String places, int target, int from) {
        for (int level = target; !isIn(places, from, level); level = parent(places, level)) {
            if (kind(places, level) != FINALLY) {
                return level;
            }
        }
        return -1;
    }

    private static boolean isIn(String places, int inner, int outer) {
        for (int level = inner; level >= 0; level = parent(places, level)) {
            if (level == outer) {
                return true;
            }
        }
        return false;
    }

    /** The first line with code from a line on. */
    private static int lineFrom(String places, int line) {
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < count(places); i++) {
            int each = lineOf(places, i);
            if (each > 0 && each >= line && each < best) {
                best = each;
            }
        }
        return best;
    }

    // ---- the packed places ----

    private static int levels(String places) {
        return places.charAt(0);
    }

    private static int parent(String places, int level) {
        return places.charAt(1 + 2 * level) - 1;
    }

    private static char kind(String places, int level) {
        return places.charAt(2 + 2 * level);
    }

    private static int start(String places) {
        return 1 + 2 * levels(places);
    }

    private static int count(String places) {
        return (places.length() - start(places)) / PLACE_CHARS;
    }

    public static int lineOf(String places, int place) {
        int at = start(places) + PLACE_CHARS * place;
        return places.charAt(at) << 16 | places.charAt(at + 1);
    }

    private static int levelOf(String places, int place) {
        return places.charAt(start(places) + PLACE_CHARS * place + 2);
    }
}
