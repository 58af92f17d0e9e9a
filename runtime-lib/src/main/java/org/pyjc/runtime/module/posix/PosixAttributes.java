package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** Extended attributes of files. Compare CPython posixmodule.c: os_getxattr_impl. Thread safety: as the system calls. */
final class PosixAttributes {
    private static final int LARGEST = 65536;

    private PosixAttributes() {}

    private static CFunction function(String name, boolean follow) {
        return CFunction.ofSystem(follow ? name : "l" + name);
    }

    private static long checked(long result, FileArgument file) {
        if (result < 0) {
            throw file.error(CFunction.errno());
        }
        return result;
    }

    private static long attribute(Arena arena, Object name) {
        return Libc.string(arena, Paths.toPath(Paths.fspath(name)));
    }

    @PyFunctionDef(signature = "(path, attribute, *, follow_symlinks=True)", doc = "Return the value of extended attribute attribute on path.")
    static Object getxattr(Object path, Object attribute, boolean followSymlinks) {
        FileArgument file = FileArgument.of("getxattr", "path", path, true);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(LARGEST);
            long count = checked((int) function("getxattr", followSymlinks).call(Libc.string(arena, file.path().toString()),
                    attribute(arena, attribute), value.address(), LARGEST), file);
            return new PyBytes(value.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @PyFunctionDef(signature = "(path, attribute, value, flags=0, *, follow_symlinks=True)", doc = "Set extended attribute attribute on path to "
            + "value.")
    static void setxattr(Object path, Object attribute, Object value, int flags, boolean followSymlinks) {
        FileArgument file = FileArgument.of("setxattr", "path", path, true);
        byte[] bytes = BytesLike.bytes(value);
        try (Arena arena = Arena.ofConfined()) {
            checked(function("setxattr", followSymlinks).callInt(Libc.string(arena, file.path().toString()), attribute(arena, attribute),
                    Libc.string(arena, bytes), bytes.length, flags), file);
        }
    }

    @PyFunctionDef(signature = "(path, attribute, *, follow_symlinks=True)", doc = "Remove extended attribute attribute on path.")
    static void removexattr(Object path, Object attribute, boolean followSymlinks) {
        FileArgument file = FileArgument.of("removexattr", "path", path, true);
        try (Arena arena = Arena.ofConfined()) {
            checked(function("removexattr", followSymlinks).callInt(Libc.string(arena, file.path().toString()), attribute(arena, attribute)), file);
        }
    }

    @PyFunctionDef(signature = "(path=None, *, follow_symlinks=True)", doc = "Return a list of extended attributes on path.")
    static Object listxattr(Object path, boolean followSymlinks) {
        FileArgument file = FileArgument.of("listxattr", "path", path == PyNone.NONE ? "." : path, true);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment names = arena.allocate(LARGEST);
            long count = checked((int) function("listxattr", followSymlinks).call(Libc.string(arena, file.path().toString()), names.address(),
                    LARGEST), file);
            String text = SystemText.decode(names.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE));
            PyList all = new PyList();
            for (String name : text.split("\0")) {
                if (!name.isEmpty()) {
                    all.append(Str.fromUtf16(name));
                }
            }
            return all;
        }
    }
}
