package org.pyjc.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The CPython that differential tests compare with: the one that the module stdlib unpacks, or that {@code PYJC_ORACLE} names.
 *
 * <p>Thread safety: immutable.
 */
final class Oracle {
    private final Path home;
    private final Path scripts;

    /** @param module the folder {@code conformance} */
    Oracle(Path module) {
        String named = System.getenv("PYJC_ORACLE");
        this.home = named != null
                ? Path.of(named)
                : module.resolve("../stdlib/target/cpython/org/bytedeco/cpython/linux-x86_64").normalize();
        this.scripts = module.resolve("oracle");
        if (!Files.exists(home.resolve("bin/python3.14"))) {
            throw new IllegalStateException("no CPython in " + home + ": run 'mvn -pl stdlib -am package'");
        }
    }

    /** The folder of CPython's library. */
    Path library() {
        return home.resolve("lib/python3.14");
    }

    Path script(String name) {
        return scripts.resolve(name);
    }

    /** Runs one of our scripts on CPython, its output to ours. */
    void run(String script, String... arguments) throws IOException, InterruptedException {
        int status = start(script, List.of(arguments)).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(script + " failed on CPython with exit status " + status);
        }
    }

    /** What one of our scripts prints on CPython. */
    String output(String script, String... arguments) throws IOException {
        Process process = start(script, List.of(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ProcessBuilder start(String script, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/python3.14").toString(), "-B", script(script).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LD_LIBRARY_PATH", home.resolve("lib") + ":" + home, "PYTHONHOME", home.toString()));
        return builder;
    }
}
