package org.pyjc.runtime.module.lsprof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.trace.Monitoring;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The type {@code _lsprof.Profiler}, a tool of {@code sys.monitoring}. Compare CPython _lsprof.c.
 *
 * <p>Each thread has calls of its own under way; what was measured of all threads is added. Built-in functions are no events here: their
 * time is that of their callers. Thread safety: the measurements are guarded by the object's monitor, which is not held while the program's
 * timer runs.
 */
@PyTypeDef(name = "Profiler", module = "_lsprof", doc = "Build a profiler object using the specified timer function.\n\n  timer\n  timeunit\n"
        + "  subcalls\n  builtins\n\nThe default timer is a fast built-in one based on real time.\nFor custom timer functions returning integers, "
        + "'timeunit' can\nbe a float specifying a scale (that is, how long each integer unit\nis, in seconds).")
public final class PyProfiler extends PyObject {
    public static final PyType TYPE = PyType.define(new PyProfilerExposer());
    private static final int TOOL = 2;
    private static final String[][] CALLBACKS = {
        {"PY_START", "_pystart_callback"}, {"PY_RESUME", "_pystart_callback"}, {"PY_THROW", "_pystart_callback"},
        {"PY_RETURN", "_pyreturn_callback"}, {"PY_YIELD", "_pyreturn_callback"}, {"PY_UNWIND", "_pyreturn_callback"},
    };

    private final IdentityHashMap<PyCode, ProfilerEntry> entries = new IdentityHashMap<>();
    private final List<ProfilerEntry> order = new ArrayList<>();
    private final Map<Thread, ProfilerContext> current = new WeakHashMap<>();
    private volatile Clock clock = new Clock(PyNone.NONE, 0);
    private volatile boolean countsSubcalls = true;
    private boolean enabled;

    private PyProfiler(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyProfiler(cls);
    }

    @PyInit(signature = "(self, timer=None, timeunit=0.0, subcalls=True, builtins=True)")
    void init(Object timer, double timeunit, boolean subcalls, boolean builtins) {
        this.clock = new Clock(timer, timeunit);
        this.countsSubcalls = subcalls;
    }

    @PyMethod(signature = "($self, /, subcalls=True, builtins=True)", doc = "Start collecting profiling information.\n\n  subcalls\n    If True, "
            + "also records for each function\n    statistics separated according to its current caller.\n  builtins\n    If True, records the "
            + "time spent in\n    built-in functions separately from their caller.")
    void enable(boolean subcalls, boolean builtins) {
        synchronized (this) {
            countsSubcalls = subcalls;
            if (!Monitoring.use(TOOL, "cProfile")) {
                throw Errors.valueError("Another profiling tool is already active");
            }
            enabled = true;
        }
        long events = 0;
        for (String[] callback : CALLBACKS) {
            int event = event(callback[0]);
            Monitoring.register(TOOL, event, Attributes.get(this, callback[1]));
            events |= 1L << event;
        }
        Monitoring.setEvents(TOOL, events);
    }

    private static int event(String name) {
        for (int i = 0; i < Monitoring.EVENTS.length; i++) {
            if (Monitoring.EVENTS[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @PyMethod(signature = "($self, /)", doc = "Stop collecting profiling information.")
    void disable() {
        synchronized (this) {
            if (!enabled) {
                return;
            }
            enabled = false;
        }
        Monitoring.free(TOOL);
        long now = clock.now();
        synchronized (this) {
            for (ProfilerContext context : current.values()) {
                for (ProfilerContext each = context; each != null; each = each.previous) {
                    each.end(now);
                }
            }
            current.clear();
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Clear all profiling information collected so far.")
    synchronized void clear() {
        entries.clear();
        order.clear();
        current.clear();
    }

    @PyMethod(name = "_pystart_callback", signature = "($self, code, instruction_offset, /)")
    void started(PyCode code, Object offset) {
        long now = clock.now();
        synchronized (this) {
            ProfilerEntry entry = ProfilerEntry.of(entries, code);
            if (entries.size() > order.size()) {
                order.add(entry);
            }
            Thread thread = Thread.currentThread();
            current.put(thread, new ProfilerContext(entry, current.get(thread), countsSubcalls, now));
        }
    }

    @PyMethod(name = "_pyreturn_callback", signature = "($self, code, instruction_offset, retval, /)")
    void returned(PyCode code, Object offset, Object value) {
        long now = clock.now();
        synchronized (this) {
            Thread thread = Thread.currentThread();
            ProfilerContext context = current.get(thread);
            if (context == null) {
                return;
            }
            current.put(thread, context.previous);
            if (entries.containsKey(code)) {
                context.end(now);
            }
        }
    }

    @PyMethod(signature = "($self, /)", doc = "list of profiler_entry objects.\n\ngetstats() -> list of profiler_entry objects\n\nReturn all information "
            + "collected by the profiler.\nEach profiler_entry is a tuple-like object with the\nfollowing attributes:\n\n    code          code object\n"
            + "    callcount     how many times this was called\n    reccallcount  how many times called recursively\n    totaltime     total time in "
            + "this entry\n    inlinetime    inline time in this entry (not in subcalls)\n    calls         details of the calls\n\nThe calls attribute "
            + "is either None or a list of\nprofiler_subentry objects:\n\n    code          called code object\n    callcount     how many times this is "
            + "called\n    reccallcount  how many times this is called recursively\n    totaltime     total time spent in this call\n    inlinetime    "
            + "inline time (not in further subcalls)")
    synchronized Object getstats() {
        double unit = clock.seconds();
        PyList all = new PyList();
        for (ProfilerEntry entry : order) {
            if (entry.callCount > 0) {
                all.append(LsprofModule.ENTRY.make(entry.code, entry.callCount, entry.recursiveCalls, entry.total * unit, entry.inline * unit,
                        calls(entry, unit)));
            }
        }
        return all;
    }

    private static Object calls(ProfilerEntry caller, double unit) {
        if (caller.calls.isEmpty()) {
            return PyNone.NONE;
        }
        PyList all = new PyList();
        for (ProfilerEntry entry : caller.calls.values()) {
            all.append(LsprofModule.SUBENTRY.make(entry.code, entry.callCount, entry.recursiveCalls, entry.total * unit, entry.inline * unit));
        }
        return all;
    }
}
