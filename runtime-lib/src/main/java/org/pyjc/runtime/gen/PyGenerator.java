package org.pyjc.runtime.gen;

import java.lang.invoke.MethodHandle;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/** A generator. Compare CPython genobject.c: PyGen_Type. Thread safety: see {@link FrameRunner}. */
@PyTypeDef(name = "generator", subclassable = false, instantiable = false, weakReferable = true)
public final class PyGenerator extends PyIterator implements Resumable, GeneratorWatch.Owner {
    public static final PyType TYPE = PyType.define(new PyGeneratorExposer());

    private static final String KIND = "generator";

    private final FrameRunner runner;
    private final GeneratorFrame frame;
    private final Object functionName;
    private final Object functionQualname;
    /** {@code __name__} when it was set, else null. */
    private volatile Object name;
    /** {@code __qualname__} when it was set, else null. */
    private volatile Object qualname;

    PyGenerator(GeneratorFrame frame) {
        super(TYPE);
        this.frame = frame;
        frame.generator = this;
        this.runner = new FrameRunner(frame, KIND);
        this.functionName = frame.function().name();
        this.functionQualname = frame.function().qualname();
    }

    /** The code of the function's body, for call sites to know it as a constant. */
    public MethodHandle body() {
        return frame.body();
    }

    GeneratorFrame runningFrame() {
        return frame;
    }

    @Override
    public void finalizeSuspended() {
        runner.finalizeSuspended(this);
    }

    @Override
    public Object next() {
        return next(frame.body());
    }

    /** As {@link #next()}; {@code body} is what {@link #body()} gives. */
    public Object next(MethodHandle body) {
        return resume(body, PyNone.NONE);
    }

    @Override
    public Object resume(Object sent) {
        return resume(frame.body(), sent);
    }

    private Object resume(MethodHandle body, Object sent) {
        GeneratorFrame f = frame;
        if (!f.start(GeneratorFrame.SUSPENDED) && !(sent == PyNone.NONE && f.start(GeneratorFrame.CREATED))) {
            return runner.resume(sent);
        }
        try {
            return f.run(body, sent);
        } catch (PyException e) {
            throw Generators.replaced(e, KIND);
        }
    }

    @Override
    public Object raise(PyException e) {
        return runner.raise(e);
    }

    @Override
    public Object takeResult() {
        return runner.takeResult();
    }

    @Override
    protected Object stopValue() {
        Object value = runner.takeResult();
        return value == PyNone.NONE ? null : value;
    }

    private Object valueOrStop(Object value) {
        if (value == null) {
            throw Generators.stop(runner.takeResult());
        }
        return value;
    }

    @PyMethod(doc = "send(value) -> send 'value' into generator,\nreturn next yielded value or raise StopIteration.")
    Object send(Object value) {
        return valueOrStop(runner.resume(value));
    }

    @PyMethod(name = "throw", signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", textSignature = false,
            doc = "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\n"
                    + "StopIteration.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of Python.")
    Object throwIn(Object type, Object value, Object traceback) {
        ThrowArguments.warn(value, traceback, "throw");
        return valueOrStop(runner.raise(Generators.toThrow(type, value, traceback)));
    }

    @Override
    @PyMethod(doc = "close() -> raise GeneratorExit inside generator.")
    public Object close() {
        return runner.close();
    }

    @PyMethod(name = "__repr__")
    Object repr() {
        return Str.concat(Str.concat("<generator object ", qualname()), " at 0x" + Integer.toHexString(System.identityHashCode(this)) + ">");
    }

    @PyGetter("gi_code")
    Object code() {
        return runner.code();
    }

    @PyGetter("gi_frame")
    Object frame() {
        return FrameView.of(runner, this);
    }

    @PyGetter("gi_running")
    boolean isRunning() {
        return runner.isRunning();
    }

    @PyGetter("gi_suspended")
    boolean isSuspended() {
        return runner.isSuspended();
    }

    @PyGetter("gi_yieldfrom")
    Object delegate() {
        return runner.delegate();
    }

    @PyGetter(value = "__name__", doc = "name of the generator")
    Object name() {
        Object own = name;
        return own == null ? functionName : own;
    }

    @PySetter("__name__")
    void setName(Object value) {
        name = text(value, "__name__");
    }

    @PyGetter(value = "__qualname__", doc = "qualified name of the generator")
    Object qualname() {
        Object own = qualname;
        return own == null ? functionQualname : own;
    }

    @PySetter("__qualname__")
    void setQualname(Object value) {
        qualname = text(value, "__qualname__");
    }

    boolean isIterableCoroutine() {
        return Async.isIterableCoroutine(runner.code());
    }

    static Object text(Object value, String attribute) {
        if (!Str.isStr(value)) {
            throw Errors.typeError(attribute + " must be set to a string object");
        }
        return value;
    }

    @PyClassMethod(name = "__class_getitem__", doc = "See PEP 585")
    static Object classGetItem(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
