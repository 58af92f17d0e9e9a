package org.pyjc.runtime.exc;

import static org.pyjc.runtime.exc.ExceptionBases.plain;

import java.util.function.Consumer;
import org.pyjc.runtime.object.PyType;

/**
 * Every built-in exception type. Compare CPython Objects/exceptions.c.
 *
 * <p>Thread safety: constants.
 */
public final class Exceptions {
    public static final PyType BASE_EXCEPTION = PyBaseException.TYPE;
    public static final PyType BASE_EXCEPTION_GROUP = PyBaseExceptionGroup.TYPE;
    public static final PyType EXCEPTION = ExceptionBases.EXCEPTION;
    public static final PyType ARITHMETIC_ERROR = plain("ArithmeticError", EXCEPTION,
            "Base class for arithmetic errors.");
    public static final PyType FLOATING_POINT_ERROR = plain("FloatingPointError", ARITHMETIC_ERROR,
            "Floating-point operation failed.");
    public static final PyType OVERFLOW_ERROR = plain("OverflowError", ARITHMETIC_ERROR,
            "Result too large to be represented.");
    public static final PyType ZERO_DIVISION_ERROR = plain("ZeroDivisionError", ARITHMETIC_ERROR,
            "Second argument to a division or modulo operation was zero.");
    public static final PyType ASSERTION_ERROR = plain("AssertionError", EXCEPTION, "Assertion failed.");
    public static final PyType ATTRIBUTE_ERROR = PyAttributeError.TYPE;
    public static final PyType BUFFER_ERROR = plain("BufferError", EXCEPTION, "Buffer error.");
    public static final PyType EOF_ERROR = plain("EOFError", EXCEPTION, "Read beyond end of file.");
    public static final PyType IMPORT_ERROR = PyImportError.TYPE;
    public static final PyType MODULE_NOT_FOUND_ERROR = plain("ModuleNotFoundError", IMPORT_ERROR, "Module not found.");
    public static final PyType LOOKUP_ERROR = ExceptionBases.LOOKUP_ERROR;
    public static final PyType INDEX_ERROR = plain("IndexError", LOOKUP_ERROR, "Sequence index out of range.");
    public static final PyType KEY_ERROR = PyKeyError.TYPE;
    public static final PyType MEMORY_ERROR = plain("MemoryError", EXCEPTION, "Out of memory.");
    public static final PyType NAME_ERROR = PyNameError.TYPE;
    public static final PyType UNBOUND_LOCAL_ERROR = plain("UnboundLocalError", NAME_ERROR,
            "Local name referenced but not bound to a value.");
    public static final PyType OS_ERROR = PyOSError.TYPE;
    public static final PyType BLOCKING_IO_ERROR = plain("BlockingIOError", OS_ERROR, "I/O operation would block.");
    public static final PyType CHILD_PROCESS_ERROR = plain("ChildProcessError", OS_ERROR, "Child process error.");
    public static final PyType CONNECTION_ERROR = plain("ConnectionError", OS_ERROR, "Connection error.");
    public static final PyType BROKEN_PIPE_ERROR = plain("BrokenPipeError", CONNECTION_ERROR, "Broken pipe.");
    public static final PyType CONNECTION_ABORTED_ERROR = plain("ConnectionAbortedError", CONNECTION_ERROR,
            "Connection aborted.");
    public static final PyType CONNECTION_REFUSED_ERROR = plain("ConnectionRefusedError", CONNECTION_ERROR,
            "Connection refused.");
    public static final PyType CONNECTION_RESET_ERROR = plain("ConnectionResetError", CONNECTION_ERROR,
            "Connection reset.");
    public static final PyType FILE_EXISTS_ERROR = plain("FileExistsError", OS_ERROR, "File already exists.");
    public static final PyType FILE_NOT_FOUND_ERROR = plain("FileNotFoundError", OS_ERROR, "File not found.");
    public static final PyType INTERRUPTED_ERROR = plain("InterruptedError", OS_ERROR, "Interrupted by signal.");
    public static final PyType IS_A_DIRECTORY_ERROR = plain("IsADirectoryError", OS_ERROR,
            "Operation doesn't work on directories.");
    public static final PyType NOT_A_DIRECTORY_ERROR = plain("NotADirectoryError", OS_ERROR,
            "Operation only works on directories.");
    public static final PyType PERMISSION_ERROR = plain("PermissionError", OS_ERROR, "Not enough permissions.");
    public static final PyType PROCESS_LOOKUP_ERROR = plain("ProcessLookupError", OS_ERROR, "Process not found.");
    public static final PyType TIMEOUT_ERROR = plain("TimeoutError", OS_ERROR, "Timeout expired.");
    public static final PyType REFERENCE_ERROR = plain("ReferenceError", EXCEPTION,
            "Weak ref proxy used after referent went away.");
    public static final PyType RUNTIME_ERROR = plain("RuntimeError", EXCEPTION, "Unspecified run-time error.");
    public static final PyType NOT_IMPLEMENTED_ERROR = plain("NotImplementedError", RUNTIME_ERROR,
            "Method or function hasn't been implemented yet.");
    public static final PyType PYTHON_FINALIZATION_ERROR = plain("PythonFinalizationError", RUNTIME_ERROR,
            "Operation blocked during Python finalization.");
    public static final PyType RECURSION_ERROR = plain("RecursionError", RUNTIME_ERROR, "Recursion limit exceeded.");
    public static final PyType STOP_ASYNC_ITERATION = plain("StopAsyncIteration", EXCEPTION,
            "Signal the end from iterator.__anext__().");
    public static final PyType STOP_ITERATION = PyStopIteration.TYPE;
    public static final PyType SYNTAX_ERROR = PySyntaxError.TYPE;
    public static final PyType INDENTATION_ERROR = plain("IndentationError", SYNTAX_ERROR, "Improper indentation.");
    public static final PyType TAB_ERROR = plain("TabError", INDENTATION_ERROR, "Improper mixture of spaces and tabs.");
    public static final PyType INCOMPLETE_INPUT_ERROR = plain("_IncompleteInputError", SYNTAX_ERROR,
            "incomplete input.");
    public static final PyType SYSTEM_ERROR = plain("SystemError", EXCEPTION,
            "Internal error in the Python interpreter.\n"
            + "\n"
            + "Please report this to the Python maintainer, along with the traceback,\n"
            + "the Python version, and the hardware/OS platform and version.");
    public static final PyType TYPE_ERROR = plain("TypeError", EXCEPTION, "Inappropriate argument type.");
    public static final PyType VALUE_ERROR = ExceptionBases.VALUE_ERROR;
    public static final PyType UNICODE_ERROR = ExceptionBases.UNICODE_ERROR;
    public static final PyType UNICODE_DECODE_ERROR = PyUnicodeDecodeError.TYPE;
    public static final PyType UNICODE_ENCODE_ERROR = PyUnicodeEncodeError.TYPE;
    public static final PyType UNICODE_TRANSLATE_ERROR = PyUnicodeTranslateError.TYPE;
    public static final PyType WARNING = plain("Warning", EXCEPTION, "Base class for warning categories.");
    public static final PyType BYTES_WARNING = plain("BytesWarning", WARNING,
            "Base class for warnings about bytes and buffer related problems, mostly\n"
            + "related to conversion from str or comparing to str.");
    public static final PyType DEPRECATION_WARNING = plain("DeprecationWarning", WARNING,
            "Base class for warnings about deprecated features.");
    public static final PyType ENCODING_WARNING = plain("EncodingWarning", WARNING,
            "Base class for warnings about encodings.");
    public static final PyType FUTURE_WARNING = plain("FutureWarning", WARNING,
            "Base class for warnings about constructs that will change semantically\n"
            + "in the future.");
    public static final PyType IMPORT_WARNING = plain("ImportWarning", WARNING,
            "Base class for warnings about probable mistakes in module imports");
    public static final PyType PENDING_DEPRECATION_WARNING = plain("PendingDeprecationWarning", WARNING,
            "Base class for warnings about features which will be deprecated\n"
            + "in the future.");
    public static final PyType RESOURCE_WARNING = plain("ResourceWarning", WARNING,
            "Base class for warnings about resource usage.");
    public static final PyType RUNTIME_WARNING = plain("RuntimeWarning", WARNING,
            "Base class for warnings about dubious runtime behavior.");
    public static final PyType SYNTAX_WARNING = plain("SyntaxWarning", WARNING,
            "Base class for warnings about dubious syntax.");
    public static final PyType UNICODE_WARNING = plain("UnicodeWarning", WARNING,
            "Base class for warnings about Unicode related problems, mostly\n"
            + "related to conversion problems.");
    public static final PyType USER_WARNING = plain("UserWarning", WARNING,
            "Base class for warnings generated by user code.");
    public static final PyType GENERATOR_EXIT = plain("GeneratorExit", BASE_EXCEPTION,
            "Request that a generator exit.");
    public static final PyType KEYBOARD_INTERRUPT = plain("KeyboardInterrupt", BASE_EXCEPTION,
            "Program interrupted by user.");
    public static final PyType SYSTEM_EXIT = PySystemExit.TYPE;

    private static final PyType[] ALL = {
        BASE_EXCEPTION, BASE_EXCEPTION_GROUP, EXCEPTION, ARITHMETIC_ERROR, FLOATING_POINT_ERROR, OVERFLOW_ERROR,
        ZERO_DIVISION_ERROR, ASSERTION_ERROR, ATTRIBUTE_ERROR, BUFFER_ERROR, EOF_ERROR, IMPORT_ERROR,
        MODULE_NOT_FOUND_ERROR, LOOKUP_ERROR, INDEX_ERROR, KEY_ERROR, MEMORY_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR,
        OS_ERROR, BLOCKING_IO_ERROR, CHILD_PROCESS_ERROR, CONNECTION_ERROR, BROKEN_PIPE_ERROR,
        CONNECTION_ABORTED_ERROR, CONNECTION_REFUSED_ERROR, CONNECTION_RESET_ERROR, FILE_EXISTS_ERROR,
        FILE_NOT_FOUND_ERROR, INTERRUPTED_ERROR, IS_A_DIRECTORY_ERROR, NOT_A_DIRECTORY_ERROR, PERMISSION_ERROR,
        PROCESS_LOOKUP_ERROR, TIMEOUT_ERROR, REFERENCE_ERROR, RUNTIME_ERROR, NOT_IMPLEMENTED_ERROR,
        PYTHON_FINALIZATION_ERROR, RECURSION_ERROR, STOP_ASYNC_ITERATION, STOP_ITERATION, SYNTAX_ERROR,
        INDENTATION_ERROR, TAB_ERROR, SYSTEM_ERROR, TYPE_ERROR, VALUE_ERROR, UNICODE_ERROR, UNICODE_DECODE_ERROR,
        UNICODE_ENCODE_ERROR, UNICODE_TRANSLATE_ERROR, WARNING, BYTES_WARNING, DEPRECATION_WARNING, ENCODING_WARNING,
        FUTURE_WARNING, IMPORT_WARNING, PENDING_DEPRECATION_WARNING, RESOURCE_WARNING, RUNTIME_WARNING,
        SYNTAX_WARNING, UNICODE_WARNING, USER_WARNING, GENERATOR_EXIT, KEYBOARD_INTERRUPT, SYSTEM_EXIT, INCOMPLETE_INPUT_ERROR
    };

    private Exceptions() {}

    /** Hands over each type that the builtins module shows; OSError's aliases are the caller's. */
    public static void each(Consumer<PyType> consumer) {
        for (PyType type : ALL) {
            consumer.accept(type);
        }
    }
}
