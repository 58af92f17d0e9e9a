package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _socket}, on the system's sockets. Compare CPython Modules/socketmodule.c. Thread safety: the default timeout is
 * volatile.
 */
@PyModuleDef(name = "_socket", types = PySocket.class, parts = {HostNames.class, AddressText.class, Interfaces.class, ControlData.class},
        doc = "Implementation module for socket operations.\n\nSee the socket module for documentation.")
public final class SocketModule {
    private static final int SOCK_CLOEXEC = 0x80000;
    private static final double MAX_SECONDS = 9.2e9;
    private static volatile long defaultTimeout = -1;

    private SocketModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        SocketConstants.addTo(dict);
        dict.putStr("error", Exceptions.OS_ERROR);
        dict.putStr("timeout", Exceptions.TIMEOUT_ERROR);
        dict.putStr("herror", SocketErrors.HERROR);
        dict.putStr("gaierror", SocketErrors.GAIERROR);
        dict.putStr("SocketType", PySocket.TYPE);
        dict.putStr("has_ipv6", true);
        dict.putStr("SCM_RIGHTS", 1L);
        dict.putStr("SCM_CREDENTIALS", 2L);
    }

    /** Nanoseconds; negative for none. */
    static long timeout() {
        return defaultTimeout;
    }

    /** A timeout in nanoseconds, -1 for None. Compare CPython: socket_parse_timeout. */
    static long nanos(Object value) {
        if (value == PyNone.NONE) {
            return -1;
        }
        Double seconds = Values.floatOrNull(value);
        if (seconds == null && !Index.isIndex(value)) {
            throw Errors.typeError("'" + PyType.of(value).name() + "' object cannot be interpreted as an integer");
        }
        double number = seconds != null ? seconds : Index.ssize(value);
        if (Double.isNaN(number)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (number < 0) {
            throw Errors.valueError("Timeout value out of range");
        }
        if (number > MAX_SECONDS) {
            throw Errors.overflowError("timeout doesn't fit into C timeval");
        }
        return (long) Math.ceil(number * 1e9);
    }

    @PyFunctionDef(signature = "(family=<absent>, type=1, proto=0, /)")
    static Object socketpair(Long family, int type, int proto) {
        int own = family == null ? SocketAddresses.AF_UNIX : family.intValue();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8);
            CFunction.checked(Libc.SOCKETPAIR.callInt(own, type | SOCK_CLOEXEC, proto, m.address()));
            return new PyTuple(end(own, type, proto, m.get(ValueLayout.JAVA_INT, 0)), end(own, type, proto, m.get(ValueLayout.JAVA_INT, 4)));
        }
    }

    private static PySocket end(int family, int type, int proto, int system) {
        return new PySocket(family, type, proto, Fds.add(new SystemFile(system, true, true)));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static void close(Object fd) {
        Fds.close((int) Index.ssize(fd));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static long dup(Object fd) {
        return Fds.duplicate((int) Index.ssize(fd));
    }

    @PyFunctionDef(signature = "()")
    static Object getdefaulttimeout() {
        long t = defaultTimeout;
        return t < 0 ? PyNone.NONE : (Object) (t / 1e9);
    }

    @PyFunctionDef(signature = "(timeout, /)")
    static void setdefaulttimeout(Object timeout) {
        defaultTimeout = nanos(timeout);
    }
}
