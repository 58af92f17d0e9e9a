package org.pyjc.runtime.exc;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.thread.Recursion;

/**
 * What Java's throwables are in Python. Thread safety: stateless but for a {@link ClassValue}.
 */
public final class Throwables {
    /** The Python types of foreign Java exceptions, one a Java class, with the same inheritance up to Exception. */
    private static final ClassValue<PyType> TYPES = new ClassValue<>() {
        @Override
        protected PyType computeValue(Class<?> c) {
            Class<?> parent = c.getSuperclass();
            boolean top = parent == null || c == RuntimeException.class || c == Exception.class || c == Throwable.class;
            PyType base = c == Error.class ? Exceptions.SYSTEM_ERROR : top ? Exceptions.EXCEPTION : get(parent);
            return ExceptionBases.plain(c.getName(), base, null);
        }
    };

    private Throwables() {}

    /** The Python exception that a throwable carries or means. At the end of the stack there is none to link a switch over types. */
    public static PyBaseException toPython(Throwable t) {
        if (t instanceof PyException e) {
            return e.value;
        }
        if (t instanceof StackEnd end) {
            return end.toPython();
        }
        return t instanceof StackOverflowError ? recursionError() : foreign(t);
    }

    static PyBaseException recursionError() {
        Recursion.overflowed();
        return new PyBaseException(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
    }

    private static PyBaseException foreign(Throwable t) {
        return switch (t) {
            case OutOfMemoryError e -> new PyBaseException(Exceptions.MEMORY_ERROR);
            case IOException e -> OsErrors.of(e, null).value;
            case UncheckedIOException e -> OsErrors.of(e.getCause(), null).value;
            case InterruptedException e -> new PyBaseException(Exceptions.KEYBOARD_INTERRUPT);
            case ExceptionInInitializerError e when e.getCause() != null -> toPython(e.getCause());
            default -> new JavaException(TYPES.get(t.getClass()), t);
        };
    }

    /** The throwable to go on with: always a {@link PyException}. */
    static PyException toThrow(Throwable t) {
        if (t instanceof PyException e) {
            return e;
        }
        PyBaseException value = toPython(t);
        Raise.setContext(value);
        return new PyException(value);
    }

    /** The Java throwable behind a Python exception that stands for one, or null. */
    public static Throwable javaCause(PyBaseException e) {
        return e instanceof JavaException j ? j.throwable : null;
    }

    /** A Python exception that stands for a foreign Java one. */
    private static final class JavaException extends PyBaseException {
        private final Throwable throwable;

        JavaException(PyType type, Throwable throwable) {
            super(type, throwable.getMessage() == null ? new Object[0] : new Object[] {throwable.getMessage()});
            this.throwable = throwable;
        }
    }
}
