package org.pyjc.runtime.module.unicodedata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables beside the class files. Thread safety: stateless. */
final class UnicodeResource {
    private UnicodeResource() {}

    /** The lines of a table without its comments. */
    static String[] lines(String name) {
        try (InputStream in = UnicodeResource.class.getResourceAsStream(name)) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines.toArray(new String[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
