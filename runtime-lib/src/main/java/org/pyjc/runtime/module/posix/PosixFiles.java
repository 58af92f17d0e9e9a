package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.io.DirtyBuffers;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.none.PyNone;

/** Functions on files by name. Compare CPython posixmodule.c. Thread safety: stateless. */
final class PosixFiles {
    private static final CFunction FACCESSAT = CFunction.ofSystem("faccessat");
    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final int AT_EACCESS = 0x200;

    private PosixFiles() {}

    @PyFunctionDef(signature = "(path, *, dir_fd=None, follow_symlinks=True)")
    static Object stat(Object path, Object dirFd, boolean followSymlinks) {
        FileArgument file = FileArgument.at("stat", "path", path, dirFd, true);
        try {
            return StatResult.of(file.path(), followSymlinks);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static Object lstat(Object path, Object dirFd) {
        FileArgument file = FileArgument.at("lstat", "path", path, dirFd);
        try {
            return StatResult.of(file.path(), false);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    static boolean access(Object path, int mode, Object dirFd, boolean effectiveIds, boolean followSymlinks) {
        Path file = FileArgument.at("access", "path", path, dirFd).path();
        int flags = (effectiveIds ? AT_EACCESS : 0) | (followSymlinks ? 0 : AT_SYMLINK_NOFOLLOW);
        try (Arena arena = Arena.ofConfined()) {
            return FACCESSAT.callInt(AT_FDCWD, Libc.string(arena, file.toString()), mode, flags) == 0;
        }
    }

    @PyFunctionDef(signature = "(path, mode, *, dir_fd=None, follow_symlinks=True)")
    static void chmod(Object path, int mode, Object dirFd, boolean followSymlinks) {
        FileArgument file = FileArgument.at("chmod", "path", path, dirFd, true);
        if (!followSymlinks && Files.isSymbolicLink(file.path())) {
            throw Errors.notImplementedError("chmod: follow_symlinks unavailable on this platform");
        }
        setMode(file, mode, followSymlinks);
    }

    static void setMode(FileArgument file, int mode, boolean follow) {
        try {
            LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            Files.setAttribute(file.path(), "unix:mode", mode, options);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
    static void chown(Object path, long uid, long gid, Object dirFd, boolean followSymlinks) {
        FileArgument file = FileArgument.at("chown", "path", path, dirFd, true);
        LinkOption[] options = followSymlinks ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        try {
            if (uid != -1) {
                Files.setAttribute(file.path(), "unix:uid", (int) uid, options);
            }
            if (gid != -1) {
                Files.setAttribute(file.path(), "unix:gid", (int) gid, options);
            }
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(path, uid, gid)", doc = "Change the owner and group id of path to the numeric uid and gid.")
    static void lchown(Object path, long uid, long gid) {
        chown(path, uid, gid, PyNone.NONE, false);
    }

    @PyFunctionDef(signature = "(fd, uid, gid)", doc = "Change the owner and group id of the file specified by file descriptor.")
    static void fchown(int fd, long uid, long gid) {
        chown((long) fd, uid, gid, PyNone.NONE, true);
    }

    @PyFunctionDef(signature = "(path, length)")
    static void truncate(Object path, long length) {
        FileArgument file = FileArgument.of("truncate", "path", path, true);
        if (Index.isIndex(path)) {
            Fds.truncate(Args.cInt(path), length);
            return;
        }
        int fd = Fds.open(file.path().toString(), Fds.O_WRONLY, 0, path);
        try {
            Fds.truncate(fd, length);
        } finally {
            Fds.close(fd);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static void remove(Object path, Object dirFd) {
        delete(FileArgument.at("remove", "path", path, dirFd));
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static void unlink(Object path, Object dirFd) {
        delete(FileArgument.at("unlink", "path", path, dirFd));
    }

    private static void delete(FileArgument file) {
        if (Files.isDirectory(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw file.error(Errno.EISDIR);
        }
        try {
            Files.delete(file.path());
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    @PyFunctionDef(signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void rename(Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        move("rename", src, dst, srcDirFd, dstDirFd);
    }

    @PyFunctionDef(signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void replace(Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        move("replace", src, dst, srcDirFd, dstDirFd);
    }

    private static void move(String function, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        FileArgument from = FileArgument.at(function, "src", src, srcDirFd);
        FileArgument to = FileArgument.at(function, "dst", dst, dstDirFd);
        DirtyBuffers.flush(from.path().toString());
        boolean fromFolder = Files.isDirectory(from.path(), LinkOption.NOFOLLOW_LINKS);
        boolean toFolder = Files.isDirectory(to.path(), LinkOption.NOFOLLOW_LINKS);
        if (Files.exists(from.path(), LinkOption.NOFOLLOW_LINKS) && fromFolder != toFolder
                && Files.exists(to.path(), LinkOption.NOFOLLOW_LINKS)) {
            int errno = toFolder ? Errno.EISDIR : Errno.ENOTDIR;
            throw OsErrors.of(errno, Errno.message(errno), src, dst);
        }
        try {
            Files.move(from.path(), to.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw OsErrors.of(e, src, dst);
        }
    }

    @PyFunctionDef(signature = "(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    static void link(Object src, Object dst, Object srcDirFd, Object dstDirFd, boolean followSymlinks) {
        try {
            Files.createLink(FileArgument.at("link", "dst", dst, dstDirFd).path(),
                    FileArgument.at("link", "src", src, srcDirFd).path());
        } catch (IOException e) {
            throw OsErrors.of(e, src, dst);
        }
    }

    @PyFunctionDef(signature = "(src, dst, target_is_directory=False, *, dir_fd=None)")
    static void symlink(Object src, Object dst, boolean targetIsDirectory, Object dirFd) {
        try {
            Files.createSymbolicLink(FileArgument.at("symlink", "dst", dst, dirFd).path(),
                    Path.of(org.pyjc.runtime.module.io.Paths.toPath(src)));
        } catch (IOException e) {
            throw OsErrors.of(e, src, dst);
        }
    }

    @PyFunctionDef(signature = "(path, *, dir_fd=None)")
    static Object readlink(Object path, Object dirFd) {
        FileArgument file = FileArgument.at("readlink", "path", path, dirFd);
        try {
            return file.name(Files.readSymbolicLink(file.path()).toString());
        } catch (IOException e) {
            throw file.error(e);
        }
    }
}
