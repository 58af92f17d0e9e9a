package org.pyjc.runtime.module.posix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Functions on names of files. Compare CPython posixmodule.c and fileutils.c: _Py_normpath. Thread safety: stateless. */
final class PosixPaths {
    private PosixPaths() {}

    @PyFunctionDef(signature = "(path)")
    static Object fspath(Object path) {
        return Paths.fspath(path);
    }

    @PyFunctionDef(name = "_path_normpath", signature = "(path)")
    static Object normpath(Object path) {
        Object plain = Paths.fspath(path);
        String text = text(plain);
        return like(plain, normal(text));
    }

    private static String text(Object plain) {
        return plain instanceof PyBytes b ? new String(b.value(), StandardCharsets.ISO_8859_1) : Str.toJavaString(Values.strOrNull(plain));
    }

    private static Object like(Object plain, String text) {
        return plain instanceof PyBytes ? new PyBytes(text.getBytes(StandardCharsets.ISO_8859_1)) : Str.fromUtf16(text);
    }

    private static String normal(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        int slashes = root(path);
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (!part.equals("..") || slashes == 0 && (parts.isEmpty() || parts.getLast().equals(".."))) {
                parts.add(part);
            } else if (!parts.isEmpty()) {
                parts.removeLast();
            }
        }
        String normal = "/".repeat(slashes) + String.join("/", parts);
        return normal.isEmpty() ? "." : normal;
    }

    /** Two slashes at the start mean something else than one; more mean one. */
    private static int root(String path) {
        if (!path.startsWith("/")) {
            return 0;
        }
        return path.startsWith("//") && !path.startsWith("///") ? 2 : 1;
    }

    @PyFunctionDef(name = "_path_splitroot_ex", signature = "(p, /)")
    static Object splitroot(Object path) {
        Object plain = Paths.fspath(path);
        String text = text(plain);
        int slashes = root(text);
        return new PyTuple(like(plain, ""), like(plain, text.substring(0, slashes)), like(plain, text.substring(slashes)));
    }
}
