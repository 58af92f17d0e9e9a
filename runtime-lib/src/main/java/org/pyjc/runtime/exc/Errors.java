package org.pyjc.runtime.exc;

import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;

/**
 * Makes the exceptions that the runtime raises: {@code throw Errors.typeError("...")}. Messages are Java strings in UTF-16.
 *
 * <p>Each method returns a fresh {@link PyException} for the caller to throw; its context is the exception that the
 * calling thread handles. Thread safety: works on the calling thread's state.
 */
public final class Errors {
    private Errors() {}

    public static PyException typeError(String message) { return of(Exceptions.TYPE_ERROR, message); }
    public static PyException valueError(String message) { return of(Exceptions.VALUE_ERROR, message); }
    public static PyException indexError(String message) { return of(Exceptions.INDEX_ERROR, message); }
    public static PyException overflowError(String message) { return of(Exceptions.OVERFLOW_ERROR, message); }
    public static PyException overflowError(int errno, String message) {
        return make(new PyBaseException(Exceptions.OVERFLOW_ERROR, (long) errno, message));
    }

    public static PyException zeroDivisionError(String message) { return of(Exceptions.ZERO_DIVISION_ERROR, message); }
    public static PyException runtimeError(String message) { return of(Exceptions.RUNTIME_ERROR, message); }
    public static PyException notImplementedError(String message) { return of(Exceptions.NOT_IMPLEMENTED_ERROR, message); }
    public static PyException lookupError(String message) { return of(Exceptions.LOOKUP_ERROR, message); }
    public static PyException memoryError(String message) { return of(Exceptions.MEMORY_ERROR, message); }
    public static PyException bufferError(String message) { return of(Exceptions.BUFFER_ERROR, message); }
    public static PyException systemError(String message) { return of(Exceptions.SYSTEM_ERROR, message); }
    public static PyException recursionError(String message) { return of(Exceptions.RECURSION_ERROR, message); }
    public static PyException assertionError(String message) { return of(Exceptions.ASSERTION_ERROR, message); }
    public static PyException eofError(String message) { return of(Exceptions.EOF_ERROR, message); }
    public static PyException referenceError(String message) { return of(Exceptions.REFERENCE_ERROR, message); }

    /** An exception of any type with one message. */
    public static PyException of(PyType type, String message) {
        return make(new PyBaseException(type, Str.fromUtf16(message)), type);
    }

    /** An exception of any type with any arguments. */
    public static PyException of(PyType type, Object... args) {
        return make(new PyBaseException(type, args), type);
    }

    private static PyException make(PyBaseException e, PyType type) {
        if (type.javaClass() == PyBaseException.class) {
            return make(e);
        }
        return make(Raise.instance(org.pyjc.runtime.call.Call.call(type, e.args().items()), "exceptions must derive from BaseException"));
    }

    /** What throws this exception; its context is the handled one. */
    public static PyException make(PyBaseException e) {
        Raise.setContext(e);
        return new PyException(e);
    }

    public static PyException attributeError(String message) {
        return make(new PyAttributeError(PyAttributeError.TYPE, Str.fromUtf16(message)));
    }

    /** An AttributeError about {@code name} of {@code object}, for which a suggestion may be shown. */
    public static PyException attributeError(String message, Object object, String name) {
        return make(new PyAttributeError(PyAttributeError.TYPE, Str.fromUtf16(message)).of(Str.fromUtf16(name), object));
    }

    /** {@code name 'x' is not defined}. */
    public static PyException nameError(String name) {
        return make(new PyNameError(PyNameError.TYPE, Str.fromUtf16("name '" + name + "' is not defined")).of(Str.fromUtf16(name)));
    }

    /** The UnboundLocalError of a local variable, or the NameError of a free one. */
    public static PyException unboundVariable(String name, boolean free) {
        if (free) {
            String message = "cannot access free variable '" + name + "' where it is not associated with a value in enclosing scope";
            return make(new PyNameError(PyNameError.TYPE, Str.fromUtf16(message)).of(Str.fromUtf16(name)));
        }
        String message = "cannot access local variable '" + name + "' where it is not associated with a value";
        return make(new PyNameError(Exceptions.UNBOUND_LOCAL_ERROR, Str.fromUtf16(message)));
    }

    /** A KeyError whose single argument is the key itself. */
    public static PyException keyError(Object key) {
        return make(new PyBaseException(PyKeyError.TYPE, key));
    }

    /** A StopIteration; {@code value} null: none. */
    public static PyException stopIteration(Object value) {
        return make(value == null ? new PyStopIteration(PyStopIteration.TYPE) : new PyStopIteration(PyStopIteration.TYPE, value));
    }

    /** An ImportError about a module; {@code path} and {@code missedName} may be null. */
    public static PyException importError(String message, Object module, Object path, Object missedName) {
        return make(new PyImportError(PyImportError.TYPE, Str.fromUtf16(message)).of(module, path, missedName));
    }

    public static PyException importError(String message) {
        return importError(message, null, null, null);
    }

    /** {@code No module named 'x'}. */
    public static PyException moduleNotFoundError(String message, Object module) {
        return make(new PyImportError(Exceptions.MODULE_NOT_FOUND_ERROR, Str.fromUtf16(message)).of(module, null, null));
    }

    /** UnicodeEncodeError(encoding, object, start, end, reason); {@code object} is a Python str. */
    public static PyException unicodeEncodeError(String encoding, Object object, int start, int end, String reason) {
        return make(new PyUnicodeEncodeError(PyUnicodeEncodeError.TYPE, encoding, object, (long) start, (long) end, reason));
    }

    /** UnicodeDecodeError(encoding, bytes, start, end, reason). */
    public static PyException unicodeDecodeError(String encoding, byte[] object, int start, int end, String reason) {
        return make(new PyUnicodeDecodeError(PyUnicodeDecodeError.TYPE, encoding, new PyBytes(object), (long) start, (long) end, reason));
    }
}
