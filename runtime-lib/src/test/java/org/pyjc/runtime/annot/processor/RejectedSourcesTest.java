package org.pyjc.runtime.annot.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code rejected/} has one mistake, and a comment {@code // error: text} on the line where javac must
 * report it.
 */
class RejectedSourcesTest {
    private static final String MARK = "// error: ";

    static Stream<Path> sources() throws Exception {
        Path directory = Path.of(RejectedSourcesTest.class.getResource("rejected/StrayMember.java").toURI()).getParent();
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void reportsTheMistakeAtItsLine(Path source, @TempDir Path output) throws IOException {
        List<Compilation.Error> found = new Compilation(source, output).errors;
        List<Compilation.Error> expected = expected(source);
        assertEquals(1, expected.size(), "one mistake a file");
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().message().contains(expected.getFirst().message()), found::toString);
        assertEquals(expected.getFirst().line(), found.getFirst().line(), found::toString);
    }

    private static List<Compilation.Error> expected(Path source) throws IOException {
        List<Compilation.Error> result = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(MARK);
            if (mark >= 0) {
                result.add(new Compilation.Error(i + 1, lines.get(i).substring(mark + MARK.length())));
            }
        }
        return result;
    }
}
