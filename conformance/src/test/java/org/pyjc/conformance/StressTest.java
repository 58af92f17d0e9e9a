package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
}
