package org.pyjc.runtime.module.sysconfig;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;

/**
 * What {@code sysconfig} reads about how the interpreter was built. It has the name that a build without a GIL has,
 * {@code sys.abiflags} being {@code t}. What has no meaning here, such as a C compiler and its options, is missing or empty. Thread safety: stateless.
 */
@PyModuleDef(name = "_sysconfigdata_t_linux_x86_64-linux-gnu", doc = "Build-time variables, for sysconfig.")
final class BuildVariables {
    private static final String[] EMPTY = {"CC", "CFLAGS", "CONFIG_ARGS", "EXE", "LDFLAGS", "LDSHARED", "LIBRARY", "LDLIBRARY", "PY_CFLAGS",
        "PY_CFLAGS_NODIST", "PY_LDFLAGS_NODIST", "PY_CORE_CFLAGS", "PYTHONFRAMEWORK", "PGO_PROF_USE_FLAG"};

    private BuildVariables() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict variables = PyDict.of("Py_GIL_DISABLED", 1L, "ABIFLAGS", "t", "Py_DEBUG", 0L, "Py_TRACE_REFS", 0L, "Py_ENABLE_SHARED", 0L, "PY_ENABLE_SHARED", 0L, "VERSION", "3.14",
                "MACHDEP", "linux", "MULTIARCH", "x86_64-linux-gnu", "PLATLIBDIR", "lib", "EXT_SUFFIX", ".pyjc-314t-x86_64-linux-gnu.so", "SOABI", "pyjc-314t-x86_64-linux-gnu", "SHLIB_SUFFIX", ".so",
                "SIZEOF_SHORT", 2L, "SIZEOF_INT", 4L, "SIZEOF_LONG", 8L, "SIZEOF_LONG_LONG", 8L, "SIZEOF_SIZE_T", 8L, "SIZEOF_TIME_T", 8L, "SIZEOF_VOID_P", 8L,
                "SIZEOF_WCHAR_T", 4L, "SIZEOF_DOUBLE", 8L, "SIZEOF_FLOAT", 4L, "HAVE_GETRANDOM", 1L, "HAVE_GETRANDOM_SYSCALL", 1L, "HAVE_DYNAMIC_LOADING", 0L,
                "WITH_DOC_STRINGS", 1L, "WITH_PYMALLOC", 0L, "WITH_DTRACE", 0L, "WITH_VALGRIND", 0L, "PY_HAVE_PERF_TRAMPOLINE", 0L, "TEST_MODULES", "yes",
                "Py_HASH_ALGORITHM", 0L, "PY_BUILTIN_HASHLIB_HASHES", "\"md5,sha1,sha2,sha3,blake2\"", "PY_SSL_DEFAULT_CIPHERS", 1L, "PY_COERCE_C_LOCALE", 0L,
                "TZPATH", "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo");
        for (String name : EMPTY) {
            variables.putStr(name, "");
        }
        String home = System.getProperty("pyjc.home", "");
        variables.putStr("prefix", home);
        variables.putStr("exec_prefix", home);
        variables.putStr("BINDIR", home + "/bin");
        variables.putStr("LIBDIR", home + "/lib");
        variables.putStr("LIBDEST", home + "/lib/python3.14t");
        variables.putStr("INCLUDEPY", home + "/include/python3.14t");
        module.dict().putStr("build_time_vars", variables);
    }
}
