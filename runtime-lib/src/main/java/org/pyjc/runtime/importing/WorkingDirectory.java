package org.pyjc.runtime.importing;

/**
 * The current directory. The JVM can't change its process's, so that {@code os.chdir} only changes what relative paths mean
 * here. Thread safety: volatile.
 */
public final class WorkingDirectory {
    private static volatile String current = System.getProperty("user.dir");

    private WorkingDirectory() {}

    public static String get() {
        return current;
    }

    public static void set(String directory) {
        current = directory;
    }

    /** The absolute form of a path as Python code gives it. */
    public static String resolve(String path) {
        return path.startsWith("/") ? path : current.endsWith("/") ? current + path : current + "/" + path;
    }
}
