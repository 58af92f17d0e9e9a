package org.pyjc.runtime.module.unicodedata;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** Another version of the character database than the module's own: {@code unicodedata.ucd_3_2_0}. Thread safety: immutable. */
@PyTypeDef(name = "UCD", module = "unicodedata", subclassable = false, instantiable = false)
final class PyUcd extends PyObject {
    public static final PyType TYPE = PyType.define(new PyUcdExposer());

    private final UnicodeDatabase data;

    PyUcd(UnicodeDatabase data) {
        super(TYPE);
        this.data = data;
    }

    @PyGetter(value = "unidata_version", member = true)
    Object unidataVersion() {
        return data.version();
    }

    @PyMethod(signature = "($self, chr, /)",
            doc = "Returns the bidirectional class assigned to the character chr as string.\n\n"
                + "If no such value is defined, an empty string is returned.")
    String bidirectional(Object chr) {
        return data.bidirectional(UnicodeQueries.character(chr, "bidirectional"));
    }

    @PyMethod(signature = "($self, chr, /)",
            doc = "Returns the general category assigned to the character chr as string.")
    String category(Object chr) {
        return data.category(UnicodeQueries.character(chr, "category"));
    }

    @PyMethod(signature = "($self, chr, /)",
            doc = "Returns the canonical combining class assigned to the character chr as integer.\n\n"
                + "Returns 0 if no combining class is defined.")
    long combining(Object chr) {
        return data.combining(UnicodeQueries.character(chr, "combining"));
    }

    @PyMethod(signature = "($self, chr, default=<absent>, /)",
            doc = "Converts a Unicode character into its equivalent decimal value.\n\n"
                + "Returns the decimal value assigned to the character chr as integer.\n"
                + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    Object decimal(Object chr, Object otherwise) {
        return UnicodeQueries.decimal(data, chr, otherwise);
    }

    @PyMethod(signature = "($self, chr, /)",
            doc = "Returns the character decomposition mapping assigned to the character chr as string.\n\n"
                + "An empty string is returned in case no such mapping is defined.")
    String decomposition(Object chr) {
        return data.decomposition(UnicodeQueries.character(chr, "decomposition"));
    }

    @PyMethod(signature = "($self, chr, default=<absent>, /)",
            doc = "Converts a Unicode character into its equivalent digit value.\n\n"
                + "Returns the digit value assigned to the character chr as integer.\n"
                + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    Object digit(Object chr, Object otherwise) {
        return UnicodeQueries.digit(data, chr, otherwise);
    }

    @PyMethod(name = "east_asian_width", signature = "($self, chr, /)",
            doc = "Returns the east asian width assigned to the character chr as string.")
    String eastAsianWidth(Object chr) {
        return data.eastAsianWidth(UnicodeQueries.character(chr, "east_asian_width"));
    }

    @PyMethod(name = "is_normalized", signature = "($self, form, unistr, /)",
            doc = "Return whether the Unicode string unistr is in the normal form 'form'.\n\n"
                + "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.")
    boolean isNormalized(String form, @ToStr Object unistr) {
        return UnicodeQueries.isNormalized(data, form, unistr);
    }

    @PyMethod(signature = "($self, name, /)",
            doc = "Look up character by name.\n\nIf a character with the given name is found, return the\n"
                + "corresponding character.  If not found, KeyError is raised.")
    Object lookup(Object name) {
        return UnicodeQueries.lookup(data, name);
    }

    @PyMethod(signature = "($self, chr, /)",
            doc = "Returns the mirrored property assigned to the character chr as integer.\n\n"
                + "Returns 1 if the character has been identified as a \"mirrored\"\n"
                + "character in bidirectional text, 0 otherwise.")
    long mirrored(Object chr) {
        return data.mirrored(UnicodeQueries.character(chr, "mirrored")) ? 1 : 0;
    }

    @PyMethod(signature = "($self, chr, default=<absent>, /)",
            doc = "Returns the name assigned to the character chr as a string.\n\n"
                + "If no name is defined, default is returned, or, if not given,\nValueError is raised.")
    Object name(Object chr, Object otherwise) {
        return UnicodeQueries.name(data, chr, otherwise);
    }

    @PyMethod(signature = "($self, form, unistr, /)",
            doc = "Return the normal form 'form' for the Unicode string unistr.\n\n"
                + "Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.")
    Object normalize(String form, @ToStr Object unistr) {
        return UnicodeQueries.normalize(data, form, unistr);
    }

    @PyMethod(signature = "($self, chr, default=<absent>, /)",
            doc = "Converts a Unicode character into its equivalent numeric value.\n\n"
                + "Returns the numeric value assigned to the character chr as float.\n"
                + "If no such value is defined, default is returned, or, if not given,\nValueError is raised.")
    Object numeric(Object chr, Object otherwise) {
        return UnicodeQueries.numeric(data, chr, otherwise);
    }
}
