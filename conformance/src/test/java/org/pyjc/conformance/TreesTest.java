package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TreesTest {
    /** Every file of CPython's library, its test suite included. */
    @Test
    void everyTreeEqualsCPythons() throws IOException, InterruptedException {
        Path module = Path.of("").toAbsolutePath();
        Trees trees = new Trees(new Oracle(module), module.resolve("target/trees.tsv"));
        assertEquals(List.of(), trees.differences());
    }
}
