package org.pyjc.runtime.exc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.print.ExceptionPrinter;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;

/**
 * What happens to exceptions that nobody catches. Compare CPython pythonrun.c: PyErr_PrintEx, and errors.c:
 * _PyErr_WriteUnraisableMsg. Thread safety: stateless.
 */
public final class Uncaught {
    private Uncaught() {}

    private static final class Unraisable {
        static final StructType TYPE = StructType.of("sys", "UnraisableHookArgs",
                "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.", "exc_type", "exc_value", "exc_traceback",
                "err_msg", "object");

        private Unraisable() {}
    }

    /** Prints an exception as the interpreter does before it ends: through {@code sys.excepthook}. */
    public static void report(PyBaseException e) {
        Modules.sys().dict().putStr("last_exc", e);
        Modules.sys().dict().putStr("last_type", e.type());
        Modules.sys().dict().putStr("last_value", e);
        Modules.sys().dict().putStr("last_traceback", orNone(e.traceback()));
        Object hook = Modules.sysAttribute("excepthook");
        if (hook == null || hook == PyNone.NONE) {
            writeError("sys.excepthook is missing\n");
            display(e);
            return;
        }
        try {
            Call.call3(hook, e.type(), e, orNone(e.traceback()));
        } catch (PyException inHook) {
            if (inHook.value instanceof PySystemExit) {
                throw inHook;
            }
            writeError("Error in sys.excepthook:\n");
            display(inHook.value);
            writeError("\nOriginal exception was:\n");
            display(e);
        }
    }

    /** What {@code sys.__excepthook__} does. */
    public static void display(PyBaseException e) {
        writeError(ExceptionPrinter.format(e, limit()));
        Throwable java = Throwables.javaCause(e);
        if (java != null && Boolean.getBoolean("pyjc.verbose")) {
            java.printStackTrace();
        }
    }

    private static int limit() {
        Object limit = Modules.sysAttribute("tracebacklimit");
        if (limit instanceof BigInteger big) {
            return big.signum() < 0 ? 0 : Integer.MAX_VALUE;
        }
        return limit instanceof Long n ? (int) Math.clamp(n, 0, Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    /** Writes to {@code sys.stderr}, or to the process's standard error when that fails. */
    public static void writeError(String text) {
        Object err = Modules.sysAttribute("stderr");
        if (err != null && err != PyNone.NONE) {
            try {
                Call.method1(err, "write", Str.fromUtf16(text));
                Call.method0(err, "flush");
                return;
            } catch (PyException e) {
                // falls through to the bare stream
            }
        }
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.err) {
            @Override
            public void close() {
                // standard error stays open
            }
        }) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // nowhere is left to say so
        }
    }

    /** Reports an exception that can't be raised where it happened; {@code message} and {@code object} may be null. */
    public static void unraisable(PyBaseException e, String message, Object object) {
        Object args = Unraisable.TYPE.make(e.type(), e, orNone(e.traceback()), message == null ? PyNone.NONE : Str.fromUtf16(message),
                object == null ? PyNone.NONE : object);
        Object hook = Modules.sysAttribute("unraisablehook");
        try {
            if (hook != null && hook != PyNone.NONE) {
                Call.call1(hook, args);
            } else {
                displayUnraisable(e, PyNone.NONE, PyNone.NONE);
            }
        } catch (PyException inHook) {
            displayUnraisable(inHook.value, "Exception ignored in sys.unraisablehook", hook);
        }
    }

    /** What {@code sys.__unraisablehook__} prints. */
    public static void displayUnraisable(PyBaseException e, Object message, Object object) {
        StringBuilder text = new StringBuilder();
        if (object != PyNone.NONE) {
            text.append(message == PyNone.NONE ? "Exception ignored in" : Str.toJavaString(Repr.plainStr(message))).append(": ");
            text.append(safeRepr(object)).append('\n');
        } else if (message != PyNone.NONE) {
            text.append(Str.toJavaString(Repr.plainStr(message))).append(":\n");
        }
        if (e != null) {
            text.append(ExceptionPrinter.brief(e, limit()));
        }
        writeError(text.toString());
    }

    /** A message that ends with the repr of what it is about. */
    public static String about(String message, Object object) {
        return message + safeRepr(object);
    }

    /** The repr, or what tells that there is none. */
    public static String safeRepr(Object object) {
        try {
            return Str.toJavaString(Repr.plainRepr(object));
        } catch (PyException e) {
            return "<object repr() failed>";
        }
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }
}
