package org.pyjc.runtime.launch;

import org.pyjc.runtime.number.IntDigits;

/**
 * What {@code -X} options and the environment say of a program's start, each checked. Compare CPython initconfig.c:
 * config_read_env_vars, config_init_int_max_str_digits, config_init_cpu_count. Thread safety: used by the thread that starts the program.
 */
final class EnvironmentOptions {
    private final RunOptions options;

    private EnvironmentOptions(RunOptions options) {
        this.options = options;
    }

    /** Completes the options. */
    static void addTo(RunOptions options) {
        new EnvironmentOptions(options).add();
    }

    private void add() {
        options.debug = Math.max(options.debug, level("PYTHONDEBUG"));
        options.optimize = Math.max(options.optimize, level("PYTHONOPTIMIZE"));
        options.verbose = Math.max(options.verbose, level("PYTHONVERBOSE"));
        options.inspect = Math.max(options.inspect, level("PYTHONINSPECT"));
        options.devMode |= isSet("PYTHONDEVMODE");
        options.safePath |= isSet("PYTHONSAFEPATH");
        options.noDebugRanges |= isSet("PYTHONNODEBUGRANGES");
        options.noUserSite |= isSet("PYTHONNOUSERSITE");
        String digits = value("int_max_str_digits", "PYTHONINTMAXSTRDIGITS");
        if (digits != null) {
            options.intMaxStrDigits = number(digits);
            if (options.intMaxStrDigits != 0 && options.intMaxStrDigits < IntDigits.THRESHOLD) {
                throw fatal("config_init_int_max_str_digits", "int_max_str_digits", "PYTHONINTMAXSTRDIGITS",
                        ": invalid limit; must be >= " + IntDigits.THRESHOLD + " or 0 for unlimited.");
            }
        }
        String times = value("importtime", "PYTHONPROFILEIMPORTTIME");
        if (times != null) {
            options.importTimes = importTimes(times);
        }
        String processors = value("cpu_count", "PYTHON_CPU_COUNT");
        if (processors != null && !processors.equals("default")) {
            options.cpuCount = number(processors);
            if (options.cpuCount < 1) {
                throw fatal("config_init_cpu_count", "cpu_count=n option", "PYTHON_CPU_COUNT",
                        ": n is missing or an invalid number, n must be greater than 0");
            }
        }
        options.pycachePrefix = value("pycache_prefix", "PYTHONPYCACHEPREFIX");
    }

    /** A flag's value: a number, or 1 for any other text. */
    private int level(String variable) {
        String text = options.environment(variable);
        if (text.isEmpty()) {
            return 0;
        }
        int number = number(text);
        return number < 0 ? 1 : number;
    }

    /** Compare CPython initconfig.c: config_init_import_time. */
    private int importTimes(String value) {
        try {
            int level = Integer.parseInt(value);
            if (level != 1 && level != 2) {
                throw fatal("config_init_import_time", "importtime", "PYTHONPROFILEIMPORTTIME", ": values other than 1 and 2 are reserved for future use.");
            }
            return level;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private boolean isSet(String variable) {
        return !options.environment(variable).isEmpty();
    }

    /** What the last {@code -X} option of the name says ("" without a value), else the variable; null if there is neither. */
    private String value(String extra, String variable) {
        for (int i = options.extras.size() - 1; i >= 0; i--) {
            String given = options.extras.get(i);
            if (given.equals(extra)) {
                return "";
            }
            if (given.startsWith(extra + "=")) {
                return given.substring(extra.length() + 1);
            }
        }
        String text = options.environment(variable);
        return text.isEmpty() ? null : text;
    }

    private boolean isExtra(String name) {
        return options.extras.stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "="));
    }

    /** Not below zero; -1 for what is no number. */
    private static int number(String text) {
        try {
            return Math.max(-1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private RunOptions.UsageException fatal(String function, String option, String variable, String problem) {
        String name = isExtra(option.replace("=n option", "")) ? "-X " + option : variable;
        return new RunOptions.UsageException("Fatal Python error: " + function + ": " + name + problem);
    }
}
