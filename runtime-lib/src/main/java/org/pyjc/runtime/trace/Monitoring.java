package org.pyjc.runtime.trace;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Positions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The tools of {@code sys.monitoring} and their events. Compare CPython instrumentation.c.
 *
 * <p>All events are reported but those of branches; INSTRUCTION only behind calls. Thread safety: atomic arrays and concurrent maps; the masks of code objects are guarded by their map's monitor.
 */
public final class Monitoring {
    public static final int TOOLS = 6;
    public static final String[] EVENTS = {"PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP",
        "BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW", "RERAISE", "C_RETURN",
        "C_RAISE", "BRANCH"};
    static final int PY_START = 0;
    static final int PY_RESUME = 1;
    static final int PY_RETURN = 2;
    static final int PY_YIELD = 3;
    public static final int CALL = 4;
    static final int LINE = 5;
    static final int INSTRUCTION = 6;
    static final int JUMP = 7;
    static final int STOP_ITERATION = 10;
    static final int RAISE = 11;
    static final int EXCEPTION_HANDLED = 12;
    static final int PY_UNWIND = 13;
    static final int PY_THROW = 14;
    static final int RERAISE = 15;
    public static final int C_RETURN = 16;
    public static final int C_RAISE = 17;
    /** What a callback returns that wants no more events of this kind from this place, and what stands for an argument that is absent. */
    public static final Object DISABLE = new Tracing.Marker();
    public static final Object MISSING = new Tracing.Marker();

    private static final AtomicReferenceArray<Object> NAMES = new AtomicReferenceArray<>(TOOLS);
    private static final AtomicReferenceArray<Object> CALLBACKS = new AtomicReferenceArray<>(TOOLS * EVENTS.length);
    private static final long[] GLOBAL = new long[TOOLS];
    private static final Map<PyCode, long[]> LOCAL = new WeakHashMap<>();
    private static final Set<Place> DISABLED = ConcurrentHashMap.newKeySet();
    private static volatile boolean active;
    private static volatile boolean watchesCalls;

    /** Where a tool wants no more events of a kind. */
    private record Place(int tool, int event, PyCode code, int line) {
    }

    private Monitoring() {}

    // ---- tools ----

    /** False when the tool is in use already. */
    public static boolean use(int tool, Object name) {
        return NAMES.compareAndSet(tool, null, name);
    }

    public static Object name(int tool) {
        return NAMES.get(tool);
    }

    /** Forgets callbacks and events of a tool. */
    public static void clear(int tool) {
        for (int event = 0; event < EVENTS.length; event++) {
            CALLBACKS.set(tool * EVENTS.length + event, null);
        }
        synchronized (LOCAL) {
            GLOBAL[tool] = 0;
            LOCAL.values().forEach(masks -> masks[tool] = 0);
        }
        DISABLED.removeIf(place -> place.tool == tool);
        update();
    }

    public static void free(int tool) {
        clear(tool);
        NAMES.set(tool, null);
    }

    /** The callback before, or null. */
    public static Object register(int tool, int event, Object callback) {
        return CALLBACKS.getAndSet(tool * EVENTS.length + event, callback);
    }

    public static void setEvents(int tool, long events) {
        synchronized (LOCAL) {
            GLOBAL[tool] = events;
        }
        update();
    }

    public static long events(int tool) {
        synchronized (LOCAL) {
            return GLOBAL[tool];
        }
    }

    public static void setLocalEvents(int tool, PyCode code, long events) {
        synchronized (LOCAL) {
            LOCAL.computeIfAbsent(code, ignored -> new long[TOOLS])[tool] = events;
        }
        update();
    }

    public static long localEvents(int tool, PyCode code) {
        synchronized (LOCAL) {
            long[] masks = LOCAL.get(code);
            return masks == null ? 0 : masks[tool];
        }
    }

    public static void restart() {
        DISABLED.clear();
    }

    /** Whether some tool wants to hear of calls. */
    static boolean watchesCalls() {
        return watchesCalls;
    }

    static boolean isActive() {
        return active;
    }

    private static void update() {
        long any = 0;
        synchronized (LOCAL) {
            for (int tool = 0; tool < TOOLS; tool++) {
                any |= GLOBAL[tool];
                for (long[] masks : LOCAL.values()) {
                    any |= masks[tool];
                }
            }
        }
        active = any != 0;
        watchesCalls = (any >> CALL & 1) != 0;
        Tracing.update();
    }

    // ---- events ----

    static void location(int event, PyFrame frame) {
        if (active) {
            report(event, frame, frame.code(), offset(frame));
        }
    }

    static void line(PyFrame frame, int line) {
        if (active) {
            report(LINE, frame, frame.code(), (long) line);
        }
    }

    static void returned(PyFrame frame, Object value) {
        if (active) {
            report(frame.isYielding() ? PY_YIELD : PY_RETURN, frame, frame.code(), offset(frame), value);
        }
    }

    /** One of the events that tell of an exception. */
    static void event(int event, PyFrame frame, PyBaseException e) {
        if (active) {
            report(event, frame, frame.code(), offset(frame), e);
        }
    }

    static void jumped(PyFrame frame, int from, int to) {
        if (active) {
            report(JUMP, frame, frame.code(), (long) frame.instructionAt(from), (long) Positions.offset(frame.code(), to));
        }
    }

    /** A call begins, or one of something that is not written in Python has ended; see {@link TracedCall}. */
    static void called(int event, PyFrame frame, Object callee, Object first) {
        if (watchesCalls) {
            report(event, frame, frame.code(), offset(frame), callee, first);
        }
    }

    /** Compare instrumentation.c: call_one_instrument; events without a place of their own can't be disabled. */
    private static void disable(Place place) {
        if (place.event >= RAISE && place.event <= RERAISE) {
            CALLBACKS.set(place.tool * EVENTS.length + place.event, null);
            throw Errors.valueError("Cannot disable " + EVENTS[place.event] + " events. Callback removed.");
        }
        DISABLED.add(place);
    }

    private static Object offset(PyFrame frame) {
        return (long) Math.max(0, frame.lastInstruction());
    }

    private static void report(int event, PyFrame frame, Object... arguments) {
        PyCode code = frame.code();
        for (int tool = 0; tool < TOOLS; tool++) {
            Object callback = CALLBACKS.get(tool * EVENTS.length + event);
            int asked = event == C_RETURN || event == C_RAISE ? CALL : event; // CPython's tools get these with CALL only
            if (callback == null || callback == PyNone.NONE || ((events(tool) | localEvents(tool, code)) >> asked & 1) == 0) {
                continue;
            }
            Place place = new Place(tool, event, code, frame.line());
            if (!DISABLED.contains(place) && Tracing.quietly(callback, arguments) == DISABLE) {
                disable(place);
            }
        }
    }
}
