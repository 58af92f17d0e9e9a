package org.pyjc.runtime.exc;

/**
 * Makes the exceptions that the runtime raises: {@code throw Errors.typeError("...")}.
 *
 * <p>Each method returns a fresh {@link PyException} for the caller to throw. Thread safety: stateless.
 */
public final class Errors {
    private Errors() {}

    public static PyException typeError(String message) { return raise("TypeError", message); }
    public static PyException valueError(String message) { return raise("ValueError", message); }
    public static PyException indexError(String message) { return raise("IndexError", message); }
    public static PyException overflowError(String message) { return raise("OverflowError", message); }
    public static PyException overflowError(int errno, String message) { return raise("OverflowError", (long) errno, message); }
    public static PyException zeroDivisionError(String message) { return raise("ZeroDivisionError", message); }
    public static PyException runtimeError(String message) { return raise("RuntimeError", message); }
    public static PyException attributeError(String message) { return raise("AttributeError", message); }

    /** An AttributeError about {@code name} of {@code object}. */
    public static PyException attributeError(String message, Object object, String name) {
        return raise("AttributeError", message);
    }

    public static PyException notImplementedError(String message) { return raise("NotImplementedError", message); }
    public static PyException lookupError(String message) { return raise("LookupError", message); }
    public static PyException memoryError(String message) { return raise("MemoryError", message); }
    public static PyException bufferError(String message) { return raise("BufferError", message); }
    public static PyException systemError(String message) { return raise("SystemError", message); }
    public static PyException recursionError(String message) { return raise("RecursionError", message); }
    public static PyException assertionError(String message) { return raise("AssertionError", message); }
    public static PyException eofError(String message) { return raise("EOFError", message); }

    /** A KeyError whose single argument is the key itself. */
    public static PyException keyError(Object key) { return raise("KeyError", key); }

    /** UnicodeEncodeError(encoding, object, start, end, reason); {@code object} is a Python str. */
    public static PyException unicodeEncodeError(String encoding, Object object, int start, int end, String reason) {
        return raise("UnicodeEncodeError", encoding, object, (long) start, (long) end, reason);
    }

    /** UnicodeDecodeError(encoding, bytes, start, end, reason). */
    public static PyException unicodeDecodeError(String encoding, byte[] object, int start, int end, String reason) {
        return raise("UnicodeDecodeError", encoding, object, (long) start, (long) end, reason);
    }

    private static PyException raise(String name, Object... args) {
        return new PyException(new PyBaseException(name, args));
    }
}
