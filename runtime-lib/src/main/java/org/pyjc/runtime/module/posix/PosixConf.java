package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;

/** Limits of files and file systems, and texts of the C library's configuration. Compare CPython posixmodule.c. Stateless. */
final class PosixConf {
    static final StructType STATVFS_RESULT = StructType.of("os", "statvfs_result", "statvfs_result: Result from statvfs or fstatvfs.", 10,
            "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax", "f_fsid");
    private static final CFunction PATHCONF = CFunction.ofSystem("pathconf");
    private static final CFunction FPATHCONF = CFunction.ofSystem("fpathconf");
    private static final CFunction CONFSTR = CFunction.ofSystem("confstr");
    private static final CFunction STATVFS = CFunction.ofSystem("statvfs");
    private static final CFunction FSTATVFS = CFunction.ofSystem("fstatvfs");
    private static final int STATVFS_SIZE = 112;
    private static final int TEXT = 4096;
    static final ConfigurationNames PATH_NAMES = new ConfigurationNames("PC_ASYNC_IO 10 PC_CHOWN_RESTRICTED 6 PC_FILESIZEBITS 13 PC_LINK_MAX 0 PC_MAX_CANON 1 PC_MAX_INPUT 2 "
            + "PC_NAME_MAX 3 PC_NO_TRUNC 7 PC_PATH_MAX 4 PC_PIPE_BUF 5 PC_PRIO_IO 11 PC_SOCK_MAXBUF 12 PC_SYNC_IO 9 PC_VDISABLE 8 "
            + "PC_ALLOC_SIZE_MIN 18 PC_REC_INCR_XFER_SIZE 14 PC_REC_MAX_XFER_SIZE 15 PC_REC_MIN_XFER_SIZE 16 PC_REC_XFER_ALIGN 17 "
            + "PC_SYMLINK_MAX 19");
    static final ConfigurationNames TEXT_NAMES = new ConfigurationNames("CS_GNU_LIBC_VERSION 2 CS_GNU_LIBPTHREAD_VERSION 3 CS_LFS64_CFLAGS 1004 CS_LFS64_LDFLAGS 1005 "
            + "CS_LFS64_LIBS 1006 CS_LFS64_LINTFLAGS 1007 CS_LFS_CFLAGS 1000 CS_LFS_LDFLAGS 1001 CS_LFS_LIBS 1002 CS_LFS_LINTFLAGS 1003 "
            + "CS_PATH 0 CS_XBS5_ILP32_OFF32_CFLAGS 1100 CS_XBS5_ILP32_OFF32_LDFLAGS 1101 CS_XBS5_ILP32_OFF32_LIBS 1102 "
            + "CS_XBS5_ILP32_OFF32_LINTFLAGS 1103 CS_XBS5_ILP32_OFFBIG_CFLAGS 1104 CS_XBS5_ILP32_OFFBIG_LDFLAGS 1105 "
            + "CS_XBS5_ILP32_OFFBIG_LIBS 1106 CS_XBS5_ILP32_OFFBIG_LINTFLAGS 1107 CS_XBS5_LP64_OFF64_CFLAGS 1108 "
            + "CS_XBS5_LP64_OFF64_LDFLAGS 1109 CS_XBS5_LP64_OFF64_LIBS 1110 CS_XBS5_LP64_OFF64_LINTFLAGS 1111 "
            + "CS_XBS5_LPBIG_OFFBIG_CFLAGS 1112 CS_XBS5_LPBIG_OFFBIG_LDFLAGS 1113 CS_XBS5_LPBIG_OFFBIG_LIBS 1114 "
            + "CS_XBS5_LPBIG_OFFBIG_LINTFLAGS 1115");

    private PosixConf() {}

    @PyFunctionDef(signature = "(path, name)", doc = "Return the configuration limit name for the file or directory path.")
    static long pathconf(Object path, Object name) {
        FileArgument file = FileArgument.of("pathconf", "path", path, true);
        int limitName = PATH_NAMES.number(name);
        try (Arena arena = Arena.ofConfined()) {
            long text = Libc.string(arena, file.path().toString());
            CFunction.clearErrno();
            long limit = PATHCONF.call(text, limitName);
            if (limit == -1 && CFunction.errno() != 0) {
                throw file.error(CFunction.errno());
            }
            return limit;
        }
    }

    @PyFunctionDef(signature = "(fd, name, /)", doc = "Return the configuration limit name for the file descriptor fd.")
    static long fpathconf(Object fd, Object name) {
        int file = Fds.system(Descriptors.of(fd));
        int limitName = PATH_NAMES.number(name);
        CFunction.clearErrno();
        long limit = FPATHCONF.call(file, limitName);
        if (limit == -1 && CFunction.errno() != 0) {
            throw CFunction.error();
        }
        return limit;
    }

    @PyFunctionDef(signature = "(name, /)", doc = "Return a string-valued system configuration variable.")
    static Object confstr(Object name) {
        int textName = TEXT_NAMES.number(name);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(TEXT);
            CFunction.clearErrno();
            long size = CONFSTR.call(textName, text.address(), TEXT);
            if (size == 0) {
                if (CFunction.errno() != 0) {
                    throw CFunction.error();
                }
                return PyNone.NONE;
            }
            return text.getString(0);
        }
    }

    @PyFunctionDef(signature = "(path)", doc = "Perform a statvfs system call on the given path.")
    static Object statvfs(Object path) {
        FileArgument file = FileArgument.of("statvfs", "path", path, true);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(STATVFS_SIZE, 8);
            if (STATVFS.callInt(Libc.string(arena, file.path().toString()), memory.address()) < 0) {
                throw file.error(CFunction.errno());
            }
            return result(memory);
        }
    }

    @PyFunctionDef(signature = "(fd, /)", doc = "Perform an fstatvfs system call on the given fd.")
    static Object fstatvfs(int fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(STATVFS_SIZE, 8);
            CFunction.checked(FSTATVFS.callInt(Fds.system(fd), memory.address()));
            return result(memory);
        }
    }

    /** The structure is eleven longs but for the file system's id, which comes before the flags. */
    private static Object result(MemorySegment memory) {
        Object[] values = new Object[11];
        int[] order = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 8};
        for (int i = 0; i < order.length; i++) {
            values[i] = memory.getAtIndex(ValueLayout.JAVA_LONG, order[i]);
        }
        return STATVFS_RESULT.make(values);
    }
}
