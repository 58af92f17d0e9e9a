package org.pyjc.runtime.module.unicodedata;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.ToStr;

/** The module {@code unicodedata}, on ICU. Compare CPython unicodedata.c. Thread safety: stateless. */
@PyModuleDef(name = "unicodedata", types = PyUcd.class, doc = "This module provides access to the Unicode Character Database which\n"
        + "defines character properties for all Unicode characters. The data in\n"
        + "this database is based on the UnicodeData.txt file version\n"
        + "16.0.0 which is publicly available from ftp://ftp.unicode.org/.\n"
        + "\n"
        + "The module uses the same names and symbols as defined by the\n"
        + "UnicodeData File Format 16.0.0.")
final class UnicodedataModule {
    private static final UnicodeDatabase DATA = UnicodeDatabase.CURRENT;

    private UnicodedataModule() {}

    @PyConstant
    static Object unidata_version() {
        return DATA.version();
    }

    @PyConstant
    static Object ucd_3_2_0() {
        return new PyUcd(Unicode32.INSTANCE);
    }

    @PyFunctionDef(signature = "($self, chr, /)",
            doc = "Returns the bidirectional class assigned to the character chr as string.\n\n"
                + "If no such value is defined, an empty string is returned.")
    static String bidirectional(Object chr) {
        return DATA.bidirectional(UnicodeQueries.character(chr, "bidirectional"));
    }

    @PyFunctionDef(signature = "($self, chr, /)",
            doc = "Returns the general category assigned to the character chr as string.")
    static String category(Object chr) {
        return DATA.category(UnicodeQueries.character(chr, "category"));
    }

    @PyFunctionDef(signature = "($self, chr, /)",
            doc = "Returns the canonical combining class assigned to the character chr as integer.\n\n"
                + "Returns 0 if no combining class is defined.")
    static long combining(Object chr) {
        return DATA.combining(UnicodeQueries.character(chr, "combining"));
    }

    @PyFunctionDef(signature = "($self, chr, default=<absent>, /)",
            doc = "Converts a Unicode character into its equivalent decimal value.\n\n"
                + "Returns the decimal value assigned to the character chr as integer.\n"
                + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object decimal(Object chr, Object otherwise) {
        return UnicodeQueries.decimal(DATA, chr, otherwise);
    }

    @PyFunctionDef(signature = "($self, chr, /)",
            doc = "Returns the character decomposition mapping assigned to the character chr as string.\n\n"
                + "An empty string is returned in case no such mapping is defined.")
    static String decomposition(Object chr) {
        return DATA.decomposition(UnicodeQueries.character(chr, "decomposition"));
    }

    @PyFunctionDef(signature = "($self, chr, default=<absent>, /)",
            doc = "Converts a Unicode character into its equivalent digit value.\n\n"
                + "Returns the digit value assigned to the character chr as integer.\n"
                + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object digit(Object chr, Object otherwise) {
        return UnicodeQueries.digit(DATA, chr, otherwise);
    }

    @PyFunctionDef(name = "east_asian_width", signature = "($self, chr, /)",
            doc = "Returns the east asian width assigned to the character chr as string.")
    static String eastAsianWidth(Object chr) {
        return DATA.eastAsianWidth(UnicodeQueries.character(chr, "east_asian_width"));
    }

    @PyFunctionDef(name = "is_normalized", signature = "($self, form, unistr, /)",
            doc = "Return whether the Unicode string unistr is in the normal form 'form'.\n\n"
                + "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.")
    static boolean isNormalized(String form, @ToStr Object unistr) {
        return UnicodeQueries.isNormalized(DATA, form, unistr);
    }

    @PyFunctionDef(signature = "($self, name, /)",
            doc = "Look up character by name.\n\nIf a character with the given name is found, return the\n"
                + "corresponding character.  If not found, KeyError is raised.")
    static Object lookup(Object name) {
        return UnicodeQueries.lookup(DATA, name);
    }

    @PyFunctionDef(signature = "($self, chr, /)",
            doc = "Returns the mirrored property assigned to the character chr as integer.\n\n"
                + "Returns 1 if the character has been identified as a \"mirrored\"\n"
                + "character in bidirectional text, 0 otherwise.")
    static long mirrored(Object chr) {
        return DATA.mirrored(UnicodeQueries.character(chr, "mirrored")) ? 1 : 0;
    }

    @PyFunctionDef(signature = "($self, chr, default=<absent>, /)",
            doc = "Returns the name assigned to the character chr as a string.\n\n"
                + "If no name is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object name(Object chr, Object otherwise) {
        return UnicodeQueries.name(DATA, chr, otherwise);
    }

    @PyFunctionDef(signature = "($self, form, unistr, /)",
            doc = "Return the normal form 'form' for the Unicode string unistr.\n\n"
                + "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.")
    static Object normalize(String form, @ToStr Object unistr) {
        return UnicodeQueries.normalize(DATA, form, unistr);
    }

    @PyFunctionDef(signature = "($self, chr, default=<absent>, /)",
            doc = "Converts a Unicode character into its equivalent numeric value.\n\n"
                + "Returns the numeric value assigned to the character chr as float.\n"
                + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    static Object numeric(Object chr, Object otherwise) {
        return UnicodeQueries.numeric(DATA, chr, otherwise);
    }
}
