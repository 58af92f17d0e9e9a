package org.pyjc.runtime.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.io.SystemText;

/**
 * The arguments of the process as the system has them: Java decodes them by the locale and loses the bytes that it can't decode, which
 * Python keeps as lone surrogates. Compare CPython fileutils.c: Py_DecodeLocale. Thread safety: stateless.
 */
public final class CommandLine {
    private CommandLine() {}

    /** The arguments of {@code main}, without the losses where the system tells. */
    public static List<String> exact(String[] args) {
        List<String> decoded = Arrays.asList(args);
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                return fromSystem(decoded);
            }
        }
        return decoded;
    }

    private static List<String> fromSystem(List<String> decoded) {
        Path own = Path.of("/proc/self/cmdline");
        if (!Files.isReadable(own)) {
            return decoded;
        }
        try {
            String[] all = SystemText.decode(Files.readAllBytes(own)).split("\0", -1);
            // What follows the last NUL is no argument.
            int end = all.length - 1;
            return end < decoded.size() ? decoded : Arrays.asList(Arrays.copyOfRange(all, end - decoded.size(), end));
        } catch (IOException e) {
            return decoded;
        }
    }
}
