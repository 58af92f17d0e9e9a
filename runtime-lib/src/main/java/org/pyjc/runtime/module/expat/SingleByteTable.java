package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.text.Str;

/** The characters of Python's codecs for single bytes. Compare CPython pyexpat.c: PyUnknownEncodingHandler. Thread safety: stateless. */
final class SingleByteTable {
    private static final int BYTES = 256;

    private SingleByteTable() {}

    /** The character of each byte; LookupError for an encoding that is not there, ValueError for one of several bytes. */
    static String of(String encoding) {
        byte[] all = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            all[i] = (byte) i;
        }
        Object decoded;
        try {
            decoded = Encodings.decode(all, encoding, "replace");
        } catch (org.pyjc.runtime.exc.PyException e) {
            if (e.isLookupError()) {
                throw new XmlException(XmlError.UNKNOWN_ENCODING);
            }
            throw e;
        }
        if (Str.length(decoded) != BYTES) {
            throw Errors.valueError("multi-byte encodings are not supported");
        }
        return decoded.toString();
    }
}
