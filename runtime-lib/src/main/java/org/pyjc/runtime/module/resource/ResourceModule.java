package org.pyjc.runtime.module.resource;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code resource}: limits and usage, by prlimit(2) and getrusage(2). Compare CPython Modules/resource.c. Thread safety: stateless. */
@PyModuleDef(name = "resource", doc = "")
final class ResourceModule {
    @PyConstant static final int RLIMIT_CPU = 0;
    @PyConstant static final int RLIMIT_FSIZE = 1;
    @PyConstant static final int RLIMIT_DATA = 2;
    @PyConstant static final int RLIMIT_STACK = 3;
    @PyConstant static final int RLIMIT_CORE = 4;
    @PyConstant static final int RLIMIT_RSS = 5;
    @PyConstant static final int RLIMIT_NPROC = 6;
    @PyConstant static final int RLIMIT_NOFILE = 7;
    @PyConstant static final int RLIMIT_OFILE = 7;
    @PyConstant static final int RLIMIT_MEMLOCK = 8;
    @PyConstant static final int RLIMIT_AS = 9;
    @PyConstant static final int RLIMIT_SIGPENDING = 11;
    @PyConstant static final int RLIMIT_MSGQUEUE = 12;
    @PyConstant static final int RLIMIT_NICE = 13;
    @PyConstant static final int RLIMIT_RTPRIO = 14;
    @PyConstant static final int RLIMIT_RTTIME = 15;
    @PyConstant static final int RLIM_INFINITY = -1;
    @PyConstant static final int RUSAGE_SELF = 0;
    @PyConstant static final int RUSAGE_CHILDREN = -1;
    @PyConstant static final int RUSAGE_THREAD = 1;

    private static final CFunction PRLIMIT = CFunction.ofSystem("prlimit");
    private static final CFunction GETRUSAGE = CFunction.ofSystem("getrusage");

    private ResourceModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("struct_rusage", Usage.STRUCT.type());
        module.dict().putStr("error", Exceptions.OS_ERROR);
    }

    @PyFunctionDef(signature = "(resource, /)")
    static Object getrlimit(int resource) {
        return limits(0, checked(resource), null);
    }

    @PyFunctionDef(signature = "(resource, limits, /)")
    static void setrlimit(int resource, Object limits) {
        limits(0, checked(resource), limits);
    }

    @PyFunctionDef(signature = "(pid, resource, limits=None, /)")
    static Object prlimit(long pid, int resource, Object limits) {
        return limits(pid, checked(resource), limits == PyNone.NONE ? null : limits);
    }

    /** The limits before; {@code wanted} null changes nothing. */
    private static PyTuple limits(long pid, int resource, Object wanted) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment now = arena.allocate(16, 8);
            CFunction.checked(PRLIMIT.callInt(pid, resource, wanted == null ? 0 : pair(arena, wanted).address(), now.address()));
            return new PyTuple(now.get(ValueLayout.JAVA_LONG, 0), now.get(ValueLayout.JAVA_LONG, 8));
        }
    }

    private static MemorySegment pair(Arena arena, Object limits) {
        Object[] wanted = Iteration.toArray(limits);
        if (wanted.length != 2) {
            throw Errors.valueError("expected a tuple of 2 integers");
        }
        MemorySegment pair = arena.allocate(16, 8);
        for (int i = 0; i < 2; i++) {
            long limit = IntMath.big(Index.of(wanted[i])).longValue();
            pair.set(ValueLayout.JAVA_LONG, 8L * i, limit);
        }
        return pair;
    }

    private static int checked(int resource) {
        if (resource < RLIMIT_CPU || resource > RLIMIT_RTTIME) {
            throw Errors.valueError("invalid resource specified");
        }
        return resource;
    }

    @PyFunctionDef(signature = "(who, /)")
    static Object getrusage(int who) {
        if (who < RUSAGE_CHILDREN || who > RUSAGE_THREAD) {
            throw Errors.valueError("invalid who parameter");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(Usage.SIZE, 8);
            CFunction.checked(GETRUSAGE.callInt(who, usage.address()));
            return Usage.of(usage);
        }
    }

    @PyFunctionDef(signature = "()")
    static long getpagesize() {
        return 4096;
    }
}
