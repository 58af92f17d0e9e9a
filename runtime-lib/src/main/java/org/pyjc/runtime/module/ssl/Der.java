package org.pyjc.runtime.module.ssl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An element of DER (X.690): its tag and its content. Thread safety: immutable. */
record Der(int tag, byte[] bytes, int start, int end) {
    static final int INTEGER = 2;
    static final int BIT_STRING = 3;
    static final int OCTET_STRING = 4;
    static final int NULL = 5;
    static final int OID = 6;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int BMP_STRING = 30;
    static final int UNIVERSAL_STRING = 28;
    static final int UTF8_STRING = 12;

    /** Reads one element. */
    static Der read(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    private static Der at(byte[] bytes, int from, int limit) {
        if (from + 2 > limit) {
            throw new IllegalArgumentException("short DER");
        }
        int length = bytes[from + 1] & 0xff;
        int start = from + 2;
        if (length > 0x80) {
            int count = length & 0x7f;
            length = 0;
            if (count > 4 || start + count > limit) {
                throw new IllegalArgumentException("short DER");
            }
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[start++] & 0xff;
            }
        }
        if (length < 0 || start + length > limit) {
            throw new IllegalArgumentException("short DER");
        }
        return new Der(bytes[from] & 0xff, bytes, start, start + length);
    }

    /** The elements inside. */
    List<Der> items() {
        List<Der> items = new ArrayList<>();
        int at = start;
        while (at < end) {
            Der next = at(bytes, at, end);
            items.add(next);
            at = next.end;
        }
        return items;
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** The dotted numbers of an object identifier. */
    String oid() {
        StringBuilder text = new StringBuilder();
        long n = 0;
        for (int i = start; i < end; i++) {
            n = n << 7 | bytes[i] & 0x7f;
            if (bytes[i] >= 0) {
                if (text.isEmpty()) {
                    long first = Math.min(n / 40, 2);
                    text.append(first).append('.').append(n - first * 40);
                } else {
                    text.append('.').append(n);
                }
                n = 0;
            }
        }
        return text.toString();
    }

    /** Text of any of the string types. */
    String text() {
        return switch (tag) {
            case BMP_STRING -> new String(content(), java.nio.charset.StandardCharsets.UTF_16BE);
            case UNIVERSAL_STRING -> new String(content(), java.nio.charset.Charset.forName("UTF-32BE"));
            case UTF8_STRING -> new String(content(), java.nio.charset.StandardCharsets.UTF_8);
            default -> new String(content(), java.nio.charset.StandardCharsets.ISO_8859_1);
        };
    }

    /** Encodes an element. */
    static byte[] encode(int tag, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(length + 6);
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            int size = (39 - Integer.numberOfLeadingZeros(length)) / 8;
            out.write(0x80 | size);
            for (int i = size - 1; i >= 0; i--) {
                out.write(length >> 8 * i);
            }
        }
        for (byte[] part : parts) {
            out.write(part, 0, part.length);
        }
        return out.toByteArray();
    }
}
