package org.pyjc.runtime.module.multiprocessing;

import java.lang.foreign.Arena;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;

/** The module {@code _multiprocessing}. Compare CPython Modules/_multiprocessing/multiprocessing.c. Thread safety: see {@link PySemLock}. */
@PyModuleDef(name = "_multiprocessing", types = PySemLock.class)
final class MultiprocessingModule {
    private MultiprocessingModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PySemLock.TYPE.setOwn("SEM_VALUE_MAX", (long) Integer.MAX_VALUE);
        module.dict().putStr("flags", PyDict.of("HAVE_SEM_OPEN", 1L, "HAVE_SEM_TIMEDWAIT", 1L));
    }

    @PyFunctionDef(name = "sem_unlink", signature = "(name, /)")
    static void unlink(Object name) {
        try (Arena arena = Arena.ofConfined()) {
            if (Libc.SEM_UNLINK.callInt(Libc.string(arena, Paths.toPath(name))) < 0) {
                throw OsErrors.of(CFunction.errno(), null);
            }
        }
    }
}
