package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.trace.Monitoring;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.namespace.PySimpleNamespace;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code sys.monitoring}: what tools register; see {@link Monitoring}. Compare CPython Python/instrumentation.c.
 * Thread safety: stateless.
 */
@PyModuleDef(name = "sys.monitoring", listed = false)
public final class MonitoringModule {
    /** These come with CALL. */
    private static final long ENDS_OF_CALLS = 1L << Monitoring.C_RETURN | 1L << Monitoring.C_RAISE;

    private MonitoringModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        PyDict events = new PyDict();
        for (int i = 0; i < Monitoring.EVENTS.length; i++) {
            events.putStr(Monitoring.EVENTS[i], 1L << i);
        }
        events.putStr("NO_EVENTS", 0L);
        dict.putStr("events", new PySimpleNamespace(events));
        dict.putStr("DEBUGGER_ID", 0L);
        dict.putStr("COVERAGE_ID", 1L);
        dict.putStr("PROFILER_ID", 2L);
        dict.putStr("OPTIMIZER_ID", 5L);
        dict.putStr("DISABLE", Monitoring.DISABLE);
        dict.putStr("MISSING", Monitoring.MISSING);
    }

    private static int checked(int tool) {
        if (tool < 0 || tool >= Monitoring.TOOLS) {
            throw Errors.valueError("invalid tool " + tool + " (must be between 0 and 5)");
        }
        return tool;
    }

    @PyFunctionDef(name = "use_tool_id", signature = "(tool_id, name, /)")
    static void useToolId(int tool, Object name) {
        if (Values.strOrNull(name) == null) {
            throw Errors.valueError("tool name must be a str");
        }
        if (!Monitoring.use(checked(tool), name)) {
            throw Errors.valueError("tool " + tool + " is already in use");
        }
    }

    @PyFunctionDef(name = "clear_tool_id", signature = "(tool_id, /)")
    static void clearToolId(int tool) {
        Monitoring.clear(checked(tool));
    }

    @PyFunctionDef(name = "free_tool_id", signature = "(tool_id, /)")
    static void freeToolId(int tool) {
        Monitoring.free(checked(tool));
    }

    @PyFunctionDef(name = "get_tool", signature = "(tool_id, /)")
    static Object getTool(int tool) {
        Object name = Monitoring.name(checked(tool));
        return name == null ? PyNone.NONE : name;
    }

    @PyFunctionDef(name = "register_callback", signature = "(tool_id, event, func, /)")
    static Object registerCallback(int tool, long event, Object func) {
        checked(tool);
        if (Long.bitCount(event) != 1 || event >= 1L << Monitoring.EVENTS.length) {
            throw Errors.valueError("The callback can only be set for one event at a time");
        }
        Object old = Monitoring.register(tool, Long.numberOfTrailingZeros(event), func == PyNone.NONE ? null : func);
        return old == null ? PyNone.NONE : old;
    }

    @PyFunctionDef(name = "set_events", signature = "(tool_id, event_set, /)")
    static void setEvents(int tool, long events) {
        requireUsed(tool);
        Monitoring.setEvents(tool, checkedEvents(events));
    }

    @PyFunctionDef(name = "get_events", signature = "(tool_id, /)")
    static Object getEvents(int tool) {
        return Monitoring.events(checked(tool));
    }

    @PyFunctionDef(name = "set_local_events", signature = "(tool_id, code, event_set, /)")
    static void setLocalEvents(int tool, Object code, long events) {
        PyCode checkedCode = requireCode(code);
        requireUsed(tool);
        Monitoring.setLocalEvents(tool, checkedCode, checkedEvents(events));
    }

    @PyFunctionDef(name = "get_local_events", signature = "(tool_id, code, /)")
    static long getLocalEvents(int tool, Object code) {
        PyCode checkedCode = requireCode(code);
        return Monitoring.localEvents(checked(tool), checkedCode);
    }

    private static PyCode requireCode(Object code) {
        if (code instanceof PyCode c) {
            return c;
        }
        throw Errors.typeError("code must be a code object, not " + PyType.of(code).name());
    }

    private static void requireUsed(int tool) {
        if (Monitoring.name(checked(tool)) == null) {
            throw Errors.valueError("tool " + tool + " is not in use");
        }
    }

    private static long checkedEvents(long events) {
        if (events < 0 || events >= 1L << Monitoring.EVENTS.length) {
            throw Errors.valueError("invalid event set 0x" + Long.toHexString(events));
        }
        long ofCalls = events & (ENDS_OF_CALLS | 1L << Monitoring.CALL);
        if ((events & ENDS_OF_CALLS) != 0 && ofCalls != (ENDS_OF_CALLS | 1L << Monitoring.CALL)) {
            throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
        }
        return events & ~ENDS_OF_CALLS;
    }

    @PyFunctionDef(name = "restart_events", signature = "()")
    static void restartEvents() {
        Monitoring.restart();
    }

    @PyFunctionDef(name = "_all_events", signature = "()")
    static Object allEvents() {
        PyDict all = new PyDict();
        for (int event = 0; event < Monitoring.EVENTS.length; event++) {
            long tools = 0;
            for (int tool = 0; tool < Monitoring.TOOLS; tool++) {
                tools |= (Monitoring.events(tool) >> event & 1) << tool;
            }
            if (tools != 0) {
                all.putStr(Monitoring.EVENTS[event], tools);
            }
        }
        return all;
    }
}
