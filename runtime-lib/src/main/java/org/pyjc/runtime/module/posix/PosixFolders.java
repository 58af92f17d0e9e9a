package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.importing.WorkingDirectory;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** Functions on directories. Compare CPython posixmodule.c. Thread safety: stateless. */
final class PosixFolders {
    private PosixFolders() {}

    @PyFunctionDef(signature = "(path=None)")
    static Object listdir(Object path) {
        FileArgument folder = FileArgument.of("listdir", "path", path == PyNone.NONE ? "." : path, true);
        PyList names = new PyList();
        for (Path entry : entries(folder)) {
            names.append(folder.name(entry.getFileName().toString()));
        }
        return names;
    }

    /** Whether there is something that is neither a directory nor a file: Java would open it first, and wait for the other end of a pipe. */
    private static boolean isOther(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            return false;
        }
    }

    /** What a directory holds. */
    static List<Path> entries(FileArgument folder) {
        List<Path> all = new ArrayList<>();
        if (isOther(folder.path())) {
            throw folder.error(Errno.ENOTDIR);
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path entry : stream) {
                all.add(entry);
            }
            return all;
        } catch (IOException e) {
            throw folder.error(e);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw folder.error(e.getCause());
        }
    }

    @PyFunctionDef(signature = "(path=None)")
    static Object scandir(Object path) {
        Object given = path == PyNone.NONE ? "." : path;
        return new PyScandirIterator(FileArgument.of("scandir", "path", given, true), given);
    }

    @PyFunctionDef(signature = "(path, mode=511, *, dir_fd=None)")
    static void mkdir(Object path, int mode, Object dirFd) {
        FileArgument folder = FileArgument.at("mkdir", "path", path, dirFd);
        try {
            Files.createDirectory(folder.path(), PosixFilePermissions.asFileAttribute(Fds.permissions(mode)));
        } catch (IOException e) {
            throw folder.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static void rmdir(Object path, Object dirFd) {
        FileArgument folder = FileArgument.at("rmdir", "path", path, dirFd);
        if (Files.exists(folder.path(), LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw folder.error(Errno.ENOTDIR);
        }
        try {
            Files.delete(folder.path());
        } catch (IOException e) {
            throw folder.error(e);
        }
    }

    @PyFunctionDef(signature = "()")
    static Object getcwd() {
        return Str.fromUtf16(WorkingDirectory.get());
    }

    @PyFunctionDef(signature = "()")
    static Object getcwdb() {
        return PosixModule.bytes(WorkingDirectory.get());
    }

    @PyFunctionDef(signature = "(path)")
    static void chdir(Object path) {
        FileArgument folder = FileArgument.of("chdir", "path", path, true);
        if (!Files.exists(folder.path())) {
            throw folder.error(Errno.ENOENT);
        }
        if (!Files.isDirectory(folder.path())) {
            throw folder.error(Errno.ENOTDIR);
        }
        try {
            WorkingDirectory.set(folder.path().toRealPath().toString());
        } catch (IOException e) {
            throw folder.error(e);
        }
    }

    @PyFunctionDef(signature = "(fd)", doc = "Change to the directory of the given file descriptor.")
    static void fchdir(Object fd) {
        chdir((long) Descriptors.of(fd));
    }

    @PyFunctionDef(signature = "(path)", doc = "Change root directory to path.")
    static void chroot(Object path) {
        FileArgument folder = FileArgument.of("chroot", path);
        try (Arena arena = Arena.ofConfined()) {
            if (CFunction.ofSystem("chroot").callInt(Libc.string(arena, folder.path().toString())) < 0) {
                throw folder.error(CFunction.errno());
            }
        }
    }
}
