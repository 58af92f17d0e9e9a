package org.pyjc.runtime.module.socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The names of network interfaces. Thread safety: stateless. */
final class Interfaces {
    private static final int NAME = 16;

    private Interfaces() {}

    private static String nameOrNull(long index) {
        try (Arena arena = Arena.ofConfined()) {
            return Libc.string(Libc.IF_INDEXTONAME.call(index, arena.allocate(NAME).address()));
        }
    }

    @PyFunctionDef(name = "if_indextoname", signature = "(if_index, /)")
    static Object name(long index) {
        if (index < 0) {
            throw org.pyjc.runtime.exc.Errors.valueError("can't convert negative number to unsigned int");
        }
        String name = index > 0xffffffffL ? null : nameOrNull(index);
        if (name == null) {
            throw SocketErrors.of(org.pyjc.runtime.exc.Errno.ENXIO);
        }
        return Str.fromUtf16(name);
    }

    @PyFunctionDef(name = "if_nametoindex", signature = "(if_name, /)")
    static long index(Object name) {
        try (Arena arena = Arena.ofConfined()) {
            int n = Libc.IF_NAMETOINDEX.callInt(Libc.string(arena, Paths.toPath(name)));
            if (n == 0) {
                throw CFunction.error();
            }
            return n;
        }
    }

    @PyFunctionDef(name = "if_nameindex", signature = "()")
    static Object all() {
        long table = Libc.IF_NAMEINDEX.call();
        if (table == 0) {
            throw CFunction.error();
        }
        PyList all = new PyList();
        try {
            for (long at = table; ; at += NAME) {
                MemorySegment m = Libc.memory(at, NAME);
                int index = m.get(ValueLayout.JAVA_INT, 0);
                if (index == 0) {
                    return all;
                }
                all.append(new PyTuple((long) index, Str.fromUtf16(Libc.string(m.get(ValueLayout.JAVA_LONG, 8)))));
            }
        } finally {
            Libc.IF_FREENAMEINDEX.call(table);
        }
    }
}
