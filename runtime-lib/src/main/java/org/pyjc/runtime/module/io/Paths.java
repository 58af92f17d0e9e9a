package org.pyjc.runtime.module.io;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** File names as Python code gives them: str, bytes or path-like. Thread safety: stateless. */
public final class Paths {
    private Paths() {}

    /** {@code os.fspath}: the str or bytes behind a path-like object. */
    public static Object fspath(Object path) {
        if (Values.strOrNull(path) != null || path instanceof PyBytes) {
            return path;
        }
        Object plain = isPathLike(path) ? Call.specialOrNull(path, Special.FSPATH) : null;
        if (plain == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + PyType.of(path).name());
        }
        if (Values.strOrNull(plain) == null && !(plain instanceof PyBytes)) {
            throw Errors.typeError("expected " + PyType.of(path).name() + ".__fspath__() to return str or bytes, not "
                    + PyType.of(plain).name());
        }
        return plain;
    }

    /** Whether the object's type tells a path; None says that it does not, whatever its bases do. */
    public static boolean isPathLike(Object path) {
        Object method = PyType.of(path).lookupSpecial(Special.FSPATH);
        return method != null && method != PyNone.NONE;
    }

    /** The name as a Java string; ValueError when it holds a null character. */
    public static String toPath(Object path) {
        Object plain = fspath(path);
        Object text = Values.strOrNull(plain);
        String name = text != null ? Str.toJavaString(text) : SystemText.decode(((PyBytes) plain).value());
        if (name.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        return name;
    }
}
