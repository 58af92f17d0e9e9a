package org.pyjc.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FingerprintTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void sources() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/b.py"), "x = 1\n");
        Files.writeString(folder.resolve("c.py"), "y = 2\n");
    }

    private String hex() throws IOException {
        return new Fingerprint().addTree(folder).hex();
    }

    @Test
    void aTouchedFileIsNoChange() throws IOException {
        String before = hex();
        Files.setLastModifiedTime(folder.resolve("c.py"), FileTime.fromMillis(0));
        assertEquals(before, hex());
    }

    @Test
    void anEditIsAChange() throws IOException {
        String before = hex();
        Files.writeString(folder.resolve("c.py"), "y = 3\n");
        assertNotEquals(before, hex());
    }

    @Test
    void aMovedFileIsAChange() throws IOException {
        String before = hex();
        Files.move(folder.resolve("c.py"), folder.resolve("a/c.py"));
        assertNotEquals(before, hex());
    }

    @Test
    void textsAreKeptApart() {
        assertNotEquals(new Fingerprint().add("ab").add("c").hex(), new Fingerprint().add("a").add("bc").hex());
    }
}
