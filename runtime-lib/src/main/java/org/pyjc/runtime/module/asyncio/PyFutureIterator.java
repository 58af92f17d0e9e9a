package org.pyjc.runtime.module.asyncio;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Raise;
import org.pyjc.runtime.gen.Resumable;
import org.pyjc.runtime.gen.ThrowArguments;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.iter.PyIterator;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What {@code await future} drives: gives the future once, then ends with its result. Compare CPython _asynciomodule.c:
 * FutureIter_am_send.
 *
 * <p>Thread safety: as a generator's, one thread drives it.
 */
@PyTypeDef(name = "FutureIter", module = "_asyncio", subclassable = false, instantiable = false)
final class PyFutureIterator extends PyIterator implements Resumable {
    public static final PyType TYPE = PyType.define(new PyFutureIteratorExposer());

    /** Null when the end was reached. */
    private volatile PyFuture future;
    private Object result;

    PyFutureIterator(PyFuture future) {
        super(TYPE);
        this.future = future;
    }

    @Override
    public Object next() {
        PyFuture f = future;
        if (f == null) {
            return null;
        }
        if (!f.isPending()) {
            future = null;
            result = f.result();
            return null;
        }
        if (f.blocking) {
            throw Errors.runtimeError("await wasn't used with future");
        }
        f.blocking = true;
        return f;
    }

    @Override
    public Object resume(Object sent) {
        return next();
    }

    @Override
    public Object raise(PyException e) {
        future = null;
        throw Raise.raise(e.value);
    }

    @Override
    public Object takeResult() {
        Object value = result;
        result = null;
        return value == null ? PyNone.NONE : value;
    }

    @Override
    protected Object stopValue() {
        Object value = takeResult();
        return value == PyNone.NONE ? null : value;
    }

    @PyMethod
    Object send(Object value) {
        return __next__();
    }

    @PyMethod(name = "throw", signature = "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", textSignature = false)
    Object throwIn(Object type, Object value, Object traceback) {
        ThrowArguments.warn(value, traceback, "throw");
        if (!(type instanceof PyBaseException) && !(type instanceof PyType t && t.isSubtype(PyBaseException.TYPE))) {
            throw Errors.typeError("exceptions must be classes deriving BaseException or instances of such a class");
        }
        return raise(ThrowArguments.exception(type, value, traceback));
    }

    @Override
    @PyMethod
    public Object close() {
        future = null;
        return PyNone.NONE;
    }
}
