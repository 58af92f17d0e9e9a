package org.pyjc.runtime.importing;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.module.sys.SysInfo;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Attributes of the module sys that are made when they are first asked for. Thread safety: idempotent. */
final class LateSysAttributes {
    private LateSysAttributes() {}

    /** The value, also put into the module; null for attributes that are not among these. */
    static Object get(PyModule sys, String attribute) {
        return switch (attribute) {
            case "meta_path", "path_hooks", "path_importer_cache" -> {
                Machinery.module(Machinery.BOOTSTRAP);
                yield sys.dict().getStr(attribute);
            }
            case "_jit", "monitoring" -> keep(sys, attribute, NativeModules.create("sys." + attribute));
            case "thread_info" -> keep(sys, attribute, SysInfo.threadInfo());
            case "builtin_module_names" -> keep(sys, attribute, new PyTuple(objects(org.pyjc.runtime.module.NativeModules.names())));
            case "stdlib_module_names" -> keep(sys, attribute, Call.call1(Modules.builtins().dict().getStr("frozenset"), new PyTuple(objects(StdlibNames.all()))));
            default -> null;
        };
    }

    private static Object keep(PyModule sys, String attribute, Object value) {
        sys.dict().putStr(attribute, value);
        return value;
    }

    private static Object[] objects(String[] names) {
        return Arrays.copyOf(names, names.length, Object[].class);
    }
}
