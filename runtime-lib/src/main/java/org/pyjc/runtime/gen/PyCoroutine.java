package org.pyjc.runtime.gen;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;

/** A coroutine. Compare CPython genobject.c: PyCoro_Type. Thread safety: see {@link FrameRunner}. */
@PyTypeDef(name = "coroutine", subclassable = false, instantiable = false, weakReferable = true)
public final class PyCoroutine extends PyObject implements Resumable, GeneratorWatch.Owner {
    public static final PyType TYPE = PyType.define(new PyCoroutineExposer());

    private final FrameRunner runner;
    private volatile Object name;
    private volatile Object qualname;
    private volatile Object origin = PyNone.NONE;

    PyCoroutine(GeneratorFrame frame) {
        super(TYPE);
        frame.generator = this;
        this.runner = new FrameRunner(frame, "coroutine");
        this.name = frame.function().name();
        this.qualname = frame.function().qualname();
        Unawaited.created(this);
    }

    @Override
    public Object resume(Object sent) {
        return runner.resume(sent);
    }

    @Override
    public Object raise(PyException e) {
        return runner.raise(e);
    }

    @Override
    public Object takeResult() {
        return runner.takeResult();
    }

    private Object valueOrStop(Object value) {
        if (value == null) {
            throw Generators.stop(runner.takeResult());
        }
        return value;
    }

    @PyMethod(name = "__await__")
    Object await() {
        return new PyCoroutineWrapper(this);
    }

    @PyGetter("cr_origin")
    Object origin() {
        return origin;
    }

    void setOrigin(Object places) {
        origin = places;
    }

    boolean isUnstarted() {
        return runner.isUnstarted();
    }

    GeneratorFrame runningFrame() {
        return runner.frame();
    }

    /** Lets the coroutine be finalised when nothing refers to it. */
    void watch() {
        runner.frame().watch();
    }

    @Override
    public void finalizeSuspended() {
        if (isUnstarted()) {
            Unawaited.warn(this);
        } else {
            runner.finalizeSuspended(this);
        }
    }

    boolean isAwaited() {
        return runner.delegate() != PyNone.NONE;
    }

    @PyMethod(doc = "send(value) -> send 'value' into coroutine,\nreturn next yielded value or raise StopIteration.")
    public Object send(Object value) {
        ThreadState state = ThreadState.current();
        ThreadState.Driven driven = state.drive(this);
        try {
            return valueOrStop(runner.resume(value));
        } finally {
            state.driven = driven.outer();
        }
    }

    @PyMethod(name = "throw", signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", textSignature = false,
            doc = "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in coroutine, return next yielded value or raise\n"
                    + "StopIteration.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of Python.")
    Object throwIn(Object type, Object value, Object traceback) {
        ThrowArguments.warn(value, traceback, "throw");
        ThreadState state = ThreadState.current();
        ThreadState.Driven driven = state.drive(this);
        try {
            return valueOrStop(runner.raise(Generators.toThrow(type, value, traceback)));
        } finally {
            state.driven = driven.outer();
        }
    }

    @Override
    @PyMethod(doc = "close() -> raise GeneratorExit inside coroutine.")
    public Object close() {
        return runner.close();
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Str.concat(Str.concat("<coroutine object ", qualname), " at 0x" + Integer.toHexString(System.identityHashCode(this)) + ">");
    }

    @PyGetter("cr_code")
    Object code() {
        return runner.code();
    }

    @PyGetter("cr_frame")
    Object frame() {
        return FrameView.of(runner, this);
    }

    @PyGetter("cr_running")
    boolean isRunning() {
        return runner.isRunning();
    }

    @PyGetter("cr_suspended")
    boolean isSuspended() {
        return runner.isSuspended();
    }

    @PyGetter("cr_await")
    Object delegate() {
        return runner.delegate();
    }

    @PyGetter(value = "__name__", doc = "name of the coroutine")
    Object name() {
        return name;
    }

    @PySetter("__name__")
    void setName(Object value) {
        name = PyGenerator.text(value, "__name__");
    }

    @PyGetter(value = "__qualname__", doc = "qualified name of the coroutine")
    Object qualname() {
        return qualname;
    }

    @PySetter("__qualname__")
    void setQualname(Object value) {
        qualname = PyGenerator.text(value, "__qualname__");
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
