package org.pyjc.runtime.module.resource;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.types.structseq.StructType;

/** What processes used, as the system tells it in a {@code struct rusage}. Compare CPython resource.c: getrusage. Thread safety: stateless. */
public final class Usage {
    /** The size of the C structure. */
    public static final long SIZE = 144;
    static final StructType STRUCT = StructType.of("resource", "struct_rusage",
            "struct_rusage: Result from getrusage.\n\nThis object may be accessed either as a tuple of\n"
            + "    (utime,stime,maxrss,ixrss,idrss,isrss,minflt,majflt,\n    nswap,inblock,oublock,msgsnd,msgrcv,nsignals,nvcsw,nivcsw)\n"
            + "or via the attributes ru_utime, ru_stime, ru_maxrss, and so on.",
            "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt", "ru_nswap",
            "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw");
    private static final double MICRO = 1e-6;

    private Usage() {}

    /** The Python object: two times of seconds and microseconds, then counts. */
    public static Object of(MemorySegment usage) {
        Object[] values = new Object[16];
        values[0] = seconds(usage, 0);
        values[1] = seconds(usage, 2);
        for (int i = 2; i < values.length; i++) {
            values[i] = number(usage, i + 2);
        }
        return STRUCT.make(values);
    }

    private static double seconds(MemorySegment usage, int index) {
        return number(usage, index) + number(usage, index + 1) * MICRO;
    }

    private static long number(MemorySegment usage, int index) {
        return usage.getAtIndex(ValueLayout.JAVA_LONG, index);
    }
}
