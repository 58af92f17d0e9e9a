package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.namespace.PySimpleNamespace;
import org.pyjc.runtime.types.structseq.StructType;

/** What Python this is. Thread safety: constants. */
final class Version {
    static final long HEX = 0x030e03f0L;
    private static final StructType INFO = StructType.closed("sys", "version_info",
            "sys.version_info\n\nVersion information as a named tuple.", "major", "minor", "micro", "releaselevel", "serial");

    private Version() {}

    static String text() {
        return "3.14.3 (pyjc) [" + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + "]";
    }

    static void addTo(PyDict sys) {
        Object info = INFO.make(3L, 14L, 3L, "final", 0L);
        sys.putStr("version_info", info);
        PyDict implementation = new PyDict();
        implementation.putStr("name", "pyjc");
        implementation.putStr("cache_tag", "pyjc-314");
        implementation.putStr("version", info);
        implementation.putStr("hexversion", HEX);
        implementation.putStr("_multiarch", "x86_64-linux-gnu");
        implementation.putStr("supports_isolated_interpreters", false);
        sys.putStr("implementation", new PySimpleNamespace(implementation));
    }
}
