package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Names of hosts and services. Compare CPython Modules/socketmodule.c: socket_getaddrinfo. Thread safety: the C functions that return
 * static memory are called under the class's monitor.
 */
final class HostNames {
    private static final int NAME_ROOM = 256;
    private static final int NUMERIC_HOST = 4;
    private static final int NAME_REQUIRED = 8;

    private HostNames() {}

    @PyFunctionDef(signature = "(host, port, family=0, type=0, proto=0, flags=0)")
    static Object getaddrinfo(Object host, Object port, int family, int type, int proto, int flags) {
        byte[] name = host == PyNone.NONE ? null
                : SocketAddresses.hostName(host, "getaddrinfo() argument 1 must be string or None");
        PyList all = new PyList();
        for (Resolver.Entry e : Resolver.lookUp(name, service(port), family, type, proto, flags)) {
            all.append(new PyTuple((long) e.family(), (long) e.type(), (long) e.proto(), Str.fromUtf16(e.name() == null ? "" : e.name()),
                    SocketAddresses.decode(e.address())));
        }
        return all;
    }

    private static byte[] service(Object port) {
        if (port == PyNone.NONE) {
            return null;
        }
        if (Index.isIndex(port)) {
            return Index.of(port).toString().getBytes(StandardCharsets.US_ASCII);
        }
        Object text = Values.strOrNull(port);
        byte[] bytes = text != null ? BytesLike.bytes(Call.method1(text, "encode", "utf-8")) : BytesLike.bytesOrBytearray(port);
        if (bytes == null) {
            throw SocketErrors.plain("Int or String expected");
        }
        return bytes;
    }

    @PyFunctionDef(signature = "(sockaddr, flags, /)")
    static Object getnameinfo(Object sockaddr, int flags) {
        if (!(sockaddr instanceof PyTuple t)) {
            throw Errors.typeError("getnameinfo() argument 1 must be a tuple");
        }
        Object[] items = t.items();
        Object host = items.length < 2 || items.length > 4 ? null : Values.strOrNull(items[0]);
        if (host == null || !Index.isIndex(items[1])) {
            throw Errors.typeError("getnameinfo(): illegal sockaddr argument");
        }
        long flow = items.length > 2 ? Index.ssize(items[2]) : 0;
        if (flow < 0 || flow > 0xfffff) {
            throw Errors.overflowError("getnameinfo(): flowinfo must be 0-1048575.");
        }
        byte[] name = Str.toJavaString(host).getBytes(StandardCharsets.UTF_8);
        List<Resolver.Entry> found = Resolver.lookUp(name, service(Index.of(items[1])), 0, 2, 0, NUMERIC_HOST);
        if (found.size() != 1) {
            throw SocketErrors.plain("sockaddr resolved to multiple addresses");
        }
        if (found.get(0).family() == SocketAddresses.AF_INET && items.length != 2) {
            throw SocketErrors.plain("IPv4 sockaddr must be 2 tuple");
        }
        String[] names = Resolver.names(found.get(0).address(), flags);
        return new PyTuple(Str.fromUtf16(names[0]), Str.fromUtf16(names[1]));
    }

    @PyFunctionDef(signature = "(hostname, /)")
    static Object gethostbyname(Object hostname) {
        byte[] name = SocketAddresses.hostName(hostname, "gethostbyname() argument 1 must be str, bytes or bytearray");
        return SocketAddresses.text(SocketAddresses.AF_INET, SocketAddresses.resolve(SocketAddresses.AF_INET, name));
    }

    @PyFunctionDef(name = "gethostbyname_ex", signature = "(hostname, /)")
    static Object gethostbynameEx(Object hostname) {
        byte[] name = SocketAddresses.hostName(hostname, "gethostbyname_ex() argument 1 must be str, bytes or bytearray");
        List<Resolver.Entry> found = Resolver.lookUp(name, null, SocketAddresses.AF_INET, 1, 0, 2);
        PyList addresses = new PyList();
        for (Resolver.Entry e : found) {
            addresses.append(((PyTuple) SocketAddresses.decode(e.address())).items()[0]);
        }
        String canonical = found.get(0).name();
        return new PyTuple(canonical == null ? hostname : Str.fromUtf16(canonical), new PyList(), addresses);
    }

    @PyFunctionDef(signature = "(host, /)")
    static Object gethostbyaddr(Object host) {
        byte[] name = SocketAddresses.hostName(host, "gethostbyaddr() argument 1 must be str, bytes or bytearray");
        List<Resolver.Entry> found = Resolver.lookUp(name, null, 0, 1, 0, 0);
        try {
            Object canonical = Str.fromUtf16(Resolver.names(found.get(0).address(), NAME_REQUIRED)[0]);
            PyList addresses = new PyList();
            for (Resolver.Entry e : found) {
                addresses.append(((PyTuple) SocketAddresses.decode(e.address())).items()[0]);
            }
            return new PyTuple(canonical, new PyList(), addresses);
        } catch (PyException e) {
            throw e.is(SocketErrors.GAIERROR) ? SocketErrors.ofHost() : e;
        }
    }

    @PyFunctionDef(signature = "()")
    static Object gethostname() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(NAME_ROOM);
            CFunction.checked(Libc.GETHOSTNAME.callInt(m.address(), NAME_ROOM - 1));
            return Str.fromUtf16(m.getString(0));
        }
    }

    @PyFunctionDef(signature = "(name, /)")
    static void sethostname(Object name) {
        byte[] bytes = SocketAddresses.hostName(name, "sethostname() argument 1 must be str or bytes");
        try (Arena arena = Arena.ofConfined()) {
            CFunction.checked(Libc.SETHOSTNAME.callInt(Libc.string(arena, bytes), bytes.length));
        }
    }

    @PyFunctionDef(signature = "(servicename, protocolname=<absent>, /)")
    static synchronized long getservbyname(String name, String protocol) {
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.GETSERVBYNAME.call(Libc.string(arena, name), Libc.string(arena, protocol));
            if (entry == 0) {
                throw SocketErrors.plain("service/proto not found");
            }
            short port = (short) Libc.memory(entry, 24).get(ValueLayout.JAVA_INT, 16);
            return Short.toUnsignedLong(Short.reverseBytes(port));
        }
    }

    @PyFunctionDef(signature = "(port, protocolname=<absent>, /)")
    static synchronized Object getservbyport(int port, String protocol) {
        if (port < 0 || port > 0xffff) {
            throw Errors.overflowError("getservbyport: port must be 0-65535.");
        }
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.GETSERVBYPORT.call(Short.toUnsignedLong(Short.reverseBytes((short) port)), Libc.string(arena, protocol));
            if (entry == 0) {
                throw SocketErrors.plain("port/proto not found");
            }
            return Str.fromUtf16(Libc.string(Libc.memory(entry, 8).get(ValueLayout.JAVA_LONG, 0)));
        }
    }

    @PyFunctionDef(signature = "(protocolname, /)")
    static synchronized long getprotobyname(String name) {
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.GETPROTOBYNAME.call(Libc.string(arena, name));
            if (entry == 0) {
                throw SocketErrors.plain("protocol not found");
            }
            return Libc.memory(entry, 24).get(ValueLayout.JAVA_INT, 16);
        }
    }
}
