package org.pyjc.runtime.module.socket;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Addresses of sockets as Python code gives them and as C has them. Compare CPython Modules/socketmodule.c: getsockaddrarg, makesockaddr.
 * Thread safety: stateless.
 */
final class SocketAddresses {
    static final int AF_UNIX = 1;
    static final int AF_INET = 2;
    static final int AF_INET6 = 10;
    private static final int IN_SIZE = 16;
    private static final int IN6_SIZE = 28;
    private static final int UNIX_PATH = 108;
    private static final int MAX_PORT = 0xffff;
    private static final int MAX_FLOW = 0xfffff;

    private SocketAddresses() {}

    /** The C form of an address for a socket of that family; {@code caller} is the method that errors name. */
    static byte[] encode(int family, Object address, String caller) {
        return switch (family) {
            case AF_INET -> inet(tuple(address, "AF_INET", caller), caller);
            case AF_INET6 -> inet6(tuple(address, "AF_INET6", caller), caller);
            case AF_UNIX -> unix(address);
            default -> throw SocketErrors.plain(caller + "(): bad family");
        };
    }

    private static Object[] tuple(Object address, String family, String caller) {
        if (!(address instanceof PyTuple t)) {
            throw Errors.typeError(caller + "(): " + family + " address must be tuple, not " + PyType.of(address).name());
        }
        return t.items();
    }

    private static byte[] inet(Object[] items, String caller) {
        if (items.length != 2) {
            throw Errors.typeError(caller + "(): AF_INET address must be a pair (host, port)");
        }
        byte[] host = hostName(items[0], caller + "(): AF_INET address must be a pair (host, port)");
        int port = port(items[1], caller);
        byte[] result = new byte[IN_SIZE];
        header(result, AF_INET, port);
        System.arraycopy(resolve(AF_INET, host), 0, result, 4, 4);
        return result;
    }

    private static byte[] inet6(Object[] items, String caller) {
        String shape = caller + "(): AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])";
        if (items.length < 2 || items.length > 4) {
            throw Errors.typeError(shape);
        }
        byte[] host = hostName(items[0], shape);
        int port = port(items[1], caller);
        long flow = items.length > 2 ? Index.ssize(items[2]) : 0;
        long scope = items.length > 3 ? Index.ssize(items[3]) : 0;
        if (flow < 0 || flow > MAX_FLOW) {
            throw Errors.overflowError(caller + "(): flowinfo must be 0-1048575.");
        }
        byte[] result = new byte[IN6_SIZE];
        header(result, AF_INET6, port);
        MemorySegment m = MemorySegment.ofArray(result);
        m.set(ValueLayout.JAVA_INT_UNALIGNED, 4, Integer.reverseBytes((int) flow));
        byte[] found = entry(AF_INET6, host);
        System.arraycopy(found, 8, result, 8, found.length - 8);
        if (scope != 0) {
            m.set(ValueLayout.JAVA_INT_UNALIGNED, 24, (int) scope);
        }
        return result;
    }

    private static void header(byte[] result, int family, int port) {
        result[0] = (byte) family;
        result[2] = (byte) (port >> 8);
        result[3] = (byte) port;
    }

    private static int port(Object value, String caller) {
        if (!Index.isIndex(value)) {
            throw Errors.typeError("'" + PyType.of(value).name() + "' object cannot be interpreted as an integer");
        }
        Object number = Index.of(value);
        if (!(number instanceof Long port) || port < 0 || port > MAX_PORT) {
            throw Errors.overflowError(caller + "(): port must be 0-65535.");
        }
        return port.intValue();
    }

    /** A host's name as bytes: a str is encoded as domain names are. */
    static byte[] hostName(Object value, String otherwise) {
        Object text = Values.strOrNull(value);
        if (text != null) {
            return encodeName(text);
        }
        byte[] bytes = BytesLike.bytesOrBytearray(value);
        if (bytes == null) {
            throw Errors.typeError(otherwise);
        }
        return checkedName(bytes.clone());
    }

    private static byte[] encodeName(Object text) {
        if (text instanceof String s && isPlain(s)) {
            return checkedName(s.getBytes(StandardCharsets.ISO_8859_1));
        }
        return checkedName(BytesLike.bytes(Call.method1(text, "encode", "idna")));
    }

    /** Whether no label is too long or holds other than ASCII letters. */
    private static boolean isPlain(String s) {
        int label = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            label = c == '.' ? 0 : label + 1;
            if (c >= 0x80 || label >= 64) {
                return false;
            }
        }
        return true;
    }

    private static byte[] checkedName(byte[] name) {
        for (byte b : name) {
            if (b == 0) {
                throw Errors.typeError("host name must not contain null character");
            }
        }
        return name;
    }

    /** The numbers of a host: "" is any address, {@code <broadcast>} all. */
    static byte[] resolve(int family, byte[] host) {
        byte[] whole = entry(family, host);
        return family == AF_INET ? Arrays.copyOfRange(whole, 4, 8) : Arrays.copyOfRange(whole, 8, 24);
    }

    private static byte[] entry(int family, byte[] host) {
        if (host.length == 0) {
            return new byte[family == AF_INET ? IN_SIZE : IN6_SIZE];
        }
        if (family == AF_INET) {
            String name = new String(host, StandardCharsets.ISO_8859_1);
            byte[] number = name.equals("<broadcast>") || name.equals("255.255.255.255") ? new byte[] {-1, -1, -1, -1}
                    : Resolver.number(AF_INET, host);
            if (number != null) {
                byte[] whole = new byte[IN_SIZE];
                System.arraycopy(number, 0, whole, 4, 4);
                return whole;
            }
        }
        List<Resolver.Entry> all = Resolver.lookUp(host, null, family, 0, 0, 0);
        return all.get(0).address();
    }

    private static byte[] unix(Object address) {
        byte[] path;
        if (Values.strOrNull(address) != null) {
            path = encodePath(Values.strOrNull(address));
        } else {
            path = BytesLike.bytesOrNull(address);
            if (path == null) {
                throw Errors.typeError("a bytes-like object is required, not '" + PyType.of(address).name() + "'");
            }
        }
        path = absolute(path);
        boolean named = path.length > 0 && path[0] != 0;
        if (path.length > UNIX_PATH - (named ? 1 : 0)) {
            throw SocketErrors.plain("AF_UNIX path too long");
        }
        byte[] result = new byte[2 + path.length + (named || path.length == 0 ? 1 : 0)];
        result[0] = AF_UNIX;
        System.arraycopy(path, 0, result, 2, path.length);
        return path.length == 0 ? new byte[] {AF_UNIX, 0, 0} : result;
    }

    /** A relative name means another file after {@code os.chdir}, which the system does not know of. */
    private static byte[] absolute(byte[] path) {
        if (path.length == 0 || path[0] == 0 || path[0] == '/' || WorkingDirectory.get().equals(System.getProperty("user.dir"))) {
            return path;
        }
        byte[] folder = encodePath(Str.fromUtf16(WorkingDirectory.get() + "/"));
        byte[] whole = Arrays.copyOf(folder, folder.length + path.length);
        System.arraycopy(path, 0, whole, folder.length, path.length);
        return whole;
    }

    private static byte[] encodePath(Object text) {
        return BytesLike.bytes(Call.method2(text, "encode", "utf-8", "surrogateescape"));
    }

    /** The Python form of an address of {@code length} bytes. */
    static Object decode(MemorySegment address, int length) {
        if (length < 2) {
            return PyNone.NONE;
        }
        int family = Short.toUnsignedInt(address.get(ValueLayout.JAVA_SHORT, 0));
        return switch (family) {
            case AF_INET -> new PyTuple(text(AF_INET, Libc.bytes(address, 4, 4)), port(address));
            case AF_INET6 -> new PyTuple(text(AF_INET6, Libc.bytes(address, 8, 16)), port(address),
                    Integer.toUnsignedLong(Integer.reverseBytes(address.get(ValueLayout.JAVA_INT, 4))),
                    Integer.toUnsignedLong(address.get(ValueLayout.JAVA_INT, 24)));
            case AF_UNIX -> unixName(Libc.bytes(address, 2, length - 2));
            default -> new PyTuple((long) family, new PyBytes(Libc.bytes(address, 2, length - 2)));
        };
    }

    /** As {@link #decode(MemorySegment, int)}, of bytes. */
    static Object decode(byte[] address) {
        MemorySegment copy = MemorySegment.ofArray(new long[(address.length + 7) / 8]);
        MemorySegment.copy(address, 0, copy, ValueLayout.JAVA_BYTE, 0, address.length);
        return decode(copy, address.length);
    }

    private static Long port(MemorySegment address) {
        return Short.toUnsignedLong(Short.reverseBytes(address.get(ValueLayout.JAVA_SHORT, 2)));
    }

    private static Object unixName(byte[] path) {
        if (path.length > 0 && path[0] == 0) {
            return new PyBytes(path);
        }
        int end = 0;
        while (end < path.length && path[end] != 0) {
            end++;
        }
        return Call.method2(new PyBytes(Arrays.copyOf(path, end)), "decode", "utf-8", "surrogateescape");
    }

    /** The text of an address's numbers. */
    static String text(int family, byte[] number) {
        if (family == AF_INET) {
            return (number[0] & 0xff) + "." + (number[1] & 0xff) + "." + (number[2] & 0xff) + "." + (number[3] & 0xff);
        }
        return AddressText.ntop(family, number);
    }
}
