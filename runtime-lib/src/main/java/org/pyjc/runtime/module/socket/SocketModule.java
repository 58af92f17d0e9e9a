package org.pyjc.runtime.module.socket;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.DuplexPipe;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The module {@code _socket}: local socket pairs and names of hosts; connections over a network are refused so far. Compare
 * CPython Modules/socketmodule.c. Thread safety: the default timeout is volatile.
 */
@PyModuleDef(name = "_socket", types = PySocket.class, doc = "Implementation module for socket operations.")
public final class SocketModule {
    private static final long UNKNOWN_NAME = -2;
    private static volatile Object defaultTimeout = PyNone.NONE;

    private SocketModule() {}

    private static final class Types {
        static final PyType HERROR = subclass("herror");
        static final PyType GAIERROR = subclass("gaierror");

        private Types() {}

        private static PyType subclass(String name) {
            return (PyType) Call.call3(PyType.TYPE, name, new PyTuple(Exceptions.OS_ERROR), PyDict.of("__module__", "socket"));
        }
    }

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        SocketConstants.addTo(dict);
        dict.putStr("error", Exceptions.OS_ERROR);
        dict.putStr("timeout", Exceptions.TIMEOUT_ERROR);
        dict.putStr("herror", Types.HERROR);
        dict.putStr("gaierror", Types.GAIERROR);
        dict.putStr("SocketType", PySocket.TYPE);
        dict.putStr("has_ipv6", true);
    }

    static Object timeout() {
        return defaultTimeout;
    }

    @PyFunctionDef(signature = "(family=1, type=1, proto=0, /)")
    static Object socketpair(long family, long type, long proto) {
        DuplexPipe[] ends = DuplexPipe.pair();
        return new PyTuple(new PySocket(family, type, proto, Fds.add(ends[0])), new PySocket(family, type, proto, Fds.add(ends[1])));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static void close(int fd) {
        Fds.close(fd);
    }

    @PyFunctionDef(signature = "(fd, /)")
    static long dup(int fd) {
        return Fds.duplicate(fd);
    }

    @PyFunctionDef(signature = "()")
    static Object getdefaulttimeout() {
        return defaultTimeout;
    }

    @PyFunctionDef(signature = "(timeout, /)")
    static void setdefaulttimeout(Object timeout) {
        defaultTimeout = PySocket.checkedTimeout(timeout);
    }

    @PyFunctionDef(signature = "()")
    static Object gethostname() {
        try {
            return Str.fromUtf16(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static InetAddress[] resolve(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw Errors.make((org.pyjc.runtime.exc.PyBaseException) Call.call2(Types.GAIERROR, UNKNOWN_NAME,
                    "Name or service not known"));
        }
    }

    @PyFunctionDef(signature = "(host, /)")
    static Object gethostbyname(String host) {
        return resolve(host)[0].getHostAddress();
    }

    @PyFunctionDef(signature = "(host, port, family=0, type=0, proto=0, flags=0)")
    static Object getaddrinfo(Object host, Object port, long family, long type, long proto, long flags) {
        Object name = Values.strOrNull(host);
        long number = port == PyNone.NONE ? 0 : Values.intOrNull(port) instanceof Long n ? n
                : Long.parseLong(Str.toJavaString(Values.strOrNull(port)));
        PyList all = new PyList();
        for (InetAddress address : resolve(name == null ? "localhost" : Str.toJavaString(name))) {
            boolean v6 = address instanceof java.net.Inet6Address;
            long own = v6 ? 10 : 2;
            if (family == 0 || family == own) {
                PyTuple place = v6 ? new PyTuple(address.getHostAddress(), number, 0L, 0L) : new PyTuple(address.getHostAddress(), number);
                all.append(new PyTuple(own, type == 0 ? 1L : type, proto == 0 ? 6L : proto, "", place));
            }
        }
        return all;
    }

    @PyFunctionDef(signature = "(number, /)")
    static long htons(int number) {
        return Short.toUnsignedLong(Short.reverseBytes((short) number));
    }

    @PyFunctionDef(signature = "(number, /)")
    static long ntohs(int number) {
        return htons(number);
    }

    @PyFunctionDef(signature = "(number, /)")
    static long htonl(long number) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) number));
    }

    @PyFunctionDef(signature = "(number, /)")
    static long ntohl(long number) {
        return htonl(number);
    }

    /** What an operation raises that this socket does not have. */
    static PyException unsupported() {
        return OsErrors.of(Errno.EOPNOTSUPP, null);
    }

}
