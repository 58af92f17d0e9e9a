package org.pyjc.runtime.module.syslog;

import java.lang.foreign.Arena;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.ConstantTable;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;

/**
 * The module {@code syslog}. Compare CPython Modules/syslogmodule.c. Thread safety: the C library's; the name that it keeps an address of
 * is guarded by the class's monitor.
 */
@PyModuleDef(name = "syslog", doc = "An interface to the Unix syslog library routines.")
final class SyslogModule {
    private static final String CONSTANTS = "LOG_ALERT 1 LOG_AUTH 32 LOG_AUTHPRIV 80 LOG_CONS 2 LOG_CRIT 2 LOG_CRON 72 LOG_DAEMON 24 LOG_DEBUG 7 "
            + "LOG_EMERG 0 LOG_ERR 3 LOG_FTP 88 LOG_INFO 6 LOG_KERN 0 LOG_LOCAL0 128 LOG_LOCAL1 136 LOG_LOCAL2 144 "
            + "LOG_LOCAL3 152 LOG_LOCAL4 160 LOG_LOCAL5 168 LOG_LOCAL6 176 LOG_LOCAL7 184 LOG_LPR 48 LOG_MAIL 16 "
            + "LOG_NDELAY 8 LOG_NEWS 56 LOG_NOTICE 5 LOG_NOWAIT 16 LOG_ODELAY 4 LOG_PERROR 32 LOG_PID 1 LOG_SYSLOG 40 "
            + "LOG_USER 8 LOG_UUCP 64 LOG_WARNING 4";
    private static final int INFO = 6;
    private static final int USER = 8;
    private static Arena name;

    private SyslogModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        ConstantTable.add(module.dict(), CONSTANTS);
    }

    @PyFunctionDef(signature = "(ident=<absent>, logoption=0, facility=8)")
    static synchronized void openlog(String ident, long logoption, long facility) {
        String shown = ident != null ? ident : programName();
        Arena old = name;
        Arena fresh = Arena.ofShared();
        Libc.OPENLOG.call(shown == null ? 0 : Libc.string(fresh, shown), logoption, facility);
        name = fresh;
        if (old != null) {
            old.close();
        }
    }

    private static String programName() {
        Object argv = Modules.sysAttribute("argv");
        Object first = argv instanceof PyList list && list.size() > 0 ? Values.strOrNull(list.toArray()[0]) : null;
        String path = first == null ? "" : Str.toJavaString(first);
        String base = path.substring(path.lastIndexOf('/') + 1);
        return base.isEmpty() ? null : base;
    }

    @PyFunctionDef(textSignature = false)
    static synchronized void syslog(Object... args) {
        if (args.length < 1 || args.length > 2 || Values.strOrNull(args[args.length - 1]) == null) {
            throw Errors.typeError("syslog.syslog requires 1 to 2 arguments");
        }
        long priority = args.length == 2 ? Index.ssize(args[0]) : INFO;
        if (name == null) {
            openlog(null, 0, USER);
        }
        try (Arena arena = Arena.ofConfined()) {
            Libc.SYSLOG.call(priority, Libc.string(arena, "%s"), Libc.string(arena, Str.toJavaString(Values.strOrNull(args[args.length - 1]))));
        }
    }

    @PyFunctionDef(signature = "()")
    static synchronized void closelog() {
        if (name != null) {
            Libc.CLOSELOG.call();
            name.close();
            name = null;
        }
    }

    @PyFunctionDef(signature = "(maskpri, /)")
    static long setlogmask(long maskpri) {
        return Libc.SETLOGMASK.callInt(maskpri);
    }

    @PyFunctionDef(name = "LOG_MASK", signature = "(pri, /)")
    static long mask(long pri) {
        return 1L << pri;
    }

    @PyFunctionDef(name = "LOG_UPTO", signature = "(pri, /)")
    static long upTo(long pri) {
        return (1L << pri + 1) - 1;
    }
}
