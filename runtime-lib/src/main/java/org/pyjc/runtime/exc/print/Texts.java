package org.pyjc.runtime.exc.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.nio.charset.StandardCharsets;

/** Text helpers of the traceback printer, after Python's textwrap. Thread safety: stateless. */
final class Texts {
    private Texts() {}

    /** Puts {@code prefix} before every line. */
    static String indent(String text, String prefix) {
        if (prefix.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            out.append(prefix).append(text, start, end);
            start = end;
        }
        return out.toString();
    }

    /** The index into the line of a column counted in bytes of UTF-8. */
    static int charOffset(String line, int byteOffset) {
        if (isAscii(line)) {
            return byteOffset;
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, 0, Math.min(byteOffset, bytes.length), StandardCharsets.UTF_8).length();
    }

    /** How many columns of a terminal the first {@code offset} characters take. */
    static int displayWidth(String line, int offset) {
        if (isAscii(line)) {
            return offset;
        }
        int width = 0;
        for (int i = 0; i < offset && i < line.length(); ) {
            int c = line.codePointAt(i);
            int kind = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
            width += kind == UCharacter.EastAsianWidth.WIDE || kind == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
            i += Character.charCount(c);
        }
        return width;
    }

    private static boolean isAscii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
