package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every feature script prints what CPython printed, and every sample what its {@code .expected} says. The scripts are
 * discovered. Those that {@code features/pending.txt} names are known not to work yet and count as skipped: when one works,
 * the tests say so, and the list gets shorter. {@code -Dpyjc.pending=write} writes the list anew.
 */
final class ProgramTest {
    private static final Path FEATURES = Pyjc.ROOT.resolve("conformance/features");
    private static final Path PENDING = FEATURES.resolve("pending.txt");
    private static final String PENDING_HEADER =
            "# Scripts that don't work yet, one a line. When one works, the tests say so, and it leaves this list.\n";
    private static final Path SAMPLES = Pyjc.ROOT.resolve("samples");
    private static final Path NO_INPUT = Path.of("/dev/null");
    private static final Pattern LIBRARY = Pattern.compile("File \"[^\"]*/(?:lib/python3\\.14t?|Lib)/");
    private static final int SECONDS = 120;
    private static final boolean WRITE_PENDING = "write".equals(System.getProperty("pyjc.pending"));
    private static final Set<String> DIFFERENT = new ConcurrentSkipListSet<>();

    @TestFactory
    Stream<DynamicTest> features() throws IOException {
        return tests(FEATURES, 2, ProgramTest::checkFeature);
    }

    @TestFactory
    Stream<DynamicTest> samples() throws IOException {
        return tests(SAMPLES, 1, ProgramTest::checkSample);
    }

    /** Runs a script and compares. */
    @FunctionalInterface
    private interface Check {
        void run(Path script) throws IOException, InterruptedException;

        default boolean differs(Path script) throws IOException, InterruptedException {
            try {
                run(script);
                return false;
            } catch (AssertionError e) {
                return true;
            }
        }
    }

    private static Stream<DynamicTest> tests(Path root, int depth, Check check) throws IOException {
        Set<String> pending = pending();
        return scripts(root, depth).stream().map(script -> {
            String name = root.getFileName() + "/" + script.toString().substring(root.toString().length() + 1).replace(".py", "");
            return DynamicTest.dynamicTest(name, () -> {
                if (WRITE_PENDING) {
                    if (check.differs(script)) {
                        DIFFERENT.add(name);
                    }
                } else if (!pending.contains(name)) {
                    check.run(script);
                } else {
                    assumeFalse(check.differs(script), "known not to work yet");
                    System.out.println(name + " works now: remove it from features/pending.txt");
                }
            });
        });
    }

    private static Set<String> pending() throws IOException {
        try (Stream<String> lines = Files.lines(PENDING)) {
            return Set.copyOf(lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList());
        }
    }

    @AfterAll
    static void writePending() throws IOException {
        if (WRITE_PENDING) {
            Files.writeString(PENDING, PENDING_HEADER + DIFFERENT.stream().map(name -> name + "\n").collect(Collectors.joining()));
        }
    }

    private static List<Path> scripts(Path root, int depth) throws IOException {
        try (Stream<Path> walk = Files.walk(root, depth)) {
            return walk.filter(path -> path.getNameCount() == root.getNameCount() + depth)
                    .filter(path -> path.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    private static Path sibling(Path script, String extension) {
        String file = script.getFileName().toString();
        return script.resolveSibling(file.substring(0, file.length() - ".py".length()) + extension);
    }

    private static void checkFeature(Path script) throws IOException, InterruptedException {
        Path folder = script.getParent();
        Pyjc.Outcome outcome = Pyjc.run(folder, NO_INPUT, SECONDS, List.of("run", script.getFileName().toString()));
        Path errors = sibling(script, ".err");
        String expectedErrors = Files.exists(errors) ? Files.readString(errors) : "";
        String actualErrors = LIBRARY.matcher(outcome.err().replace(folder + "/", "")).replaceAll("File \"Lib/");
        if (outcome.status() != 0 || !actualErrors.isEmpty()) {
            actualErrors += "[exit status " + outcome.status() + "]\n";
        }
        assertEquals(Files.readString(sibling(script, ".out")), outcome.out(), () -> "output; standard error was:\n" + outcome.err());
        assertEquals(expectedErrors, actualErrors, "standard error and exit status");
    }

    private static void checkSample(Path script) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("run", script.toString()));
        Path given = sibling(script, ".args");
        if (Files.exists(given)) {
            arguments.addAll(List.of(Files.readString(given).strip().split("\\s+")));
        }
        Path input = sibling(script, ".in");
        Pyjc.Outcome outcome = Pyjc.run(SAMPLES, Files.exists(input) ? input : NO_INPUT, SECONDS, arguments);
        String expected = Files.readString(sibling(script, ".expected"));
        if (outcome.status() != 0 || !like(expected, outcome.out())) {
            assertEquals(expected, outcome.out(), () -> "output; standard error was:\n" + outcome.err());
            assertEquals(0, outcome.status(), "exit status");
        }
    }

    /** Whether a text equals a pattern in which {@code ...} stands for anything within a line. */
    private static boolean like(String pattern, String text) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("\\.\\.\\.", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.matches(regex.toString(), text);
    }
}
