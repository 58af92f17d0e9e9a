package org.pyjc.runtime.launch;

import java.math.BigInteger;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PySystemExit;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** Exit statuses. Compare CPython pythonrun.c: _Py_HandleSystemExitAndKeyboardInterrupt. Stateless. */
final class ExitStatus {
    /** Of a program that Ctrl-C ended, as shells show the signal. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}

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
