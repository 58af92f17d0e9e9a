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

    /** Whether it carries a LookupError. */
    public boolean isLookupError() {
        return value.isLookupError();
    }

    /** Whether it carries an AttributeError. */
    public boolean isAttributeError() {
        return value.isAttributeError();
    }

    /** Whether it carries a StopIteration. */
    public boolean isStopIteration() {
        return value.is("StopIteration");
    }

    /** Whether it carries a TypeError. */
    public boolean isTypeError() {
        return value.is("TypeError");
    }

    /** Whether it carries an IndexError. */
    public boolean isIndexError() {
        return value.is("IndexError");
    }

    /** Whether it carries a KeyError. */
    public boolean isKeyError() {
        return value.is("KeyError");
    }

    @Override
    public String getMessage() {
        return value.describe();
    }
}
