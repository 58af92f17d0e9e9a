package org.pyjc.compiler.parse;

/**
 * Python's names of text encodings that Java's charsets call otherwise.
 *
 * <p>Thread safety: stateless.
 */
final class PythonCodecNames {

    private PythonCodecNames() {
    }

    /** The Java name for a Python codec name in lower case with hyphens; a name unknown here is returned as it is. */
    static String javaName(String name) {
        return switch (name) {
            case "ascii", "646", "us-ascii" -> "US-ASCII";
            case "koi8-r" -> "KOI8-R";
            case "koi8-u" -> "KOI8-U";
            case "sjis", "shiftjis", "s-jis" -> "Shift_JIS";
            case "euc-jp", "eucjp", "ujis", "u-jis" -> "EUC-JP";
            case "euckr", "euc-kr", "korean" -> "EUC-KR";
            case "big5", "big5-tw", "csbig5" -> "Big5";
            case "big5hkscs", "big5-hkscs", "hkscs" -> "Big5-HKSCS";
            case "cp949", "949", "ms949", "uhc" -> "x-windows-949";
            case "cp932", "932", "ms932", "mskanji", "ms-kanji" -> "windows-31j";
            case "cp950", "950", "ms950" -> "x-windows-950";
            case "hz", "hzgb", "hz-gb", "hz-gb-2312" -> "HZ-GB-2312";
            case "iso2022-jp", "iso2022jp" -> "ISO-2022-JP";
            case "iso2022-kr", "iso2022kr" -> "ISO-2022-KR";
            case "johab", "cp1361", "ms1361" -> "x-Johab";
            default -> general(name);
        };
    }

    private static String general(String name) {
        if (name.startsWith("cp125") || name.startsWith("windows-125")) {
            return "windows-" + name.substring(name.length() - 4);
        }
        if (name.startsWith("iso8859-")) {
            return "ISO-8859-" + name.substring(8);
        }
        return name;
    }
}
