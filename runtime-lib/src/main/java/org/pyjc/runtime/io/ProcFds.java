package org.pyjc.runtime.io;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux tells in {@code /proc/self/fd} of the process's descriptors: those that the parent process left for us, and the number of a
 * file that Java opened. Thread safety: stateless.
 */
final class ProcFds {
    private static final String FOLDER = "/proc/self/fd";

    private ProcFds() {}

    private static int[] numbers() {
        String[] names = new File(FOLDER).list();
        int[] numbers = new int[names == null ? 0 : names.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(names[i]);
        }
        java.util.Arrays.sort(numbers);
        return numbers;
    }

    /** Descriptors beyond the standard ones that are not the JVM's own. To be called before this process opens any. */
    static int[] inherited() {
        int[] all = numbers();
        int n = 0;
        for (int fd : all) {
            if (fd > 2 && isForeign(target(fd))) {
                all[n++] = fd;
            }
        }
        return java.util.Arrays.copyOf(all, n);
    }

    private static String target(int fd) {
        try {
            return Files.readSymbolicLink(Path.of(FOLDER, Integer.toString(fd))).toString();
        } catch (IOException e) {
            return null;
        }
    }

    /** The JVM keeps files of its own installation and of the class path open, and nothing else at its start. */
    private static boolean isForeign(String target) {
        return target != null && !target.startsWith(System.getProperty("java.home")) && !target.endsWith(".jar")
                && !target.endsWith(".aot") && !target.endsWith(".jsa") && !target.startsWith("/proc/") && !target.startsWith("/sys/")
                && !target.contains("hsperfdata") && !target.equals("/dev/random") && !target.equals("/dev/urandom")
                && !target.startsWith("anon_inode:[event");
    }

    /**
     * The descriptor of a file that Java opened and does not tell the number of: one with that name, access mode (as O_ACCMODE has it) and
     * position; -1 when there is none.
     */
    static int find(String path, int access, long position) {
        String name = real(Path.of(path));
        int best = -1;
        for (int fd : numbers()) {
            String target = fd > 2 ? target(fd) : null;
            boolean named = target != null && (target.equals(name) || target.equals(name + " (deleted)"));
            if (named && (number(fd, "flags:", 8) & 3) == access) {
                if (number(fd, "pos:", 10) == position) {
                    return fd;
                }
                best = fd;
            }
        }
        return best;
    }

    /** The name without symbolic links; that of a file which is gone, as far as its folder tells. */
    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            try {
                return path.getParent().toRealPath().resolve(path.getFileName()).toString();
            } catch (IOException gone) {
                return path.toString();
            }
        }
    }

    /** A number that Linux tells of a descriptor, -1 when it does not. */
    private static long number(int fd, String name, int radix) {
        try {
            String info = Files.readString(Path.of("/proc/self/fdinfo", Integer.toString(fd)));
            int at = info.indexOf(name) + name.length();
            return Long.parseLong(info.substring(at, info.indexOf('\n', at)).trim(), radix);
        } catch (IOException | NumberFormatException e) {
            return -1;
        }
    }
}
