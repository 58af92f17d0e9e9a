package org.pyjc.runtime.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A database of the system with one entry a line and colons between its fields, as {@code /etc/passwd} and {@code /etc/group}.
 * It is read anew each time; without the file it is empty, and lines of another number of fields are passed over.
 *
 * <p>Thread safety: immutable.
 */
public record ColonFile(Path path, int fields) {
    /** All entries, in the order of the file. */
    public List<String[]> entries() {
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8).stream().map(line -> line.split(":", -1)).filter(f -> f.length == fields).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The first entry whose field of this number is {@code value}. */
    public Optional<String[]> find(int field, String value) {
        return entries().stream().filter(f -> f[field].equals(value)).findFirst();
    }
}
