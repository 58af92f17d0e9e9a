package org.pyjc.runtime.thread;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Frames;

/**
 * The recursion limit. Compare CPython ceval.c: _Py_EnterRecursivePy, and sysmodule.c: sys_setrecursionlimit.
 *
 * <p>Nothing counts the depth: a thread has a budget of function entries, and looks at its stack when that is used up. Nor do
 * entries count forever: compiled code asks a call site whose target is a constant, and which stops asking when the program
 * has shown that it is no runaway. What recurses too deep from then on meets the end of the thread's stack, and its
 * StackOverflowError is a RecursionError too. That starts the counting again, and so does setting the limit: what catches the error and
 * recurses again, in each of its functions perhaps, would else spend its time near the stack's end, where no signal handler can run.
 *
 * <p>Thread safety: budgets belong to their threads; the limit is volatile, what is left of the counting only steers; the call
 * site changes under the class's monitor.
 */
public final class Recursion {
    private static final int DEFAULT_LIMIT = 1000;
    /** How many entries are counted: at the start of the program, and after it has set a limit of its own. */
    private static final long COUNTED_AT_START = 60_000;
    private static final long COUNTED_WHEN_SET = 20_000_000;
    /** Limits beyond this are left to the end of the stack. */
    private static final int MAX_COUNTED = 100_000;
    /** The depth of the first function that a thread enters, without a look: a module calls it. */
    private static final int FIRST_DEPTH = 2;
    private static final MutableCallSite SITE = new MutableCallSite(MethodType.methodType(void.class));
    private static final MethodHandle CHECK = SITE.dynamicInvoker();
    private static final MethodHandle IDLE = MethodHandles.empty(MethodType.methodType(void.class));
    private static final MethodHandle COUNT;
    private static final MethodHandle POLL;
    /** What the call site calls while no signal waits to be handled. */
    private static volatile MethodHandle usual;
    private static boolean polling;
    private static volatile int limit = DEFAULT_LIMIT;
    private static long toCount = COUNTED_AT_START;

    static {
        try {
            COUNT = MethodHandles.lookup().findStatic(Recursion.class, "count", MethodType.methodType(void.class));
            POLL = MethodHandles.lookup().findStatic(Recursion.class, "pollAndCount", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
        SITE.setTarget(COUNT);
        usual = COUNT;
    }

    private Recursion() {}

    /** A compiled function begins: its frame is on the stack. */
    public static void enter() throws Throwable {
        CHECK.invokeExact();
    }

    private static void count() {
        ThreadState state = ThreadState.current();
        if (--state.entriesLeft < 0 || state.entriesLimit != limit) {
            measure(state);
        }
    }

    private static void measure(ThreadState state) {
        int now = limit;
        int depth = state.entriesLimit == 0 ? FIRST_DEPTH : Frames.depth(now);
        if (depth > now) {
            state.entriesLeft = 0;
            throw Errors.recursionError("maximum recursion depth exceeded");
        }
        grant(state, now, depth);
    }

    private static void grant(ThreadState state, int now, int depth) {
        state.entriesLimit = now;
        state.entriesLeft = now - depth;
        toCount -= now - depth;
        if (toCount < 0) {
            turn(IDLE);
        }
    }

    public static int limit() {
        return limit;
    }

    /** {@code sys.setrecursionlimit}. */
    public static synchronized void setLimit(int newLimit) {
        if (newLimit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        int depth = Frames.depth(newLimit);
        if (depth >= newLimit) {
            throw Errors.recursionError("cannot set the recursion limit to " + newLimit + " at the recursion depth "
                    + Frames.depth(Integer.MAX_VALUE - 1) + ": the limit is too low");
        }
        limit = newLimit;
        toCount = newLimit == DEFAULT_LIMIT ? COUNTED_AT_START : COUNTED_WHEN_SET;
        turn(newLimit <= MAX_COUNTED ? COUNT : IDLE);
        grant(ThreadState.current(), newLimit, depth);
    }

    /** The thread has met the end of its stack. Where no stack is left even for this, a function further out says so again. */
    public static void overflowed() {
        if (usual == COUNT || limit > MAX_COUNTED) {
            return;
        }
        try {
            ThreadState.current().entriesLeft = 0;
            countAgain();
        } catch (StackOverflowError e) {
            // nothing was decided yet, or all is done but for other threads' view of it
        }
    }

    private static synchronized void countAgain() {
        toCount = COUNTED_WHEN_SET;
        turn(COUNT);
    }

    private static synchronized void turn(MethodHandle target) {
        usual = target;
        retarget();
    }

    /** Lets functions run what waits for the main thread when they begin, or no longer; see {@link Interrupts}. */
    static synchronized void poll(boolean on) {
        polling = on;
        retarget();
    }

    private static void retarget() {
        MethodHandle target = polling ? POLL : usual;
        if (SITE.getTarget() != target) {
            SITE.setTarget(target);
            MutableCallSite.syncAll(new MutableCallSite[] {SITE});
        }
    }

    private static void pollAndCount() {
        Interrupts.run();
        if (usual == COUNT) {
            count();
        }
    }
}
