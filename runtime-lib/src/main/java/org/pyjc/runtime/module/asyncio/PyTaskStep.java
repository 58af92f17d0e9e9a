package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/** What the loop calls to have a task go on. Compare CPython _asynciomodule.c: TaskStepMethWrapper. Thread safety: immutable. */
@PyTypeDef(name = "TaskStepMethWrapper", module = "_asyncio", subclassable = false, instantiable = false)
final class PyTaskStep extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTaskStepExposer());

    private final PyTask task;
    private final PyBaseException thrown;
    /** Whether the caller has made the task the current one. */
    private final boolean entered;

    PyTaskStep(PyTask task, PyBaseException thrown) {
        this(task, thrown, false);
    }

    PyTaskStep(PyTask task, PyBaseException thrown, boolean entered) {
        super(TYPE);
        this.task = task;
        this.thrown = thrown;
        this.entered = entered;
    }

    @Override
    public Object call0() {
        if (entered) {
            TaskSteps.run(task, thrown);
        } else {
            TaskSteps.step(task, thrown);
        }
        return PyNone.NONE;
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        if (kwnames.length > 0) {
            throw Errors.typeError("function takes no keyword arguments");
        }
        if (args.length > 0) {
            throw Errors.typeError("function takes no positional arguments");
        }
        return call0();
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @PyGetter("__self__")
    Object self() {
        return task;
    }
}
