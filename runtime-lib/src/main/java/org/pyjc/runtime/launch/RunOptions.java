package org.pyjc.runtime.launch;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.number.IntDigits;

/**
 * What a program is started with: python's own options, and what to run. Source: {@code python --help} of CPython 3.14.
 * Thread safety: used by the thread that starts the program.
 */
public final class RunOptions {
    /** What the arguments name. */
    public enum Target { FILE, MODULE, COMMAND, STDIN, VERSION, HELP }

    public Target target = Target.STDIN;
    /** The file, module or command; null for standard input. */
    public String operand;
    /** What the program gets in {@code sys.argv} after its own name. */
    public List<String> arguments = List.of();
    /** {@code -W} options in their order. */
    public final List<String> warnings = new ArrayList<>();
    /** {@code -X} options in their order. */
    public final List<String> extras = new ArrayList<>();
    public int debug;
    public int optimize;
    public int inspect;
    public int verbose;
    public int bytesWarning;
    public boolean unbuffered;
    public boolean quiet;
    public boolean isolated;
    public boolean ignoreEnvironment;
    public boolean noSite;
    public boolean noUserSite;
    public boolean safePath;
    public boolean devMode;
    public boolean dontWriteBytecode;
    public boolean warnDefaultEncoding;
    /** {@code -X importtime}: 1 for modules that are loaded, 2 for all imports. */
    public int importTimes;
    /** {@code -X no_debug_ranges}: tracebacks without columns. */
    public boolean noDebugRanges;
    /** {@code -X utf8}: null when it is not given. */
    public Boolean utf8Mode;
    /** The limit of digits of ints in texts, 0 for none. */
    public int intMaxStrDigits = IntDigits.DEFAULT;
    /** How many processors the program is to see, -1 for those that there are. */
    public int cpuCount = -1;
    /** Where compiled files go; null or empty for the folders of their sources. */
    public String pycachePrefix;
    public boolean skipFirstLine;
    /** {@code --verbose}: Java stack traces for what goes wrong inside pyjc. */
    public boolean javaTraces;
    /** {@code --virtual-threads}: the threads that Python starts are Java's virtual ones. */
    public boolean virtualThreads;

    /**
     * Reads arguments as python does: options up to the file, {@code -c}, {@code -m} or {@code -}.
     *
     * @throws UsageException for an option that python does not know either
     */
    public static RunOptions parse(List<String> args) {
        RunOptions options = new RunOptions();
        new Reader(options, args).read();
        EnvironmentOptions.addTo(options);
        return options;
    }

    /** A variable of the environment; empty if there is none, or if it is to be ignored. */
    String environment(String name) {
        String value = ignoreEnvironment ? null : System.getenv(name);
        return value == null ? "" : value;
    }

    /** A wrong command line; the message is one line. */
    public static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    private static final class Reader {
        private final RunOptions o;
        private final List<String> args;
        private int next;

        Reader(RunOptions options, List<String> args) {
            this.o = options;
            this.args = args;
        }

        void read() {
            while (next < args.size()) {
                String arg = args.get(next);
                if (!arg.startsWith("-") || arg.equals("-")) {
                    next++;
                    finish(arg.equals("-") ? Target.STDIN : Target.FILE, arg);
                    return;
                }
                next++;
                if (arg.startsWith("--")) {
                    if (longOption(arg)) {
                        return;
                    }
                } else if (cluster(arg)) {
                    return;
                }
            }
        }

        private void finish(Target target, String operand) {
            o.target = target;
            o.operand = operand;
            o.arguments = List.copyOf(args.subList(next, args.size()));
        }

        /** True when nothing is left to read. */
        private boolean longOption(String arg) {
            switch (arg) {
                case "--" -> {
                    return false;
                }
                case "--verbose" -> o.javaTraces = true;
                case "--virtual-threads" -> o.virtualThreads = true;
                case "--version" -> o.target = Target.VERSION;
                case "--help" -> o.target = Target.HELP;
                case "--check-hash-based-pycs" -> value(arg, "");
                default -> throw new UsageException("unknown option " + arg);
            }
            return o.target == Target.VERSION || o.target == Target.HELP;
        }

        private boolean cluster(String arg) {
            for (int i = 1; i < arg.length(); i++) {
                char c = arg.charAt(i);
                String rest = arg.substring(i + 1);
                switch (c) {
                    case 'c' -> {
                        finish(Target.COMMAND, value("-c", rest));
                        o.arguments = List.copyOf(args.subList(next, args.size()));
                        return true;
                    }
                    case 'm' -> {
                        finish(Target.MODULE, value("-m", rest));
                        o.arguments = List.copyOf(args.subList(next, args.size()));
                        return true;
                    }
                    case 'W' -> {
                        o.warnings.add(value("-W", rest));
                        return false;
                    }
                    case 'X' -> {
                        extra(value("-X", rest));
                        return false;
                    }
                    case 'V' -> o.target = Target.VERSION;
                    case 'h', '?' -> o.target = Target.HELP;
                    default -> flag(c);
                }
            }
            return o.target == Target.VERSION || o.target == Target.HELP;
        }

        private String value(String option, String attached) {
            if (!attached.isEmpty()) {
                return attached;
            }
            if (next >= args.size()) {
                throw new UsageException("Argument expected for the " + option + " option");
            }
            return args.get(next++);
        }

        private void extra(String value) {
            o.extras.add(value);
            o.devMode |= value.equals("dev");
            o.warnDefaultEncoding |= value.equals("warn_default_encoding");
            o.noDebugRanges |= value.equals("no_debug_ranges");
            switch (value) {
                case "utf8", "utf8=1" -> o.utf8Mode = true;
                case "utf8=0" -> o.utf8Mode = false;
                default -> {
                    if (value.startsWith("utf8=")) {
                        throw new UsageException("Fatal Python error: invalid -X utf8 option value");
                    }
                }
            }
        }

        private void flag(char c) {
            switch (c) {
                case 'O' -> o.optimize++;
                case 'i' -> o.inspect++;
                case 'v' -> o.verbose++;
                case 'b' -> o.bytesWarning++;
                case 'u' -> o.unbuffered = true;
                case 'q' -> o.quiet = true;
                case 'E' -> o.ignoreEnvironment = true;
                case 'S' -> o.noSite = true;
                case 's' -> o.noUserSite = true;
                case 'P' -> o.safePath = true;
                case 'x' -> o.skipFirstLine = true;
                case 'I' -> {
                    o.isolated = true;
                    o.ignoreEnvironment = true;
                    o.noUserSite = true;
                    o.safePath = true;
                }
                case 'B' -> o.dontWriteBytecode = true;
                case 'd' -> o.debug++;
                case 'R' -> { }
                default -> throw new UsageException("unknown option -" + c);
            }
        }
    }
}
