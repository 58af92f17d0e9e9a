package org.pyjc.runtime.exc.print;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.text.Str;

/** Text of a source file in the encoding that its first lines name. Source: PEP 263. Thread safety: stateless. */
final class SourceCoding {
    private SourceCoding() {}

    /** Loaded only for files that seem to name an encoding. */
    private static final class Cookie {
        static final Pattern LINE = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    }

    /** What can't be decoded is shown as Latin-1 has it. */
    static String decode(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        String coding = named(latin);
        if (coding == null) {
            String utf8 = new String(bytes, StandardCharsets.UTF_8);
            return utf8.indexOf('\uFFFD') >= 0 ? latin : utf8;
        }
        try {
            return Str.toJavaString(Encodings.decode(bytes, coding, "replace"));
        } catch (PyException unknown) {
            return latin;
        }
    }

    private static String named(String source) {
        int from = 0;
        for (int line = 0; line < 2; line++) {
            int end = source.indexOf('\n', from);
            String text = source.substring(from, end < 0 ? source.length() : end).stripTrailing();
            Matcher cookie = text.contains("coding") ? Cookie.LINE.matcher(text) : null;
            if (cookie != null && cookie.find()) {
                return cookie.group(1);
            }
            String rest = text.strip();
            if (end < 0 || !rest.isEmpty() && rest.charAt(0) != '#') {
                return null;
            }
            from = end + 1;
        }
        return null;
    }
}
