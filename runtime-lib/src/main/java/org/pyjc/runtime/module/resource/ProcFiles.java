package org.pyjc.runtime.module.resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Linux's {@code /proc} tells of a process: see proc(5). Thread safety: stateless. */
final class ProcFiles {
    private static final double TICKS = 100.0;
    /** Fields of {@code stat}, counted after the command's name. */
    private static final int MINOR_FAULTS = 7;
    private static final int MAJOR_FAULTS = 9;
    private static final int USER_TIME = 11;

    private ProcFiles() {}

    /** The fields of struct_rusage; what Linux does not keep is 0. */
    static Object[] usage(String who, boolean children) {
        String stat = String.join(" ", lines(who, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
        int shift = children ? 2 : 0;
        int faultShift = children ? 1 : 0;
        List<String> status = children ? List.of() : lines(who, "status");
        Object[] all = new Object[16];
        java.util.Arrays.fill(all, 0L);
        all[0] = number(fields, USER_TIME + shift) / TICKS;
        all[1] = number(fields, USER_TIME + 1 + shift) / TICKS;
        all[2] = status(status, "VmHWM:");
        all[6] = number(fields, MINOR_FAULTS + faultShift);
        all[7] = number(fields, MAJOR_FAULTS + faultShift);
        all[14] = status(status, "voluntary_ctxt_switches:");
        all[15] = status(status, "nonvoluntary_ctxt_switches:");
        return all;
    }

    private static long number(String[] fields, int index) {
        return index < fields.length ? Long.parseLong(fields[index]) : 0;
    }

    private static long status(List<String> lines, String key) {
        for (String line : lines) {
            if (line.startsWith(key)) {
                return Long.parseLong(line.substring(key.length()).replace("kB", "").trim());
            }
        }
        return 0;
    }

    private static List<String> lines(String who, String file) {
        try {
            return Files.readAllLines(Path.of("/proc", who, file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }
}
