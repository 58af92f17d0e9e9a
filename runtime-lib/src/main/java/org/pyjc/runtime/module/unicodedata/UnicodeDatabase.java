package org.pyjc.runtime.module.unicodedata;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.util.Locale;
import org.pyjc.runtime.exc.Errors;

/**
 * The properties of characters in ICU's version of Unicode, which is CPython's. Compare CPython unicodedata.c.
 * Thread safety: immutable.
 */
class UnicodeDatabase {
    static final UnicodeDatabase CURRENT = new UnicodeDatabase();
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;
    /** The names of general categories, by ICU's numbers. */
    private static final String CATEGORIES = "CnLuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCfCoCsPdPsPePcPoSmScSkSoPiPf";

    String version() {
        VersionInfo v = UCharacter.getUnicodeVersion();
        return v.getMajor() + "." + v.getMinor() + "." + v.getMilli();
    }

    boolean isAssigned(int c) {
        return true;
    }

    String category(int c) {
        int at = 2 * UCharacter.getType(c);
        return CATEGORIES.substring(at, at + 2);
    }

    String bidirectional(int c) {
        return UCharacter.getType(c) == 0 ? "" : shortName(UProperty.BIDI_CLASS, c);
    }

    String eastAsianWidth(int c) {
        return shortName(UProperty.EAST_ASIAN_WIDTH, c);
    }

    private static String shortName(int property, int c) {
        return UCharacter.getPropertyValueName(property, UCharacter.getIntPropertyValue(c, property), UProperty.NameChoice.SHORT);
    }

    int combining(int c) {
        return UCharacter.getCombiningClass(c);
    }

    boolean mirrored(int c) {
        return UCharacter.isMirrored(c);
    }

    /** The value as a decimal digit; -1 for none. */
    int decimal(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE) == UCharacter.NumericType.DECIMAL ? UCharacter.getNumericValue(c) : -1;
    }

    /** The value as any digit; -1 for none. */
    final int digit(int c) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT ? UCharacter.getNumericValue(c) : -1;
    }

    /** The numeric value; NaN for none. */
    double numeric(int c) {
        double value = UCharacter.getUnicodeNumericValue(c);
        return value == UCharacter.NO_NUMERIC_VALUE ? Double.NaN : value;
    }

    /** Compare CPython unicodedata.c: unicodedata_UCD_decomposition_impl. */
    String decomposition(int c) {
        if (c >= FIRST_HANGUL && c <= LAST_HANGUL) {
            return "";
        }
        String raw = Normalizer2.getNFCInstance().getRawDecomposition(c);
        String tag = "";
        if (raw == null) {
            raw = Normalizer2.getNFKCInstance().getRawDecomposition(c);
            if (raw == null) {
                return "";
            }
            tag = "<" + tag(c) + "> ";
        }
        StringBuilder out = new StringBuilder(tag);
        raw.codePoints().forEach(each -> out.append(String.format("%04X ", each)));
        return out.substring(0, out.length() - 1);
    }

    private static String tag(int c) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
        String name = UCharacter.getPropertyValueName(UProperty.DECOMPOSITION_TYPE, type, UProperty.NameChoice.LONG);
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("nobreak") ? "noBreak" : lower;
    }

    /** What brings text into one of the four forms; ValueError for any other. */
    final Normalizer2 normalizer(String form) {
        return restricted(switch (form) {
            case "NFC" -> Normalizer2.getNFCInstance();
            case "NFD" -> Normalizer2.getNFDInstance();
            case "NFKC" -> Normalizer2.getNFKCInstance();
            case "NFKD" -> Normalizer2.getNFKDInstance();
            default -> throw Errors.valueError("invalid normalization form");
        });
    }

    Normalizer2 restricted(Normalizer2 normalizer) {
        return normalizer;
    }

    /** Replaces characters whose decomposition was another one in this version. */
    String corrected(String text) {
        return text;
    }
}
