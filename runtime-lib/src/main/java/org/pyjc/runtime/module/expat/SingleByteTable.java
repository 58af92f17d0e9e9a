package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.text.Str;

/** The characters of Python's codecs for single bytes. Compare CPython pyexpat.c: PyUnknownEncodingHandler. Thread safety: stateless. */
final class SingleByteTable {
    private static final int BYTES = 256;
    /** The ASCII that means nothing in XML, so that it may stand for other characters. */
    private static final String FREE = "$@\\^`{}~\u007f";

    private SingleByteTable() {}

    /**
     * The character of each byte; LookupError for an encoding that is not there, ValueError for one of several bytes; unknown to XML is one
     * that has not its ASCII.
     */
    static String of(String encoding) {
        byte[] all = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            all[i] = (byte) i;
        }
        Object decoded = Encodings.decode(all, encoding, "replace");
        if (Str.length(decoded) != BYTES) {
            throw Errors.valueError("multi-byte encodings are not supported");
        }
        String table = decoded.toString();
        for (char c = ' '; c < 128; c++) {
            if (table.charAt(c) != c && FREE.indexOf(c) < 0) {
                throw new XmlException(XmlError.UNKNOWN_ENCODING);
            }
        }
        return table;
    }
}
