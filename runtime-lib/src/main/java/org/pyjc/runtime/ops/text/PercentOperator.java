package org.pyjc.runtime.ops.text;

import org.pyjc.runtime.text.PercentFormat;

/** The {@code %} operator of str, bytes and bytearray. Compare CPython unicodeobject.c: PyUnicode_Format. Stateless. */
public final class PercentOperator {
    private PercentOperator() {}

    /** {@code template % values} of a str. */
    public static Object format(Object template, Object values) {
        return PercentFormat.format(template, new PercentValues(values, false));
    }

    /** {@code template % values} of bytes. */
    public static byte[] formatBytes(byte[] template, Object values) {
        return PercentFormat.formatBytes(template, new PercentValues(values, true));
    }
}
