package org.pyjc.runtime.module.posix;

import java.util.Map;
import java.util.TreeMap;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code posix}: the functions of the operating system, by Java where that does it, else by the C library. Thread safety: stateless. */
@PyModuleDef(name = "posix", parts = {PosixDescriptors.class, PosixFiles.class, PosixTimes.class, PosixFolders.class, PosixPaths.class, PosixProcess.class, PosixWaiting.class,
    PosixSystem.class, PosixSysconf.class, PosixTransfers.class, PosixDevices.class, PosixTimers.class, PosixAttributes.class,
    PosixOwnership.class, PosixScheduling.class, PosixConf.class, PosixSpawning.class, PosixSpawn.class},
        types = PyDirEntry.class, doc = "This module provides access to operating system functionality that is\n"
                + "standardized by the C Standard and the POSIX standard (a thinly\n"
                + "disguised Unix interface).  Refer to the library manual and\n"
                + "corresponding Unix manual entries for more information on calls.")
public final class PosixModule {
    private PosixModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        PosixConstants.addTo(dict);
        dict.putStr("environ", environment());
        dict.putStr("error", Exceptions.OS_ERROR);
        dict.putStr("stat_result", StatResult.TYPE.type());
        dict.putStr("terminal_size", PosixSystem.TERMINAL_SIZE.type());
        dict.putStr("times_result", PosixProcess.TIMES.type());
        dict.putStr("uname_result", PosixSystem.UNAME.type());
        dict.putStr("statvfs_result", PosixConf.STATVFS_RESULT.type());
        dict.putStr("_have_functions", PyList.of("HAVE_EVENTFD", "HAVE_TIMERFD_CREATE", "HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD",
                "HAVE_FCHMODAT", "HAVE_FCHOWN", "HAVE_FCHOWNAT", "HAVE_FDOPENDIR", "HAVE_FPATHCONF", "HAVE_FSTATAT", "HAVE_FSTATVFS",
                "HAVE_FTRUNCATE", "HAVE_FUTIMENS", "HAVE_FUTIMES", "HAVE_FUTIMESAT", "HAVE_LINKAT", "HAVE_LCHOWN", "HAVE_LSTAT", "HAVE_LUTIMES",
                "HAVE_MEMFD_CREATE", "HAVE_MKDIRAT", "HAVE_MKFIFOAT", "HAVE_MKNODAT", "HAVE_OPENAT", "HAVE_READLINKAT", "HAVE_RENAMEAT",
                "HAVE_SYMLINKAT", "HAVE_UNLINKAT", "HAVE_UTIMENSAT", "HAVE_PTSNAME_R"));
        dict.putStr("waitid_result", PosixWaiting.WAITID_RESULT.type());
        dict.putStr("sched_param", PosixScheduling.PARAM.type());
        dict.putStr("pathconf_names", PosixConf.PATH_NAMES.dict());
        dict.putStr("confstr_names", PosixConf.TEXT_NAMES.dict());
        dict.putStr("sysconf_names", PosixSysconf.NAMES.dict());
    }

    /** The variables that we got, with what was changed since. */
    static PyDict environment() {
        Map<String, String> variables = new TreeMap<>(ChildEnvironment.initial());
        ChildEnvironment.applyTo(variables);
        PyDict environ = new PyDict();
        for (Map.Entry<String, String> e : variables.entrySet()) {
            environ.put(bytes(e.getKey()), bytes(e.getValue()));
        }
        return environ;
    }

    static PyBytes bytes(String text) {
        return new PyBytes(SystemText.encode(text));
    }
}
