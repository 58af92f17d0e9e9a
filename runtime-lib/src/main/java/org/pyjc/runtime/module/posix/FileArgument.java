package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/**
 * A file as a function of the module posix gets it: a name or a descriptor. Compare CPython posixmodule.c: path_t.
 * Thread safety: immutable.
 *
 * @param given what errors show
 * @param path the absolute path
 * @param bytes whether names that come from it are bytes
 */
record FileArgument(Object given, Path path, boolean bytes) {
    static FileArgument of(String function, Object value) {
        return of(function, "path", value, false);
    }

    /** A name that is relative to an open directory, if one is given. Compare CPython posixmodule.c: dir_fd_converter. */
    static FileArgument at(String function, String parameter, Object value, Object dirFd) {
        return at(function, parameter, value, dirFd, false);
    }

    static FileArgument at(String function, String parameter, Object value, Object dirFd, boolean allowFd) {
        FileArgument file = of(function, parameter, value, allowFd);
        if (dirFd == PyNone.NONE) {
            return file;
        }
        if (!Index.isIndex(dirFd)) {
            throw Errors.typeError("argument should be integer or None, not " + PyType.of(dirFd).name());
        }
        if (allowFd && Index.isIndex(value)) {
            throw Errors.valueError(function + ": can't specify dir_fd without matching path");
        }
        String name = Paths.toPath(Paths.fspath(value));
        return name.startsWith("/") ? file : new FileArgument(value, open((int) Index.ssize(dirFd)).resolve(name), file.bytes);
    }

    /** An open file by a name that means just that file, whatever its own name is now. */
    private static Path open(int fd) {
        return Path.of("/proc/self/fd", Integer.toString(Fds.system(fd)));
    }

    /** With {@code allowFd}, a descriptor is allowed. */
    static FileArgument of(String function, String parameter, Object value, boolean allowFd) {
        if (allowFd && Index.isIndex(value)) {
            Descriptors.warnOfBool(value);
            int number = Args.cInt(value);
            OpenFile file = Fds.get(number);
            return new FileArgument(value, file.path() == null ? open(number) : Path.of(file.path()), false);
        }
        if (Values.strOrNull(value) == null && !(value instanceof PyBytes) && !Paths.isPathLike(value)) {
            throw Errors.typeError(function + ": " + parameter + " should be string, bytes" + (allowFd ? ", os.PathLike or integer, not "
                    : " or os.PathLike, not ") + PyType.of(value).name());
        }
        Object plain = Paths.fspath(value);
        String name;
        try {
            name = Paths.toPath(plain);
        } catch (PyException e) {
            throw Errors.valueError(function + ": embedded null character in " + parameter);
        }
        try {
            if (name.isEmpty()) {
                throw OsErrors.of(Errno.ENOENT, value);
            }
            return new FileArgument(value, Path.of(WorkingDirectory.resolve(name)), plain instanceof PyBytes);
        } catch (InvalidPathException e) {
            SystemText.encode(name);
            throw OsErrors.of(Errno.EILSEQ, value);
        }
    }

    /** A name found by way of this argument, as str or bytes. */
    Object name(String name) {
        return bytes ? new PyBytes(SystemText.encode(name)) : Str.fromUtf16(name);
    }

    PyException error(IOException e) {
        return OsErrors.of(e, given);
    }

    PyException error(int errno) {
        return OsErrors.of(errno, given);
    }
}
