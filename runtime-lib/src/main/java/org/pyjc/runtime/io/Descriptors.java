package org.pyjc.runtime.io;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Index;

/** Descriptors as Python code gives them: numbers, or objects with {@code fileno()}. Compare CPython: PyObject_AsFileDescriptor. Stateless. */
public final class Descriptors {
    private Descriptors() {}

    /** The number. */
    public static int of(Object file) {
        Object fd = file;
        if (!Index.isIndex(file)) {
            Object method = Attributes.getOrNull(file, "fileno");
            if (method == null) {
                throw Errors.typeError("argument must be an int, or have a fileno() method.");
            }
            fd = Call.call0(method);
            if (!Index.isIndex(fd)) {
                throw Errors.typeError("fileno() returned a non-integer");
            }
        }
        warnOfBool(fd);
        Object number = Index.of(fd);
        if (!(number instanceof Long n) || n > Integer.MAX_VALUE) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        if (n < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (" + n + ")");
        }
        return n.intValue();
    }

    /** A bool is a number, but hardly meant to be one here. */
    public static void warnOfBool(Object fd) {
        if (fd instanceof Boolean) {
            Warnings.warn(Exceptions.RUNTIME_WARNING, "bool is used as a file descriptor", 1);
        }
    }
}
