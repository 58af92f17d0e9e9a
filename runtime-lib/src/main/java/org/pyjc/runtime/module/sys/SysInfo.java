package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;

/** The information tuples of sys. Thread safety: constants. */
public final class SysInfo {
    private static final StructType FLOAT = StructType.of("sys", "float_info",
            "sys.float_info\n\nA named tuple holding information about the float type.", "max", "max_exp", "max_10_exp", "min",
            "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");
    private static final StructType INT = StructType.of("sys", "int_info",
            "sys.int_info\n\nA named tuple that holds information about Python's\ninternal representation of integers.",
            "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    private static final StructType HASH = StructType.of("sys", "hash_info",
            "hash_info\n\nA named tuple providing parameters used for computing hashes.", "width", "modulus", "inf", "nan",
            "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");

    private SysInfo() {}

    static void addTo(PyDict sys) {
        sys.putStr("float_info", FLOAT.make(Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L,
                Math.ulp(1.0), 2L, 1L));
        sys.putStr("int_info", INT.make(30L, 4L, 4300L, 640L));
        sys.putStr("hash_info", HASH.make(64L, (1L << 61) - 1, 314159L, 0L, 1000003L, "siphash13", 64L, 128L, 0L));
    }

    /** {@code sys.thread_info}: Java's threads are those of the system's library. */
    public static Object threadInfo() {
        StructType type = StructType.of("sys", "thread_info",
                "sys.thread_info\n\nA named tuple holding information about the thread implementation.", "name", "lock", "version");
        return type.make("pthread", PyNone.NONE, Call.method1(Importer.load("posix"), "confstr", "CS_GNU_LIBPTHREAD_VERSION"));
    }
}
