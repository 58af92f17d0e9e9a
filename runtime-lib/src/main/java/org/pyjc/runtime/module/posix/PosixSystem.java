package org.pyjc.runtime.module.posix;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.OpenFile;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.module.io.Paths;
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

    private PosixSystem() {}

    private static final class Random {
        static final SecureRandom SOURCE = new SecureRandom();

        private Random() {}
    }

    @PyFunctionDef(signature = "(size, /)")
    static Object urandom(long size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[Math.toIntExact(size)];
        Random.SOURCE.nextBytes(bytes);
        return new PyBytes(bytes);
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
        return Runtime.getRuntime().availableProcessors();
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
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String node;
        try {
            node = java.net.InetAddress.getLocalHost().getHostName();
        } catch (java.net.UnknownHostException e) {
            node = "localhost";
        }
        return UNAME.make(System.getProperty("os.name"), Str.fromUtf16(node), System.getProperty("os.version"), "", machine);
    }

    @PyFunctionDef(signature = "()")
    static Object getloadavg() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load < 0) {
            throw Errors.of(org.pyjc.runtime.exc.Exceptions.OS_ERROR, "Load averages are unobtainable");
        }
        return new PyTuple(load, load, load);
    }

    @PyFunctionDef(signature = "()")
    static Object getlogin() {
        return Str.fromUtf16(System.getProperty("user.name"));
    }

    @PyFunctionDef(name = "get_terminal_size", signature = "(fd=<absent>, /)")
    static Object getTerminalSize(Object fd) {
        OpenFile file = Fds.get(fd == null ? 1 : (int) org.pyjc.runtime.ops.Index.ssize(fd));
        if (!file.isTerminal()) {
            throw OsErrors.of(Errno.ENOTTY, null);
        }
        long columns = environment("COLUMNS", 80);
        long lines = environment("LINES", 24);
        return TERMINAL_SIZE.make(columns, lines);
    }

    private static long environment(String name, long otherwise) {
        try {
            String value = System.getenv(name);
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    @PyFunctionDef(signature = "(name, value, /)")
    static void putenv(Object name, Object value) {
        ChildEnvironment.put(Paths.toPath(name), Paths.toPath(value));
    }

    @PyFunctionDef(signature = "(name, /)")
    static void unsetenv(Object name) {
        ChildEnvironment.remove(Paths.toPath(name));
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
        return org.pyjc.runtime.importing.Modules.get("posix") instanceof org.pyjc.runtime.types.module.PyModule m
                ? m.dict().getStr("environ") : PyNone.NONE;
    }
}
