package org.pyjc.runtime.module.ssl;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.none.PyNone;

/** The function that a server asks when it knows which name its client wants. Compare CPython _ssl.c: _servername_callback. Thread safety: stateless. */
final class ServerNameCallback {
    private static final int HANDSHAKE_FAILURE = 40;
    private static final int INTERNAL_ERROR = 80;

    private ServerNameCallback() {}

    /** Calls it, if there is one: the alert to send, or -1 to go on. */
    static int call(PySslSocket socket, String name) {
        Object callback = socket.context().serverNameCallback();
        if (callback == PyNone.NONE) {
            return -1;
        }
        Object result;
        try {
            result = Call.call3(callback, socket.owner(), name == null ? PyNone.NONE : name, socket.context());
        } catch (PyException e) {
            Uncaught.unraisable(e.value, Uncaught.about("Exception ignored in ssl servername callback ", callback), null);
            return HANDSHAKE_FAILURE;
        }
        if (result == PyNone.NONE) {
            return -1;
        }
        if (Values.intOrNull(result) instanceof Long alert) {
            return (int) (alert & 0xff);
        }
        PyException wrong = Errors.typeError("'" + PyType.of(result).name() + "' object cannot be interpreted as an integer");
        Uncaught.unraisable(wrong.value, Uncaught.about("Exception ignored in ssl servername callback ", callback), null);
        return INTERNAL_ERROR;
    }
}
