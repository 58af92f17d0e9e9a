package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyModuleDef;

/** The module {@code _asyncio}. Compare CPython _asynciomodule.c. Thread safety: its parts'. */
@PyModuleDef(name = "_asyncio", doc = "Accelerator module for asyncio", types = {PyFuture.class, PyTask.class},
        parts = {RunningLoop.class, CurrentTask.class, AllTasks.class, AwaitedBy.class})
final class AsyncioModule {
    private AsyncioModule() {}
}
