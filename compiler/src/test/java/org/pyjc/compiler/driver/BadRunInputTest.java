package org.pyjc.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pyjc run} of what can't be run: the message and the exit status of python. */
class BadRunInputTest {
    @TempDir
    private Path given;
    private Path folder;

    @BeforeEach
    void realFolder() throws IOException {
        folder = given.toRealPath();
    }

    private void write(String name, String latin1) throws IOException {
        Files.write(folder.resolve(name), latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void check(int status, String err, Object... args) throws Exception {
        assertEquals(new CommandRun(status, err.replace("DIR", folder.toString())), CommandRun.program(folder, args));
    }

    @Test
    void missingFile() throws Exception {
        check(2, "pyjc: can't open file 'DIR/no.py': [Errno 2] No such file or directory\n", "no.py");
    }

    @Test
    void placeInsideAFile() throws Exception {
        write("a.py", "");
        check(2, "pyjc: can't open file 'DIR/a.py/b.py': [Errno 20] Not a directory\n", "a.py/b.py");
    }

    @Test
    void folderWithoutMain() throws Exception {
        Files.createDirectory(folder.resolve("d"));
        check(1, "pyjc: can't find '__main__' module in 'DIR/d'\n", "d");
    }

    @Test
    void binaryFile() throws Exception {
        write("a.py", "x = 1\n\0\1");
        check(1, """
                  File "DIR/a.py", line 2
                   \s
                SyntaxError: source code cannot contain null bytes
                """, "a.py");
    }

    @Test
    void bytesThatAreNotUtf8() throws Exception {
        write("a.py", "#\nx = \"\u00e9\"\n");
        CommandRun run = CommandRun.program(folder, "a.py");
        String[] lines = run.err().split("\n");
        assertEquals(1, run.status());
        assertEquals("  File \"" + folder + "/a.py\", line 2", lines[0]);
        assertEquals("SyntaxError: Non-UTF-8 code starting with '\\xe9' in file " + folder + "/a.py on line 2, but no encoding declared; "
                + "see https://peps.python.org/pep-0263/ for details", lines[3]);
    }

    @Test
    void unknownEncoding() throws Exception {
        write("a.py", "# coding: utf-9\n");
        check(1, "SyntaxError: encoding problem: utf-9\n", "a.py");
    }

    @Test
    void syntaxError() throws Exception {
        write("a.py", "x = 1\nif x\n    pass\n");
        check(1, """
                  File "DIR/a.py", line 2
                    if x
                        ^
                SyntaxError: expected ':'
                """, "a.py");
    }

    @Test
    void unknownOption() throws Exception {
        check(2, """
                pyjc run: unknown option -Z
                usage: pyjc run [option] ... [-c cmd | -m mod | file | -] [arg] ...
                Try `pyjc run -h' for more information.
                """, "-Z");
    }
}
