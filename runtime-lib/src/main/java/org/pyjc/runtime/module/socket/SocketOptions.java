package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** Options of sockets. Compare CPython Modules/socketmodule.c: sock_getsockopt. Thread safety: stateless. */
final class SocketOptions {
    private static final int MAX = 1024;

    private SocketOptions() {}

    /** An option that is a C int. */
    static int number(int system, int level, int name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8, 8);
            m.set(ValueLayout.JAVA_INT, 4, 4);
            CFunction.checked(Libc.GETSOCKOPT.callInt(system, level, name, m.address(), m.address() + 4));
            return m.get(ValueLayout.JAVA_INT, 0);
        }
    }

    @PyMethod(signature = "($self, level, option, buflen=0, /)")
    static Object getsockopt(PySocket self, int level, int option, int buflen) {
        if (buflen == 0) {
            return (long) number(self.system(), level, option);
        }
        if (buflen < 0 || buflen > MAX) {
            throw SocketErrors.plain("getsockopt buflen out of range");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(buflen + 8L, 8);
            m.set(ValueLayout.JAVA_INT, 0, buflen);
            CFunction.checked(Libc.GETSOCKOPT.callInt(self.system(), level, option, m.address() + 8, m.address()));
            return new PyBytes(Libc.bytes(m, 8, m.get(ValueLayout.JAVA_INT, 0)));
        }
    }

    @PyMethod(textSignature = false)
    static void setsockopt(PySocket self, Object... args) {
        if (args.length < 3 || args.length > 4) {
            throw Errors.typeError("setsockopt() takes 3 or 4 arguments (" + args.length + " given)");
        }
        int level = cInt(args[0]);
        int option = cInt(args[1]);
        try (Arena arena = Arena.ofConfined()) {
            if (args.length == 4) {
                if (args[2] != PyNone.NONE) {
                    throw Errors.typeError("setsockopt() argument 3 must be None when 4 arguments are given, not "
                            + PyType.of(args[2]).name());
                }
                CFunction.checked(Libc.SETSOCKOPT.callInt(self.system(), level, option, 0, cInt(args[3])));
            } else if (Index.isIndex(args[2])) {
                MemorySegment m = arena.allocate(4, 8);
                m.set(ValueLayout.JAVA_INT, 0, cInt(args[2]));
                CFunction.checked(Libc.SETSOCKOPT.callInt(self.system(), level, option, m.address(), 4));
            } else {
                byte[] value = BytesLike.bytes(args[2]);
                CFunction.checked(Libc.SETSOCKOPT.callInt(self.system(), level, option, Libc.string(arena, value), value.length));
            }
        }
    }

    private static int cInt(Object value) {
        Object n = Index.of(value);
        if (!(n instanceof Long number) || number > Integer.MAX_VALUE || number < Integer.MIN_VALUE) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return number.intValue();
    }
}
