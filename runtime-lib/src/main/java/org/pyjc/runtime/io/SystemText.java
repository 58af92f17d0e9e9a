package org.pyjc.runtime.io;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;

/**
 * Text that the system has as bytes, such as the names of files: UTF-8, with lone surrogates for bytes that are none (PEP 383).
 * Compare CPython: PyUnicode_DecodeFSDefault. Thread safety: stateless.
 */
public final class SystemText {
    private SystemText() {}

    /** The text of bytes. */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : Str.toJavaString(Utf8.decode(bytes, ErrorHandlers.SURROGATEESCAPE, true).text());
    }

    /** The bytes of a text; UnicodeEncodeError for surrogates that stand for no byte. */
    public static byte[] encode(String text) {
        return Utf8.encode(Str.fromUtf16(text), ErrorHandlers.SURROGATEESCAPE);
    }
}
