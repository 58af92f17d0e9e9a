package org.pyjc.runtime.importing;

import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/**
 * How the import system made a module, kept beside the module until Python's own {@code __spec__} and {@code __loader__} are
 * asked for: making those needs importlib, which most programs never load.
 *
 * <p>Thread safety: the fields are volatile or final.
 */
public final class ModuleState {
    /** Where a module comes from. */
    public enum Origin { NATIVE, COMPILED, SOURCE }

    private final String name;
    private final Origin kind;
    /** The file or resource, null for native modules. */
    private final String location;
    private volatile boolean initializing = true;

    ModuleState(String name, Origin kind, String location) {
        this.name = name;
        this.kind = kind;
        this.location = location;
    }

    public String name() {
        return name;
    }

    public Origin kind() {
        return kind;
    }

    public String location() {
        return location;
    }

    /** What a module's repr says in brackets when it has no file. */
    public String origin() {
        return kind == Origin.NATIVE && !name.equals("__main__") ? "built-in" : null;
    }

    void finished() {
        initializing = false;
    }

    /** Whether the module's code still runs, by its state or (for importlib's modules) its spec. */
    public static boolean isInitializing(PyModule module) {
        ModuleState state = module.state();
        if (state != null) {
            return state.initializing;
        }
        Object spec = module.dict().getStr("__spec__");
        if (spec == null || spec == PyNone.NONE) {
            return false;
        }
        Object flag = Attributes.getOrNull(spec, "_initializing");
        return flag != null && Truth.test(flag);
    }

    /** The value of an attribute that is made when it is first asked for, null for any other. */
    public Object lateAttribute(PyModule module, String attribute) {
        return switch (attribute) {
            case "__spec__", "__loader__", "__cached__" -> {
                Specs.complete(module, this);
                yield module.dict().getStr(attribute);
            }
            default -> name.equals("sys") && kind == Origin.NATIVE ? LateSysAttributes.get(module, attribute) : null;
        };
    }
}
