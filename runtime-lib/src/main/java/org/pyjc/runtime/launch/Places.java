package org.pyjc.runtime.launch;

import java.nio.file.Path;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * Where the command, the installation and the virtual environment are, as the launcher tells. Compare CPython Modules/getpath.py.
 * Thread safety: stateless.
 */
public final class Places {
    private static final String COMMAND = System.getProperty("pyjc.executable", "");
    /** The name in a virtual environment by which the command was called; empty outside of one. */
    private static final String IN_ENVIRONMENT = System.getProperty("pyjc.venv.executable", "");

    private Places() {}

    /** What {@code sys.executable} names. */
    public static String executable() {
        return isVirtual() ? IN_ENVIRONMENT : COMMAND;
    }

    /** Whether the command of a virtual environment was called. */
    static boolean isVirtual() {
        return !IN_ENVIRONMENT.isEmpty();
    }

    static void addTo(PyDict sys) {
        String home = System.getProperty("pyjc.home", "");
        String prefix = isVirtual() ? Path.of(IN_ENVIRONMENT).getParent().getParent().toString() : home;
        put(sys, "prefix", prefix);
        put(sys, "exec_prefix", prefix);
        put(sys, "base_prefix", home);
        put(sys, "base_exec_prefix", home);
        put(sys, "executable", executable());
        put(sys, "_base_executable", COMMAND);
    }

    private static void put(PyDict sys, String name, String place) {
        sys.putStr(name, Str.fromUtf16(place));
    }
}
