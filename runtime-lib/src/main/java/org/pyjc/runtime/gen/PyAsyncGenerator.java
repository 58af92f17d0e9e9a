package org.pyjc.runtime.gen;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.ThreadState;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;

/** An asynchronous generator. Compare CPython genobject.c: PyAsyncGen_Type. Thread safety: see {@link FrameRunner}. */
@PyTypeDef(name = "async_generator", subclassable = false, instantiable = false, weakReferable = true)
public final class PyAsyncGenerator extends PyObject implements GeneratorWatch.Owner {
    public static final PyType TYPE = PyType.define(new PyAsyncGeneratorExposer());

    final FrameRunner runner;
    /** Whether an awaitable of this generator is being driven. */
    volatile boolean runningAsync;
    volatile boolean closed;
    private volatile boolean hooked;
    /** {@code sys.set_asyncgen_hooks}' finalizer as the first iteration found it, or null. */
    private volatile Object finalizer;
    private volatile Object name;
    private volatile Object qualname;

    PyAsyncGenerator(GeneratorFrame frame) {
        super(TYPE);
        frame.generator = this;
        this.runner = new FrameRunner(frame, "async generator");
        this.name = frame.function().name();
        this.qualname = frame.function().qualname();
    }

    /** Calls {@code sys.set_asyncgen_hooks}' firstiter once. */
    private void initHooks() {
        if (!hooked) {
            hooked = true;
            ThreadState state = ThreadState.current();
            if (state.asyncGenFinalizer != null && state.asyncGenFinalizer != PyNone.NONE) {
                finalizer = state.asyncGenFinalizer;
                runner.frame().watch();
            }
            Object first = state.asyncGenFirstIter;
            if (first != null && first != PyNone.NONE) {
                Call.call1(first, this);
            }
        }
    }

    @Override
    public void finalizeSuspended() {
        if (finalizer == null || closed || runner.isFinished()) {
            runner.finalizeSuspended(this);
            return;
        }
        try {
            Call.call1(finalizer, this);
        } catch (PyException e) {
            Uncaught.unraisable(e.value, Uncaught.about("Exception ignored while finalizing generator ", this), null);
        }
    }

    /** What a step gave: unwraps a value of the generator's own, which ends the awaitable that drives it. */
    Object unwrap(Object stepped) {
        if (stepped == null) {
            runner.takeResult();
            closed = true;
            throw new PyException(new PyBaseException(Exceptions.STOP_ASYNC_ITERATION));
        }
        if (stepped instanceof AsyncValue own) {
            throw Generators.stop(own.value());
        }
        return stepped;
    }

    @PyMethod(name = "__aiter__")
    Object aiter() {
        return this;
    }

    @PyMethod(name = "__anext__")
    Object anext() {
        initHooks();
        return new PyAsyncGenSend(this, PyNone.NONE);
    }

    @PyMethod(doc = "asend(v) -> send 'v' in generator.")
    Object asend(Object value) {
        initHooks();
        return new PyAsyncGenSend(this, value);
    }

    @PyMethod(signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", textSignature = false,
            doc = "athrow(value)\nathrow(type[,value[,tb]])\n\nraise exception in generator.")
    Object athrow(Object type, Object value, Object traceback) {
        ThrowArguments.warn(value, traceback, "athrow");
        initHooks();
        return new PyAsyncGenThrow(this, type, value, traceback);
    }

    @PyMethod(doc = "aclose() -> raise GeneratorExit inside generator.")
    Object aclose() {
        initHooks();
        return new PyAsyncGenThrow(this, null, null, null);
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Str.concat(Str.concat("<async_generator object ", qualname),
                " at 0x" + Integer.toHexString(System.identityHashCode(this)) + ">");
    }

    @PyGetter("ag_code")
    Object code() {
        return runner.code();
    }

    @PyGetter("ag_frame")
    Object frame() {
        return FrameView.of(runner, this);
    }

    @PyGetter("ag_running")
    boolean isRunning() {
        return runningAsync;
    }

    @PyGetter("ag_suspended")
    boolean isSuspended() {
        return runner.isSuspended();
    }

    @PyGetter("ag_await")
    Object delegate() {
        return runner.delegate();
    }

    @PyGetter(value = "__name__", doc = "name of the async generator")
    Object name() {
        return name;
    }

    @PySetter("__name__")
    void setName(Object value) {
        name = PyGenerator.text(value, "__name__");
    }

    @PyGetter(value = "__qualname__", doc = "qualified name of the async generator")
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
