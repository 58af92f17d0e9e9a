package org.pyjc.runtime.module.binascii;

/** Lines of uuencode. Compare CPython binascii.c: a2b_uu, b2a_uu. Thread safety: stateless. */
public final class UuLine {
    private static final int LONGEST = 45;

    private UuLine() {}

    /** Encodes a line. */
    public static byte[] encode(byte[] data, boolean backtick) {
        if (data.length > LONGEST) {
            throw new BinasciiException("At most 45 bytes at once");
        }
        byte[] out = new byte[2 + (data.length + 2) / 3 * 4];
        out[0] = letter(data.length, backtick);
        int at = 1;
        for (int i = 0; i < data.length; i += 3) {
            int bits = at(data, i) << 16 | at(data, i + 1) << 8 | at(data, i + 2);
            for (int shift = 18; shift >= 0; shift -= 6) {
                out[at++] = letter(bits >> shift & 63, backtick);
            }
        }
        out[at] = '\n';
        return out;
    }

    private static int at(byte[] data, int i) {
        return i < data.length ? data[i] & 0xff : 0;
    }

    private static byte letter(int value, boolean backtick) {
        return (byte) (backtick && value == 0 ? '`' : value + ' ');
    }

    /** Decodes a line; missing letters count as zeros. */
    public static byte[] decode(byte[] line) {
        byte[] out = new byte[at(line, 0) - ' ' & 63];
        int next = 1;
        int left = 0;
        int bits = 0;
        int size = 0;
        while (size < out.length) {
            int ch = next < line.length ? line[next] & 0xff : '\n';
            next++;
            int value = ch == '\n' || ch == '\r' ? 0 : value(ch);
            left = left << 6 | value;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out[size++] = (byte) (left >> bits);
            }
        }
        for (; next < line.length; next++) {
            byte ch = line[next];
            if (ch != ' ' && ch != '`' && ch != '\n' && ch != '\r') {
                throw new BinasciiException("Trailing garbage");
            }
        }
        return out;
    }

    private static int value(int ch) {
        if (ch < ' ' || ch > '`') {
            throw new BinasciiException("Illegal char");
        }
        return ch - ' ' & 63;
    }
}
