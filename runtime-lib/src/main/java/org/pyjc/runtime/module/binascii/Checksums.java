package org.pyjc.runtime.module.binascii;

import java.util.zip.CRC32;

/** Checksums that can be continued. Thread safety: stateless. */
public final class Checksums {
    private static final int HQX_POLYNOMIAL = 0x1021;
    private static final int CRC32_POLYNOMIAL = 0xedb88320;
    private static final int ADLER_BASE = 65521;
    /** So many bytes may be summed before the sums must be reduced. */
    private static final int ADLER_RUN = 3800;

    private Checksums() {}

    /** CRC-32 of data that follows data with the checksum {@code crc}. */
    public static int crc32(byte[] data, int crc) {
        CRC32 fresh = new CRC32();
        fresh.update(data);
        int sum = (int) fresh.getValue();
        return crc == 0 ? sum : sum ^ shift(crc, data.length);
    }

    /** What {@code length} zero bytes make of a checksum: by squaring the matrix of one zero bit. */
    private static int shift(int crc, long length) {
        int[] matrix = new int[32];
        matrix[0] = CRC32_POLYNOMIAL;
        for (int i = 1; i < 32; i++) {
            matrix[i] = 1 << i - 1;
        }
        int result = crc;
        for (long bits = 8L * length; bits != 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                result = times(matrix, result);
            }
            matrix = square(matrix);
        }
        return result;
    }

    private static int times(int[] matrix, int vector) {
        int sum = 0;
        for (int i = 0, v = vector; v != 0; i++, v >>>= 1) {
            if ((v & 1) != 0) {
                sum ^= matrix[i];
            }
        }
        return sum;
    }

    private static int[] square(int[] matrix) {
        int[] result = new int[32];
        for (int i = 0; i < 32; i++) {
            result[i] = times(matrix, matrix[i]);
        }
        return result;
    }

    /** Adler-32 of data that follows data with the checksum {@code sum}. */
    public static int adler32(byte[] data, int sum) {
        long a = sum & 0xffff;
        long b = sum >>> 16;
        for (int i = 0; i < data.length;) {
            int stop = Math.min(data.length, i + ADLER_RUN);
            for (; i < stop; i++) {
                a += data[i] & 0xff;
                b += a;
            }
            a %= ADLER_BASE;
            b %= ADLER_BASE;
        }
        return (int) (b % ADLER_BASE << 16 | a % ADLER_BASE);
    }

    /** CRC-CCITT, as BinHex uses it. */
    public static int crcHqx(byte[] data, int crc) {
        int sum = crc & 0xffff;
        for (byte each : data) {
            sum ^= (each & 0xff) << 8;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum << 1 ^ ((sum & 0x8000) != 0 ? HQX_POLYNOMIAL : 0);
            }
            sum &= 0xffff;
        }
        return sum;
    }
}
