package org.pyjc.runtime.launch;

import java.math.BigInteger;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.io.LineInput;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** Exit statuses. Compare CPython pythonrun.c: _Py_HandleSystemExitAndKeyboardInterrupt. Stateless. */
final class ExitStatus {
    /** Of a program that Ctrl-C ended, which is no status that a program can ask for. */
    static final int INTERRUPTED = 0x100;
    /** The same as shells show it. */
    private static final int INTERRUPTED_IN_SHELLS = 130;
    private static final long SIGINT = 2;
    private static final long DEFAULT_ACTION = 0;

    private ExitStatus() {}

    /** Ends the process with a status that {@link Program#run} returned. */
    static void exit(int status) {
        LineInput.close();
        if (status == INTERRUPTED) {
            dieOfInterrupt();
        }
        Runtime.getRuntime().halt(status == INTERRUPTED ? INTERRUPTED_IN_SHELLS : status);
    }

    /** So that the parent sees the signal; returns where that can't be done. Compare CPython main.c: exit_sigint. */
    private static void dieOfInterrupt() {
        try {
            CFunction.ofSystem("signal").call(SIGINT, DEFAULT_ACTION);
            Libc.KILL.call(ProcessHandle.current().pid(), SIGINT);
            Thread.sleep(1000); // the signal may be on its way to another thread
        } catch (PyException e) {
            return; // no such functions here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The status that a SystemExit asks for; a code that is no int is printed. */
    static int of(PySystemExit exit) {
        Object code = exit.code();
        if (code == PyNone.NONE) {
            return 0;
        }
        Object number = Values.intOrNull(code);
        if (number instanceof Long n) {
            return (int) (n & 0xFF);
        }
        if (number instanceof BigInteger) {
            return 0xFF;
        }
        Uncaught.writeError(Str.toJavaString(Values.strOrNull(Repr.str(code))) + "\n");
        return 1;
    }

    static boolean isInterrupt(PyBaseException e) {
        return e.type().isSubtype(org.pyjc.runtime.exc.Exceptions.KEYBOARD_INTERRUPT);
    }
}
