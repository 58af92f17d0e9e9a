package org.pyjc.runtime.module.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.io.SystemText;

/** The environment variables that processes started from here get: ours with what {@code putenv} changed. Thread safety: a concurrent map. */
public final class ChildEnvironment {
    private static final Map<String, String> CHANGED = new ConcurrentHashMap<>();
    private static final String REMOVED = new String("removed");

    private ChildEnvironment() {}

    static void put(String name, String value) {
        CHANGED.put(name, value);
    }

    static void remove(String name) {
        CHANGED.put(name, REMOVED);
    }

    /** The variables that this process got. Java's have lost bytes that are no UTF-8; Linux shows what they were. */
    public static Map<String, String> initial() {
        return Initial.VARIABLES;
    }

    private static final class Initial {
        static final Map<String, String> VARIABLES = variables();

        private Initial() {}

        private static Map<String, String> variables() {
            Map<String, String> all = System.getenv();
            for (Map.Entry<String, String> e : all.entrySet()) {
                if (e.getKey().indexOf('\uFFFD') >= 0 || e.getValue().indexOf('\uFFFD') >= 0) {
                    return undecoded(all);
                }
            }
            return all;
        }

        private static Map<String, String> undecoded(Map<String, String> otherwise) {
            Map<String, String> all = new TreeMap<>();
            try {
                for (String variable : SystemText.decode(Files.readAllBytes(Path.of("/proc/self/environ"))).split("\0")) {
                    int end = variable.indexOf('=');
                    if (end > 0) {
                        all.put(variable.substring(0, end), variable.substring(end + 1));
                    }
                }
                return Collections.unmodifiableMap(all);
            } catch (IOException e) {
                return otherwise;
            }
        }
    }

    /** The value of a variable, null when there is none. */
    public static String get(String name) {
        String changed = CHANGED.get(name);
        return changed == null ? initial().get(name) : changed == REMOVED ? null : changed;
    }

    /** Applies the changes to a copy of this process's environment. */
    public static void applyTo(Map<String, String> environment) {
        CHANGED.forEach((name, value) -> {
            if (value == REMOVED) {
                environment.remove(name);
            } else {
                environment.put(name, value);
            }
        });
    }
}
