package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What a future calls when it is done and a task waits for it. Compare CPython _asynciomodule.c: TaskWakeupDef, a method of the
 * task that its type does not show. Thread safety: immutable.
 */
@PyTypeDef(name = "builtin_function_or_method", subclassable = false, instantiable = false)
final class PyTaskWakeup extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTaskWakeupExposer());

    private final PyTask task;

    PyTaskWakeup(PyTask task) {
        super(TYPE);
        this.task = task;
    }

    @Override
    public Object call1(Object future) {
        TaskSteps.wakeUp(task, future);
        return PyNone.NONE;
    }

    @Override
    public Object call(Object[] args, String[] kwnames) {
        if (kwnames.length > 0 || args.length != 1) {
            throw Errors.typeError("task_wakeup() takes exactly one argument (" + args.length + " given)");
        }
        return call1(args[0]);
    }

    @PyMethod
    Object __call__(Object[] args, String[] kwnames) {
        return call(args, kwnames);
    }

    @PyGetter("__self__")
    Object self() {
        return task;
    }

    @PyGetter("__name__")
    String name() {
        return "task_wakeup";
    }

    @PyGetter("__qualname__")
    String qualname() {
        return "Task.task_wakeup";
    }

    @PyMethod(name = "__repr__")
    String repr() {
        return new StrBuilder().append("<built-in method task_wakeup of ").append(TypeNames.withModule(task.type())).append(" object at ")
                .append(TypeNames.address(task)).append('>').toString();
    }
}
