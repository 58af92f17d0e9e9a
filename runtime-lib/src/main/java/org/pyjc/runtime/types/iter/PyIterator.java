package org.pyjc.runtime.types.iter;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * An iterator written in Java. Its Python type shows {@code __iter__} and {@code __next__}, which raises StopIteration
 * where {@link #next} returns null.
 */
public abstract class PyIterator extends PyObject {
    protected PyIterator(PyType type) {
        super(type);
    }

    /** The next value, or null at the end. */
    public abstract Object next();

    @PyMethod
    public final Object __iter__() {
        return this;
    }

    @PyMethod
    public final Object __next__() {
        Object value = next();
        if (value == null) {
            throw stop();
        }
        return value;
    }

    /** The StopIteration for Python code after {@link #next} gave null. */
    public final PyException stop() {
        return Errors.stopIteration(stopValue());
    }

    /** The value of the StopIteration, null for none. */
    protected Object stopValue() {
        return null;
    }
}
