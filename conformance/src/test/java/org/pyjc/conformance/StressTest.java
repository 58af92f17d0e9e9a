package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The checks of {@code conformance/stress}: what threads that share objects may rely on, see docs/concurrency.md. Some
 * seconds in each build; {@code mvn verify -Pstress} takes 24 minutes.
 */
final class StressTest {
    private static final int SECONDS = Integer.getInteger("pyjc.stress.seconds", 15);
    private static final Path FOLDER = Pyjc.ROOT.resolve("conformance/stress");

    @Test
    void whatIsPromisedToThreadsHolds() throws IOException, InterruptedException {
        Pyjc.Outcome outcome = Pyjc.run(FOLDER, Path.of("/dev/null"), SECONDS * 2 + 300,
                List.of("run", "harness.py", "--seconds", String.valueOf(SECONDS), "--threads", SECONDS > 100 ? "2,4,8,16,32" : "2,4"));
        assertEquals(0, outcome.status(), outcome.out() + outcome.err());
    }

    /** Each check is named by docs/concurrency.md, and each that it names is there. */
    @Test
    void theContractNamesEachCheck() throws IOException {
        Set<String> named = names(Files.readString(Pyjc.ROOT.resolve("docs/concurrency.md")), "`(check_\\w+)`");
        Set<String> there = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*_checks.py")) {
            for (Path file : files) {
                there.addAll(names(Files.readString(file), "(?m)^def (check_\\w+)\\("));
            }
        }
        named.remove("check_NAME");
        assertEquals(there, named);
    }

    /** Each row of the contract's tables names tests, and those that are written in Java are there. */
    @Test
    void eachRowOfTheContractNamesItsTests() throws IOException {
        String sources = sources("runtime-lib/src/test") + sources("stress/src");
        List<String> missing = new ArrayList<>();
        for (String row : Files.readAllLines(Pyjc.ROOT.resolve("docs/concurrency.md"))) {
            String[] cells = row.split(" \\| ?");
            if (!row.startsWith("| ") || cells.length < 3 || row.startsWith("| --") || row.endsWith("| shown by |")) {
                continue;
            }
            Set<String> named = names(cells[2], "(`\\w+(?:\\.\\w+)?`|\\b\\w+Test\\b)");
            if (named.isEmpty()) {
                missing.add(row);
            }
            for (String name : named) {
                missing.addAll(unknown(name.replace("`", ""), sources));
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The parts of a test's name that stand in no source. */
    private static List<String> unknown(String name, String sources) {
        if (name.startsWith("check_") || name.startsWith("test_")) {
            return List.of();
        }
        return Stream.of(name.split("\\.")).filter(part -> !sources.contains("class " + part + " ") && !sources.contains("void " + part + "(")).toList();
    }

    private static String sources(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Pyjc.ROOT.resolve(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
