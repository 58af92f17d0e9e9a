package org.pyjc.runtime.module.remotedebugging;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.structseq.StructType;

/**
 * The module {@code _remote_debugging}, which {@code asyncio.tools} imports: the records of what CPython's interpreter keeps in its
 * memory. Compare CPython _remote_debugging_module.c. Thread safety: stateless.
 */
@PyModuleDef(name = "_remote_debugging", types = PyRemoteUnwinder.class)
final class RemoteDebuggingModule {
    /** Memory of other processes is not read. */
    @PyConstant("PROCESS_VM_READV_SUPPORTED")
    static final int PROCESS_VM_READV_SUPPORTED = 0;

    private RemoteDebuggingModule() {}

    @PyConstant("FrameInfo")
    static PyType frameInfo() {
        return record("FrameInfo", "Information about a frame", "filename", "lineno", "funcname");
    }

    @PyConstant("CoroInfo")
    static PyType coroInfo() {
        return record("CoroInfo", "Information about a coroutine", "call_stack", "task_name");
    }

    @PyConstant("TaskInfo")
    static PyType taskInfo() {
        return record("TaskInfo", "Information about an asyncio task", "task_id", "task_name", "coroutine_stack", "awaited_by");
    }

    @PyConstant("ThreadInfo")
    static PyType threadInfo() {
        return record("ThreadInfo", "Information about a thread", "thread_id", "frame_info");
    }

    @PyConstant("AwaitedInfo")
    static PyType awaitedInfo() {
        return record("AwaitedInfo", "Information about what a thread is awaiting", "thread_id", "awaited_by");
    }

    private static PyType record(String name, String doc, String... fields) {
        return StructType.of("_remote_debugging", name, doc, fields).type();
    }
}
