package org.pyjc.runtime.module.sys;

import org.pyjc.runtime.types.structseq.PyStructSequence;
import org.pyjc.runtime.types.structseq.StructType;

/** The interpreter's options as {@code sys.flags}. Thread safety: belongs to the thread that starts the program. */
public final class Flags {
    private static final StructType TYPE = StructType.closed("sys", "flags",
            "sys.flags\n\nFlags provided through command line arguments or environment vars.", 18, "debug", "inspect", "interactive",
            "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet",
            "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits",
            "gil", "thread_inherit_context", "context_aware_warnings");

    public int debug;
    public int inspect;
    public int interactive;
    public int optimize;
    public boolean noUserSite;
    public boolean noSite;
    public boolean ignoreEnvironment;
    public int verbose;
    public int bytesWarning;
    public boolean quiet;
    public boolean isolated;
    public boolean devMode;
    public boolean dontWriteBytecode;
    public boolean utf8Mode;
    public boolean warnDefaultEncoding;
    public boolean safePath;
    public long intMaxStrDigits = org.pyjc.runtime.number.IntDigits.DEFAULT;

    /** The {@code sys.flags} of these options. */
    public PyStructSequence toPython() {
        return TYPE.make((long) debug, (long) inspect, (long) interactive, (long) optimize, number(dontWriteBytecode), number(noUserSite), number(noSite),
                number(ignoreEnvironment), (long) verbose, (long) bytesWarning, number(quiet), 1L, number(isolated), devMode,
                number(utf8Mode), number(warnDefaultEncoding), safePath, intMaxStrDigits, 0L, 1L, 1L);
    }

    private static Long number(boolean flag) {
        return flag ? 1L : 0L;
    }
}
