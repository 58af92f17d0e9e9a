package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.structseq.StructType;

/** How the system schedules processes. Compare CPython posixmodule.c: os_sched_setscheduler_impl. Thread safety: as the system calls. */
final class PosixScheduling {
    static final StructType PARAM = StructType.single("posix", "sched_param",
            "Currently has only one field: sched_priority\n\n  sched_priority\n    A scheduling parameter.", "sched_priority");
    private static final int SET = 128;

    private PosixScheduling() {}

    private static int call(String function, long a, long b, long c) {
        return CFunction.checked(CFunction.ofSystem(function).callInt(a, b, c));
    }

    @PyFunctionDef(signature = "(increment, /)", doc = "Add increment to the priority of process and return the new priority.")
    static long nice(int increment) {
        clear();
        return result(CFunction.ofSystem("nice").callInt(increment));
    }

    @PyFunctionDef(signature = "(which, who)", doc = "Return program scheduling priority.")
    static long getpriority(int which, int who) {
        clear();
        return result(Libc.GETPRIORITY.callInt(which, who));
    }

    /** A call that may return -1 without an error is told by the error number alone. */
    private static void clear() {
        CFunction.clearErrno();
    }

    private static long result(int value) {
        if (value == -1 && CFunction.errno() != 0) {
            throw CFunction.error();
        }
        return value;
    }

    @PyFunctionDef(signature = "(which, who, priority)", doc = "Set program scheduling priority.")
    static void setpriority(int which, int who, int priority) {
        CFunction.checked(Libc.SETPRIORITY.callInt(which, who, priority));
    }

    @PyFunctionDef(name = "sched_get_priority_max", signature = "(policy)", doc = "Get the maximum scheduling priority for policy.")
    static long priorityMax(int policy) {
        return call("sched_get_priority_max", policy, 0, 0);
    }

    @PyFunctionDef(name = "sched_get_priority_min", signature = "(policy)", doc = "Get the minimum scheduling priority for policy.")
    static long priorityMin(int policy) {
        return call("sched_get_priority_min", policy, 0, 0);
    }

    @PyFunctionDef(name = "sched_getscheduler", signature = "(pid, /)", doc = "Get the scheduling policy for the process identified by pid.")
    static long scheduler(long pid) {
        return call("sched_getscheduler", pid, 0, 0);
    }

    @PyFunctionDef(name = "sched_setscheduler", signature = "(pid, policy, param, /)", doc = "Set the scheduling policy for the process identified "
            + "by pid.")
    static void setScheduler(long pid, int policy, Object param) {
        try (Arena arena = Arena.ofConfined()) {
            call("sched_setscheduler", pid, policy, parameter(arena, param));
        }
    }

    @PyFunctionDef(name = "sched_getparam", signature = "(pid, /)", doc = "Returns scheduling parameters for the process identified by pid.")
    static Object param(long pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(8, 8);
            call("sched_getparam", pid, memory.address(), 0);
            return PARAM.make((long) memory.get(ValueLayout.JAVA_INT, 0));
        }
    }

    @PyFunctionDef(name = "sched_setparam", signature = "(pid, param, /)", doc = "Set scheduling parameters for the process identified by pid.")
    static void setParam(long pid, Object param) {
        try (Arena arena = Arena.ofConfined()) {
            call("sched_setparam", pid, parameter(arena, param), 0);
        }
    }

    private static long parameter(Arena arena, Object param) {
        MemorySegment memory = arena.allocate(8, 8);
        memory.set(ValueLayout.JAVA_INT, 0, priority(param));
        return memory.address();
    }

    /** The priority that a {@code sched_param} holds. */
    static int priority(Object param) {
        if (!(param instanceof PyStructSequence s) || s.type() != PARAM.type()) {
            throw Errors.typeError("must have a sched_param object");
        }
        long priority = Index.ssize(s.items()[0]);
        if (priority != (int) priority) {
            throw Errors.overflowError("sched_priority out of range");
        }
        return (int) priority;
    }

    @PyFunctionDef(name = "sched_rr_get_interval", signature = "(pid, /)", doc = "Return the round-robin quantum for the process identified by pid, "
            + "in seconds.")
    static double interval(long pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(16, 8);
            call("sched_rr_get_interval", pid, time.address(), 0);
            return time.get(ValueLayout.JAVA_LONG, 0) + 1e-9 * time.get(ValueLayout.JAVA_LONG, 8);
        }
    }

    @PyFunctionDef(name = "sched_getaffinity", signature = "(pid, /)", doc = "Return the affinity of the process identified by pid.")
    static Object affinity(long pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(SET, 8);
            call("sched_getaffinity", pid, SET, mask.address());
            PySet cpus = new PySet();
            for (int i = 0; i < SET * 8; i++) {
                if ((mask.get(ValueLayout.JAVA_BYTE, i / 8) >> i % 8 & 1) != 0) {
                    cpus.add((long) i);
                }
            }
            return cpus;
        }
    }

    @PyFunctionDef(name = "sched_setaffinity", signature = "(pid, mask, /)", doc = "Set the CPU affinity of the process identified by pid to mask.")
    static void setAffinity(long pid, Object mask) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bits = arena.allocate(SET, 8);
            for (Object each : Iteration.toArray(mask)) {
                if (!Index.isIndex(each)) {
                    throw Errors.typeError("expected an iterator of ints, but iterator yielded " + PyType.of(each).name());
                }
                long cpu = Index.ssize(each);
                if (cpu < 0) {
                    throw Errors.valueError("negative CPU number");
                }
                if (cpu >= SET * 8) {
                    throw Errors.overflowError("CPU number too large");
                }
                bits.set(ValueLayout.JAVA_BYTE, cpu / 8, (byte) (bits.get(ValueLayout.JAVA_BYTE, cpu / 8) | 1 << cpu % 8));
            }
            call("sched_setaffinity", pid, SET, bits.address());
        }
    }

    @PyFunctionDef(name = "sched_yield", signature = "()", doc = "Voluntarily relinquish the CPU.")
    static void yieldNow() {
        Thread.yield();
    }

    @PyFunctionDef(signature = "(flags)", doc = "Disassociate parts of a process (or thread) execution context.")
    static void unshare(int flags) {
        CFunction.checked(CFunction.ofSystem("unshare").callInt(flags));
    }

    @PyFunctionDef(signature = "()", doc = "Make the current process the leader of its process group.")
    static void setpgrp() {
        CFunction.checked(Libc.SETPGID.callInt(0, 0));
    }
}
