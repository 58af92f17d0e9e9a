package org.pyjc.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs as a user would, through the launcher {@code ./pyjc} of this checkout, each in a JVM of its own.
 *
 * <p>Thread safety: stateless.
 */
final class Pyjc {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LAUNCHER = ROOT.resolve("pyjc");

    /** Short programs reach linked call sites too. */
    private static final String LINK_SOON = "-Dpyjc.link.after=2";

    private Pyjc() {}

    /** What a program wrote, and its exit status. */
    record Outcome(int status, String out, String err) {}

    /** Runs {@code pyjc} in a folder; a program that does not end in time is killed and reported. */
    static Outcome run(Path folder, Path input, int seconds, List<String> arguments) throws IOException, InterruptedException {
        if (!Files.exists(ROOT.resolve("target/dist/launch"))) {
            throw new IllegalStateException("target/dist is not built: run 'mvn verify' from the top");
        }
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(arguments);
        Path out = Files.createTempFile("pyjc", ".out");
        Path err = Files.createTempFile("pyjc", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("PYJC_REBUILD", "never");
            builder.environment().put("NO_COLOR", "1");
            builder.environment().put("PYJC_JAVA_OPTIONS", LINK_SOON);
            Process process = builder.start();
            int status = -1;
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                status = process.exitValue();
            } else {
                process.destroyForcibly().waitFor();
                Files.writeString(err, Files.readString(err, StandardCharsets.UTF_8) + "no end after " + seconds + " s\n");
            }
            return new Outcome(status, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
