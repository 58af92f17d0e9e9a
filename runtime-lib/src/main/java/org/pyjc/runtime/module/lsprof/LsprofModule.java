package org.pyjc.runtime.module.lsprof;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.structseq.StructType;

/** The module {@code _lsprof}, which {@code cProfile} stands on. Compare CPython Modules/_lsprof.c. Thread safety: stateless. */
@PyModuleDef(name = "_lsprof", doc = "Fast profiler", types = PyProfiler.class)
final class LsprofModule {
    static final StructType ENTRY = StructType.of("_lsprof", "profiler_entry", "", "code", "callcount", "reccallcount", "totaltime",
            "inlinetime", "calls");
    static final StructType SUBENTRY = StructType.of("_lsprof", "profiler_subentry", "", "code", "callcount", "reccallcount", "totaltime",
            "inlinetime");

    private LsprofModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("profiler_entry", ENTRY.type());
        module.dict().putStr("profiler_subentry", SUBENTRY.type());
    }
}
