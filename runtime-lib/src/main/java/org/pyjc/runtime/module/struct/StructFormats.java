package org.pyjc.runtime.module.struct;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;

/** Formats by their text, the last ones kept. Thread safety: a concurrent map, emptied when it is full. */
final class StructFormats {
    private static final int KEPT = 100;
    private static final ConcurrentHashMap<String, StructFormat> CACHE = new ConcurrentHashMap<>();

    private StructFormats() {}

    static void clear() {
        CACHE.clear();
    }

    /** The text of a format given as a str or as bytes. */
    static String text(Object format) {
        Object text = Values.strOrNull(format);
        if (text == null) {
            byte[] bytes = BytesLike.bytesOrBytearray(format);
            if (bytes == null) {
                throw Errors.typeError("Struct() argument 1 must be a str or bytes object, not " + PyType.of(format).name());
            }
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        } else if (!Str.isAscii(text)) {
            int at = 0;
            while (Str.codePointAt(text, at) < 128) {
                at++;
            }
            throw Errors.unicodeEncodeError("ascii", text, at, at + 1, "ordinal not in range(128)");
        }
        String plain = (String) text;
        if (plain.indexOf(0) >= 0) {
            throw StructErrors.make("embedded null character");
        }
        return plain;
    }

    static StructFormat of(Object format) {
        String text = text(format);
        StructFormat known = CACHE.get(text);
        return known != null ? known : parse(text);
    }

    private static StructFormat parse(String text) {
        StructFormat format;
        try {
            format = StructFormat.parse(text);
        } catch (StructException e) {
            throw StructErrors.of(e);
        }
        if (CACHE.size() >= KEPT) {
            CACHE.clear();
        }
        CACHE.put(text, format);
        return format;
    }
}
