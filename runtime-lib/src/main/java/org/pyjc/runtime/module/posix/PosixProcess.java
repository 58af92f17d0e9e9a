package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.LineInput;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Functions on processes, as far as a JVM can: no fork. Compare CPython posixmodule.c. Thread safety: stateless. */
final class PosixProcess {
    static final StructType TIMES = StructType.of("posix", "times_result", "times_result: Result from os.times().", "user", "system",
            "children_user", "children_system", "elapsed");

    private static final CFunction SYSTEM_TIMES = CFunction.ofSystem("times");
    /** How many of them a second has: the kernel's interface is the same on all machines. */
    private static final double TICKS = 100;

    private PosixProcess() {}

    @PyFunctionDef(signature = "()")
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    @PyFunctionDef(signature = "()")
    static long getppid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    @PyFunctionDef(name = "_exit", signature = "(status)")
    static void exitNow(int status) {
        LineInput.close();
        Runtime.getRuntime().halt(status);
    }

    @PyFunctionDef(signature = "()")
    static void abort() {
        CFunction.ofSystem("abort").call();
    }

    @PyFunctionDef(name = "register_at_fork", signature = "(*, before=<absent>, after_in_child=<absent>, after_in_parent=<absent>)")
    static void registerAtFork(Object before, Object afterInChild, Object afterInParent) {}

    @PyFunctionDef(signature = "(pid, signal, /)")
    static void kill(long pid, int signal) {
        if (pid == getpid()) {
            if (signal != 0) {
                org.pyjc.runtime.call.Call.call1(org.pyjc.runtime.object.Attributes.get(
                        org.pyjc.runtime.importing.Importer.load("_signal"), "raise_signal"), (long) signal);
            }
            return;
        }
        CFunction.checked(Libc.KILL.callInt(pid, signal));
    }

    @PyFunctionDef(signature = "(pgid, signal, /)")
    static void killpg(long pgid, int signal) {
        CFunction.checked(Libc.KILLPG.callInt(pgid, signal));
    }

    @PyFunctionDef(signature = "(pid)")
    static long getpgid(long pid) {
        return CFunction.checked(Libc.GETPGID.callInt(pid));
    }

    @PyFunctionDef(signature = "()")
    static long getpgrp() {
        return getpgid(0);
    }

    @PyFunctionDef(signature = "(pid, /)")
    static long getsid(long pid) {
        return CFunction.checked(Libc.GETSID.callInt(pid));
    }

    @PyFunctionDef(signature = "(pid, pgrp, /)")
    static void setpgid(long pid, long pgrp) {
        CFunction.checked(Libc.SETPGID.callInt(pid, pgrp));
    }

    @PyFunctionDef(signature = "()")
    static long setsid() {
        return CFunction.checked(Libc.SETSID.callInt(0));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static long tcgetpgrp(int fd) {
        return CFunction.checked(Libc.TCGETPGRP.callInt(Fds.system(fd)));
    }

    @PyFunctionDef(signature = "(fd, pgid, /)")
    static void tcsetpgrp(int fd, long pgid) {
        CFunction.checked(Libc.TCSETPGRP.callInt(Fds.system(fd), pgid));
    }

    @PyFunctionDef(signature = "()")
    static Object times() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment times = arena.allocate(4L * Long.BYTES, 8);
            double elapsed = SYSTEM_TIMES.call(times.address()) / TICKS;
            return TIMES.make(seconds(times, 0), seconds(times, 1), seconds(times, 2), seconds(times, 3), elapsed);
        }
    }

    private static double seconds(MemorySegment times, int index) {
        return times.getAtIndex(ValueLayout.JAVA_LONG, index) / TICKS;
    }

    @PyFunctionDef(name = "waitstatus_to_exitcode", signature = "(status)")
    static long waitstatusToExitcode(@ToIndex Object status) {
        long n = (Long) status;
        return (n & 0x7f) == 0 ? n >> 8 & 0xff : -(n & 0x7f);
    }

    @PyFunctionDef(name = "WIFEXITED", signature = "(status)")
    static boolean wifexited(int status) {
        return (status & 0x7f) == 0;
    }

    @PyFunctionDef(name = "WEXITSTATUS", signature = "(status)")
    static long wexitstatus(int status) {
        return status >> 8 & 0xff;
    }

    @PyFunctionDef(name = "WIFSIGNALED", signature = "(status)")
    static boolean wifsignaled(int status) {
        return (status & 0x7f) != 0 && (status & 0x7f) != 0x7f;
    }

    @PyFunctionDef(name = "WTERMSIG", signature = "(status)")
    static long wtermsig(int status) {
        return status & 0x7f;
    }

    @PyFunctionDef(name = "WIFSTOPPED", signature = "(status)")
    static boolean wifstopped(int status) {
        return (status & 0xff) == 0x7f;
    }

    @PyFunctionDef(name = "WSTOPSIG", signature = "(status)")
    static long wstopsig(int status) {
        return status >> 8 & 0xff;
    }

    @PyFunctionDef(name = "WIFCONTINUED", signature = "(status)")
    static boolean wifcontinued(int status) {
        return status == 0xffff;
    }

    @PyFunctionDef(name = "WCOREDUMP", signature = "(status, /)")
    static boolean wcoredump(int status) {
        return (status & 0x80) != 0;
    }
}
