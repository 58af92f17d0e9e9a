package org.pyjc.runtime.gen;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/** The iterator that {@code coroutine.__await__()} gives. Thread safety: as the coroutine. */
@PyTypeDef(name = "coroutine_wrapper", subclassable = false, instantiable = false,
        doc = "A wrapper object implementing __await__ for coroutines.")
final class PyCoroutineWrapper extends PyIterator implements Resumable {
    public static final PyType TYPE = PyType.define(new PyCoroutineWrapperExposer());

    private final PyCoroutine coroutine;

    PyCoroutineWrapper(PyCoroutine coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    @Override
    public Object next() {
        return coroutine.resume(PyNone.NONE);
    }

    @Override
    public Object resume(Object sent) {
        return coroutine.resume(sent);
    }

    @Override
    public Object raise(PyException e) {
        return coroutine.raise(e);
    }

    @Override
    public Object takeResult() {
        return coroutine.takeResult();
    }

    @Override
    protected Object stopValue() {
        Object value = coroutine.takeResult();
        return value == PyNone.NONE ? null : value;
    }

    @PyMethod
    Object send(Object value) {
        return coroutine.send(value);
    }

    @PyMethod(name = "throw", signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    Object throwIn(Object type, Object value, Object traceback) {
        return coroutine.throwIn(type, value, traceback);
    }

    @Override
    @PyMethod
    public Object close() {
        return coroutine.close();
    }
}
