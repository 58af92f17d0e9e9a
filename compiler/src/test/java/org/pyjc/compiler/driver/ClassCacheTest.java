package org.pyjc.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a program in the cache folder, and found there by the next one. */
class ClassCacheTest {
    @TempDir
    private Path folder;
    private Path cache;

    @BeforeEach
    void cacheFolder() {
        cache = folder.resolve("cache");
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private Set<Path> kept() throws IOException {
        if (!Files.exists(cache)) {
            return new HashSet<>();
        }
        try (Stream<Path> all = Files.walk(cache)) {
            return new HashSet<>(all.filter(Files::isRegularFile).toList());
        }
    }

    /** The files that a program adds, which tells its result by its exit status. */
    private Set<Path> addedBy(int status, Object... args) throws Exception {
        Set<Path> before = kept();
        assertEquals(new CommandRun(status, ""), CommandRun.cached(folder, cache, args));
        Set<Path> added = kept();
        added.removeAll(before);
        return added;
    }

    @Test
    void importedModulesAreKept() throws Exception {
        write("m.py", "x = 3");
        assertEquals(1, addedBy(3, "-c", "import m, sys; sys.exit(m.x)").size());
        assertEquals(Set.of(), addedBy(3, "-c", "import m, sys; sys.exit(m.x)"));
    }

    @Test
    void textsThatModulesCompileAreKept() throws Exception {
        write("m.py", "x = eval('1 + 2')");
        write("n.py", "x = eval('3 + 4')");
        addedBy(0, "-c", "'nothing is kept of a command'");
        Set<Path> three = addedBy(3, "-c", "import m, sys; sys.exit(m.x)");
        Set<Path> seven = addedBy(7, "-c", "import n, sys; sys.exit(n.x)");
        assertEquals(List.of(2, 2), List.of(three.size(), seven.size()));
        Files.copy(smallest(seven), smallest(three), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Set.of(), addedBy(7, "-c", "import m, sys; sys.exit(m.x)"), "the text's class is taken from the cache");
    }

    private static Path smallest(Set<Path> files) {
        return files.stream().min((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
    }

    @Test
    void textsOfProgramsAreNotKept() throws Exception {
        write("m.py", "def three(): return eval('1 + 2')");
        assertEquals(1, addedBy(3, "-c", "import m, sys; sys.exit(m.three())").size());
    }

    @Test
    void sameTextIsCompiledForEachUse() throws Exception {
        write("m.py", "scope = {}", "x = exec('y = 5', scope), eval('5', scope), compile('5', '', 'single')", "x = scope['y']");
        assertEquals(4, addedBy(5, "-c", "import m, sys; sys.exit(m.x)").size());
        assertEquals(Set.of(), addedBy(5, "-c", "import m, sys; sys.exit(m.x)"));
    }
}
