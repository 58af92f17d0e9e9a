package org.pyjc.runtime.module.sys;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.namespace.PySimpleNamespace;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code sys.monitoring}: tools may register, but compiled code reports no events. Compare CPython
 * Python/instrumentation.c. Thread safety: atomic arrays.
 */
@PyModuleDef(name = "sys.monitoring", listed = false)
public final class MonitoringModule {
    private static final int TOOLS = 6;
    private static final String[] EVENTS = {"PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP",
        "BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW", "RERAISE", "C_RETURN",
        "C_RAISE", "BRANCH"};
    private static final AtomicReferenceArray<Object> NAMES = new AtomicReferenceArray<>(TOOLS);
    private static final AtomicReferenceArray<Object> ACTIVE = new AtomicReferenceArray<>(TOOLS);

    private MonitoringModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        PyDict events = new PyDict();
        for (int i = 0; i < EVENTS.length; i++) {
            events.putStr(EVENTS[i], 1L << i);
        }
        events.putStr("NO_EVENTS", 0L);
        dict.putStr("events", new PySimpleNamespace(events));
        dict.putStr("DEBUGGER_ID", 0L);
        dict.putStr("COVERAGE_ID", 1L);
        dict.putStr("PROFILER_ID", 2L);
        dict.putStr("OPTIMIZER_ID", 5L);
        dict.putStr("DISABLE", new PySimpleNamespace(new PyDict()));
        dict.putStr("MISSING", new PySimpleNamespace(new PyDict()));
    }

    private static int checked(int tool) {
        if (tool < 0 || tool >= TOOLS) {
            throw Errors.valueError("invalid tool " + tool + " (must be between 0 and 5)");
        }
        return tool;
    }

    @PyFunctionDef(name = "use_tool_id", signature = "(tool_id, name, /)")
    static void useToolId(int tool, Object name) {
        if (Values.strOrNull(name) == null) {
            throw Errors.valueError("tool name must be a str");
        }
        if (!NAMES.compareAndSet(checked(tool), null, name)) {
            throw Errors.valueError("tool " + tool + " is already in use");
        }
    }

    @PyFunctionDef(name = "clear_tool_id", signature = "(tool_id, /)")
    static void clearToolId(int tool) {
        ACTIVE.set(checked(tool), null);
    }

    @PyFunctionDef(name = "free_tool_id", signature = "(tool_id, /)")
    static void freeToolId(int tool) {
        NAMES.set(checked(tool), null);
        ACTIVE.set(tool, null);
    }

    @PyFunctionDef(name = "get_tool", signature = "(tool_id, /)")
    static Object getTool(int tool) {
        Object name = NAMES.get(checked(tool));
        return name == null ? PyNone.NONE : name;
    }

    @PyFunctionDef(name = "register_callback", signature = "(tool_id, event, func, /)")
    static Object registerCallback(int tool, int event, Object func) {
        checked(tool);
        return PyNone.NONE;
    }

    @PyFunctionDef(name = "set_events", signature = "(tool_id, event_set, /)")
    static void setEvents(int tool, long events) {
        if (NAMES.get(checked(tool)) == null) {
            throw Errors.valueError("tool " + tool + " is not in use");
        }
        ACTIVE.set(tool, events);
    }

    @PyFunctionDef(name = "get_events", signature = "(tool_id, /)")
    static Object getEvents(int tool) {
        Object events = ACTIVE.get(checked(tool));
        return events == null ? (Object) 0L : events;
    }

    @PyFunctionDef(name = "set_local_events", signature = "(tool_id, code, event_set, /)")
    static void setLocalEvents(int tool, Object code, long events) {
        requireCode(code);
        checked(tool);
    }

    @PyFunctionDef(name = "get_local_events", signature = "(tool_id, code, /)")
    static long getLocalEvents(int tool, Object code) {
        requireCode(code);
        checked(tool);
        return 0;
    }

    private static void requireCode(Object code) {
        if (!(code instanceof org.pyjc.runtime.call.PyCode)) {
            throw Errors.typeError("code must be a code object, not " + PyType.of(code).name());
        }
    }

    @PyFunctionDef(name = "restart_events", signature = "()")
    static void restartEvents() {}

    @PyFunctionDef(name = "_all_events", signature = "()")
    static Object allEvents() {
        return new PyDict();
    }
}
