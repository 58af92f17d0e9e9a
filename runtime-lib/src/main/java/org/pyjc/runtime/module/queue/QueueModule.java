package org.pyjc.runtime.module.queue;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _queue}. Compare CPython Modules/_queuemodule.c. Thread safety: {@link PySimpleQueue}. */
@PyModuleDef(name = "_queue", types = PySimpleQueue.class,
        doc = "C implementation of the Python queue module.\nThis module is an implementation detail, please do not use it directly.")
public final class QueueModule {
    private QueueModule() {}

    private static final class Types {
        static final PyType EMPTY = (PyType) Call.call3(PyType.TYPE, "Empty", new PyTuple(Exceptions.EXCEPTION),
                PyDict.of("__module__", "_queue", "__doc__", "Exception raised by Queue.get(block=0)/get_nowait()."));

        private Types() {}
    }

    static PyType emptyType() {
        return Types.EMPTY;
    }

    @PyModuleInit
    static void init(PyModule module) {
        module.dict().putStr("Empty", Types.EMPTY);
    }
}
