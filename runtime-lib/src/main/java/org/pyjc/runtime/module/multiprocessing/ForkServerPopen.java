package org.pyjc.runtime.module.multiprocessing;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code multiprocessing.popen_forkserver}, before that of the library: a JVM can't be forked, so each process of the
 * start method {@code forkserver}, Python's default, is started anew as by {@code spawn}, whose promises are the same but for
 * preloaded modules. Thread safety: stateless.
 */
@PyModuleDef(name = "multiprocessing.popen_forkserver", doc = "Starts processes as popen_spawn_posix does.")
final class ForkServerPopen {
    private ForkServerPopen() {}

    @PyConstant("Popen")
    static Object popen() {
        Object spawned = Attributes.get(Importer.load("multiprocessing.popen_spawn_posix"), "Popen");
        PyDict body = PyDict.of("method", "forkserver", "__module__", "multiprocessing.popen_forkserver", "__qualname__", "Popen");
        return Call.call3(PyType.TYPE, "Popen", new PyTuple(spawned), body);
    }
}
