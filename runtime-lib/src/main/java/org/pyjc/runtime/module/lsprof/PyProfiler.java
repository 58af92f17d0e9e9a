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
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.call.builtin.BuiltinMethod;
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
 * <p>Each thread has calls of its own under way; what was measured of all threads is added. Thread safety: the measurements are guarded by the object's monitor, which is not held while the program's
 * timer runs.
 */
@PyTypeDef(name = "Profiler", module = "_lsprof", doc = "Build a profiler object using the specified timer function.\n\n  timer\n  timeunit\n"
        + "  subcalls\n  builtins\n\nThe default timer is a fast built-in one based on real time.\nFor custom timer functions returning integers, "
        + "'timeunit' can\nbe a float specifying a scale (that is, how long each integer unit\nis, in seconds).")
public final class PyProfiler extends PyObject {
    public static final PyType TYPE = PyType.define(new PyProfilerExposer());
    private static final int TOOL = 2;
    private static final String[][] CALLBACKS = {
        {"PY_START", "_pystart_callback"}, {"PY_RESUME", "_pystart_callback"}, {"PY_THROW", "_pythrow_callback"},
        {"PY_RETURN", "_pyreturn_callback"}, {"PY_YIELD", "_pyreturn_callback"}, {"PY_UNWIND", "_pyreturn_callback"},
    };
    private static final String[][] BUILTIN_CALLBACKS = {
        {"CALL", "_ccall_callback"}, {"C_RETURN", "_creturn_callback"}, {"C_RAISE", "_creturn_callback"},
    };

    private final IdentityHashMap<Object, ProfilerEntry> entries = new IdentityHashMap<>();
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
        Monitoring.setEvents(TOOL, register(CALLBACKS) | (builtins ? register(BUILTIN_CALLBACKS) : 0));
    }

    private long register(String[][] callbacks) {
        long events = 0;
        for (String[] callback : callbacks) {
            int event = event(callback[0]);
            Monitoring.register(TOOL, event, Attributes.get(this, callback[1]));
            events |= 1L << event;
        }
        return events;
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
        clock.refuseInTimer("disable");
        synchronized (this) {
            if (!enabled) {
                return;
            }
            enabled = false;
        }
        boolean countsBuiltins = (Monitoring.events(TOOL) >> Monitoring.CALL & 1) != 0;
        Monitoring.free(TOOL);
        if (countsBuiltins) {
            countOwnCall();
        }
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

    /** The call of {@link #disable} is the last that is measured. Code that began before {@link #enable} does not report it. */
    private void countOwnCall() {
        BuiltinMethod own = (BuiltinMethod) TYPE.lookup("disable");
        ProfilerEntry entry = entry(own.code);
        ProfilerContext context;
        synchronized (this) {
            context = current.get(Thread.currentThread());
        }
        if (context == null || context.entry != entry) {
            begin(own.code, BuiltinCallee.of(own, this));
        }
    }

    @PyMethod(signature = "($self, /)", doc = "Clear all profiling information collected so far.")
    void clear() {
        clock.refuseInTimer("clear");
        synchronized (this) {
            entries.clear();
            order.clear();
            current.clear();
        }
    }

    @PyMethod(name = "_pystart_callback", signature = "($self, code, instruction_offset, /)")
    void started(PyCode code, Object offset) {
        begin(code, null);
    }

    @PyMethod(name = "_pythrow_callback", signature = "($self, code, instruction_offset, exception, /)")
    void thrown(PyCode code, Object offset, Object exception) {
        begin(code, null);
    }

    @PyMethod(name = "_pyreturn_callback", signature = "($self, code, instruction_offset, retval, /)")
    void returned(PyCode code, Object offset, Object value) {
        end(code);
    }

    @PyMethod(name = "_ccall_callback", signature = "($self, code, instruction_offset, callable, self_arg, /)")
    void builtinCalled(Object code, Object offset, Object callable, Object self) {
        BuiltinFunction function = BuiltinCallee.of(callable, self);
        if (function != null) {
            begin(function.code, function);
        }
    }

    @PyMethod(name = "_creturn_callback", signature = "($self, code, instruction_offset, callable, self_arg, /)")
    void builtinReturned(Object code, Object offset, Object callable, Object self) {
        BuiltinFunction function = BuiltinCallee.of(callable, self);
        if (function != null) {
            end(function.code);
        }
    }

    /** A call begins: of a code object, which is the key, or of a built-in with this key. */
    private void begin(Object key, BuiltinFunction builtin) {
        long now = clock.now();
        ProfilerEntry entry = entry(key);
        if (entry == null) {
            entry = add(key, new ProfilerEntry(builtin == null ? key : BuiltinCallee.name(builtin)));
        }
        synchronized (this) {
            Thread thread = Thread.currentThread();
            current.put(thread, new ProfilerContext(entry, current.get(thread), countsSubcalls, now));
        }
    }

    private synchronized ProfilerEntry entry(Object key) {
        return entries.get(key);
    }

    private synchronized ProfilerEntry add(Object key, ProfilerEntry entry) {
        ProfilerEntry before = entries.putIfAbsent(key, entry);
        if (before == null) {
            order.add(entry);
        }
        return before == null ? entry : before;
    }

    private void end(Object key) {
        long now = clock.now();
        synchronized (this) {
            Thread thread = Thread.currentThread();
            ProfilerContext context = current.get(thread);
            if (context == null) {
                return;
            }
            current.put(thread, context.previous);
            if (entries.containsKey(key)) {
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
