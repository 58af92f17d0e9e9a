package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CPython's own tests: no module of the quick list may fall below {@code conformance/baseline.tsv}. The long lists run with
 * {@code mvn verify -Pconformance} and write their tables.
 */
final class SuiteTest {
    @Test
    void noQuickModuleFalls() throws IOException, InterruptedException {
        assertEquals(0, run("--list", "quick", "--limit", "240", "--baseline"), "a module fell: see the table above");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"language", "threads", "stdlib"})
    void longListComesToItsEnd(String list) throws IOException, InterruptedException {
        assertEquals(0, run("--list", list, "--page"));
    }

    /** Runs {@code conformance/run}, showing what it prints as it comes. Each module has its own limit of time. */
    private static int run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Pyjc.ROOT.resolve("conformance/run").toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("PYJC_REBUILD", "never");
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
            }
        }
        return process.waitFor();
    }
}
