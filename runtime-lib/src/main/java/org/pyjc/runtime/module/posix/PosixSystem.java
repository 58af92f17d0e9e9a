package org.pyjc.runtime.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.io.libc.SystemRandom;
import org.pyjc.runtime.module.io.Paths;
import org.pyjc.runtime.module.sys.Processors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.structseq.StructType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Questions to the system: its name, processors, random bytes, terminals. Compare CPython posixmodule.c. Thread safety: stateless. */
final class PosixSystem {
    static final StructType TERMINAL_SIZE = StructType.of("os", "terminal_size",
            "A tuple of (columns, lines) for holding terminal window size", "columns", "lines");
    static final StructType UNAME = StructType.of("posix", "uname_result", "uname_result: Result from os.uname().", "sysname",
            "nodename", "release", "version", "machine");

    private static final CFunction SYSTEM_NAME = CFunction.ofSystem("uname");
    private static final CFunction LOADS = CFunction.ofSystem("getloadavg");
    private static final CFunction LOGIN = CFunction.ofSystem("getlogin");
    /** The length of each text of {@code struct utsname}. */
    private static final int NAME = 65;
    private static final int TIOCGWINSZ = 0x5413;
    /** The length of the longest array. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private PosixSystem() {}

    @PyFunctionDef(signature = "(size, /)")
    static Object urandom(long size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        if (size > LARGEST) {
            throw Errors.memoryError("");
        }
        return new PyBytes(SystemRandom.bytes((int) size));
    }

    @PyFunctionDef(signature = "(size, flags=0)")
    static Object getrandom(long size, int flags) {
        if (size < 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
        return urandom(size);
    }

    @PyFunctionDef(name = "cpu_count", signature = "()")
    static long cpuCount() {
        return Processors.count();
    }

    @PyFunctionDef(signature = "(code, /)")
    static String strerror(int code) {
        return Errno.message(code);
    }

    @PyFunctionDef(signature = "(mask, /)")
    static long umask(int mask) {
        return CFunction.ofSystem("umask").callInt(mask);
    }

    @PyFunctionDef(signature = "()")
    static Object uname() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment names = arena.allocate(6L * NAME);
            CFunction.checked(SYSTEM_NAME.callInt(names.address()));
            Object[] all = new Object[5];
            for (int i = 0; i < all.length; i++) {
                all[i] = Str.fromUtf16(names.getString((long) i * NAME));
            }
            return UNAME.make(all);
        }
    }

    @PyFunctionDef(signature = "()")
    static Object getloadavg() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment loads = arena.allocate(3L * Double.BYTES, Double.BYTES);
            if (LOADS.callInt(loads.address(), 3) != 3) {
                throw Errors.of(Exceptions.OS_ERROR, "Load averages are unobtainable");
            }
            return new PyTuple(load(loads, 0), load(loads, 1), load(loads, 2));
        }
    }

    private static Object load(MemorySegment loads, int index) {
        return loads.getAtIndex(ValueLayout.JAVA_DOUBLE, index);
    }

    @PyFunctionDef(signature = "()")
    static Object getlogin() {
        String name = Libc.string(LOGIN.call());
        if (name == null) {
            throw CFunction.error();
        }
        return Str.fromUtf16(name);
    }

    @PyFunctionDef(name = "get_terminal_size", signature = "(fd=<absent>, /)")
    static Object getTerminalSize(Object fd) {
        int file = Fds.system(fd == null ? 1 : Args.cInt(fd));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(4L * Short.BYTES, 8);
            CFunction.checked(Libc.IOCTL.callInt(file, TIOCGWINSZ, size.address()));
            return TERMINAL_SIZE.make(Short.toUnsignedLong(size.get(ValueLayout.JAVA_SHORT, Short.BYTES)),
                    Short.toUnsignedLong(size.get(ValueLayout.JAVA_SHORT, 0)));
        }
    }

    @PyFunctionDef(signature = "(name, value, /)")
    static void putenv(Object name, Object value) {
        String variable = Paths.toPath(name);
        if (variable.indexOf('=') >= 0) {
            throw Errors.valueError("illegal environment variable name");
        }
        requireVariable(variable);
        ChildEnvironment.put(variable, Paths.toPath(value));
    }

    @PyFunctionDef(signature = "(name, /)")
    static void unsetenv(Object name) {
        String variable = Paths.toPath(name);
        requireVariable(variable);
        ChildEnvironment.remove(variable);
    }

    /** What the C library says of a name. */
    private static void requireVariable(String name) {
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw OsErrors.of(Errno.EINVAL, null);
        }
    }

    @PyFunctionDef(name = "_inputhook", signature = "()")
    static Object inputhook() {
        return PyNone.NONE;
    }

    @PyFunctionDef(name = "_is_inputhook_installed", signature = "()")
    static boolean isInputhookInstalled() {
        return false;
    }

    @PyFunctionDef(name = "_create_environ", signature = "()")
    static Object createEnviron() {
        return PosixModule.environment();
    }
}
