package org.pyjc.runtime.exc;

/**
 * The Java throwable that carries a Python exception through Java frames.
 *
 * <p>It has no Java stack trace: the Python traceback is built on the exception object while the stack unwinds.
 * Thread safety: immutable; the carried object follows the rules of every Python object.
 */
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python exception object, an instance of {@code BaseException}. */
    public final transient PyBaseException value;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    public boolean isAttributeError() {
        return value instanceof PyAttributeError;
    }

    /** Whether the exception is an instance of this type. */
    public boolean is(org.pyjc.runtime.object.PyType type) {
        return value.type().isSubtype(type);
    }

    /** Whether it carries a StopIteration. */
    public boolean isStopIteration() {
        return value instanceof PyStopIteration;
    }

    /** Whether it carries a LookupError. */
    public boolean isLookupError() {
        return is(Exceptions.LOOKUP_ERROR);
    }

    /** Whether it carries a TypeError. */
    public boolean isTypeError() {
        return is(Exceptions.TYPE_ERROR);
    }

    /** Whether it carries an IndexError. */
    public boolean isIndexError() {
        return is(Exceptions.INDEX_ERROR);
    }

    /** Whether it carries a KeyError. */
    public boolean isKeyError() {
        return is(PyKeyError.TYPE);
    }

    @Override
    public String getMessage() {
        return value.describe();
    }

    @Override
    public synchronized Throwable getCause() {
        return Throwables.javaCause(value);
    }
}
