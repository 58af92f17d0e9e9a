package org.pyjc.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pyjc compile} and {@code build} of bad input: one line that names it, a status, and nothing left behind. */
class BadCompileInputTest {
    @TempDir
    private Path folder;

    private Path write(String name, String latin1) throws IOException {
        return Files.write(folder.resolve(name), latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void check(int status, String err, Object... args) {
        assertEquals(new CommandRun(status, err.replace("DIR", folder.toString()) + System.lineSeparator()), CommandRun.here(args));
    }

    private long fileCount() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.count();
        }
    }

    @Test
    void missingFile() {
        check(2, "DIR/no.py: no such file or folder", "compile", "-d", folder.resolve("out"), folder.resolve("no.py"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void folderWithoutSources() {
        check(1, "no Python files in DIR", "compile", "-d", folder.resolve("out"), folder);
    }

    @Test
    void binaryFile() throws IOException {
        Path file = write("a.py", "x = 1\n\0");
        check(1, "DIR/a.py:2: SyntaxError: source code cannot contain null bytes", "compile", "-d", folder.resolve("out"), file);
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        Path file = write("a.py", "x = '\u00e9'\n");
        check(1, "DIR/a.py:1: SyntaxError: Non-UTF-8 code starting with '\\xe9' in file a.py on line 1, but no encoding declared; "
                + "see https://peps.python.org/pep-0263/ for details", "compile", "-d", folder.resolve("out"), file);
    }

    @Test
    void unknownEncoding() throws IOException {
        Path file = write("a.py", "# coding: utf-9\n");
        check(1, "DIR/a.py: SyntaxError: encoding problem: utf-9", "compile", "-d", folder.resolve("out"), file);
    }

    @Test
    void syntaxErrorInTheThirdOfFive() throws IOException {
        Object[] args = {"compile", "-d", folder.resolve("out"), write("a.py", "x = 1\n"), write("b.py", "x = 1\n"),
            write("c.py", "x = 1\nif x\n"), write("d.py", "x = 1\n"), write("e.py", "x = 1\n")};
        check(1, "DIR/c.py:2: SyntaxError: expected ':'", args);
        assertEquals(6, fileCount());
    }

    @Test
    void outputFolderIsAFile() throws IOException {
        Path file = write("a.py", "x = 1\n");
        check(1, "DIR/a.py: cannot be written: Not a directory", "compile", "-d", file, file);
        assertEquals("x = 1\n", Files.readString(file));
    }

    @Test
    void aClassFileCannotBeReplaced() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("py/b.class/x"));
        check(1, "DIR/out: cannot be written: Is a directory", "compile", "-d", out, write("a.py", ""), write("b.py", ""));
        try (Stream<Path> all = Files.list(out.resolve("py"))) {
            assertEquals(1, all.count(), "nothing half written");
        }
    }

    @Test
    void jarIsAFolder() throws IOException {
        Path file = write("a.py", "x = 1\n");
        check(1, "DIR: cannot be written: Is a directory", "build", "-o", folder, file);
        assertEquals(2, fileCount());
    }

    @Test
    void jarInsideAFile() throws IOException {
        Path file = write("a.py", "x = 1\n");
        check(1, "DIR/a.py/b.jar: cannot be written: Not a directory", "build", "-o", file.resolve("b.jar"), file);
        assertEquals(2, fileCount());
    }

    @Test
    void jarOverAWheel() throws IOException {
        Path wheel = folder.resolve("a-1-py3-none-any.whl");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
            zip.putNextEntry(new ZipEntry("a.py"));
            zip.write("x = 1\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] before = Files.readAllBytes(wheel);
        check(2, "pyjc build: DIR/a-1-py3-none-any.whl is a source; it is not overwritten", "build", "-o", wheel, wheel);
        assertArrayEquals(before, Files.readAllBytes(wheel));
    }

    @Test
    void jarOverASource() throws IOException {
        Path file = write("a.py", "x = 1\n");
        check(2, "pyjc build: DIR/a.py is a source; it is not overwritten", "build", "-o", file, file);
        assertEquals("x = 1\n", Files.readString(file));
    }

    @Test
    void oldJarStaysWhenASourceIsWrong() throws IOException {
        Path jar = write("app.jar", "old");
        check(1, "DIR/a.py:1: SyntaxError: '(' was never closed", "build", "-o", jar, write("a.py", "(\n"));
        assertEquals("old", Files.readString(jar));
        assertEquals(3, fileCount());
    }

    @Test
    void mainThatDoesNotExist() throws IOException {
        check(2, "pyjc build: --main nope: there is no such module among the sources",
                "build", "-o", folder.resolve("a.jar"), "--main", "nope", write("a.py", ""));
        assertFalse(Files.exists(folder.resolve("a.jar")));
    }

    @Test
    void noPaths() {
        check(2, "pyjc compile: Missing required parameter: 'PATH' (`pyjc compile --help` tells more)", "compile", "-d", folder);
    }

    @Test
    void unknownOption() {
        check(2, "pyjc build: Unknown option: '--nope' (`pyjc build --help` tells more)",
                "build", "-o", folder.resolve("a.jar"), "--nope", folder);
    }

    @Test
    void unknownCommand() {
        CommandRun run = CommandRun.here("frobnicate");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("pyjc: Unmatched argument at index 0: 'frobnicate'"), run.err());
    }
}
