package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every file of CPython's library, its test suite included. */
@Execution(ExecutionMode.SAME_THREAD)
final class LibraryTest {
    private final Path module = Path.of("").toAbsolutePath();
    private final Oracle oracle = new Oracle(module);
    private final Trees trees = new Trees(oracle, module.resolve("target/trees.tsv"));

    @Test
    void everyTreeEqualsCPythons() throws IOException, InterruptedException {
        assertTrue(trees.expected().size() > 1800);
        assertEquals(List.of(), trees.differences());
    }

    @Test
    void everyFileCompilesToClassesThatTheJvmVerifies() throws IOException, InterruptedException {
        Classes classes = new Classes(oracle, trees.expected());
        assertEquals(List.of(), classes.failures());
        assertEquals(Set.of(), classes.hugeHotMethods(), "HotSpot compiles no method as large");
    }
}
