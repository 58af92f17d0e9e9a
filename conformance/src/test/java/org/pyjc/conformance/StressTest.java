package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
