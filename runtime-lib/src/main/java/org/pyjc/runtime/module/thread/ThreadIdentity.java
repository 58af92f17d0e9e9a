package org.pyjc.runtime.module.thread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** Who a thread is. Thread safety: stateless. */
final class ThreadIdentity {
    private static final ThreadLocal<Long> NATIVE_ID = ThreadLocal.withInitial(ThreadIdentity::readNativeId);

    private ThreadIdentity() {}

    /** Linux names the thread that asks. */
    private static long readNativeId() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString();
            return Long.parseLong(target);
        } catch (IOException | NumberFormatException e) {
            return Thread.currentThread().threadId();
        }
    }

    @PyFunctionDef(name = "get_ident", doc = "Return a non-zero integer that uniquely identifies the current thread amongst other threads that exist simultaneously.")
    static long getIdent() {
        return Thread.currentThread().threadId();
    }

    @PyFunctionDef(name = "get_native_id", doc = "Return a non-negative integer identifying the thread as reported by the OS (kernel).")
    static long getNativeId() {
        return NATIVE_ID.get();
    }

    @PyFunctionDef(name = "_get_main_thread_ident", doc = "Internal only. Return a non-zero integer that uniquely identifies the main thread of the main interpreter.")
    static long getMainThreadIdent() {
        Thread main = Interrupts.main();
        return main == null ? Thread.currentThread().threadId() : main.threadId();
    }

    @PyFunctionDef(name = "set_name", signature = "(name)", doc = "Set the name of the current thread.")
    static void setName(String name) {
        int end = name.indexOf(0);
        Thread.currentThread().setName(end < 0 ? name : name.substring(0, end));
    }

    @PyFunctionDef(name = "_get_name", doc = "Get the name of the current thread, as far as the system keeps it.")
    static Object getName() {
        Object name = Str.fromUtf16(Thread.currentThread().getName());
        byte[] bytes = BytesLike.bytes(Call.method2(name, "encode", "utf-8", "surrogateescape"));
        return Call.method2(new PyBytes(Arrays.copyOf(bytes, Math.min(bytes.length, ThreadModule.NAME_MAX))), "decode", "utf-8",
                "surrogateescape");
    }
}
