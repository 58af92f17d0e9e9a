package org.pyjc.runtime.module.lzma;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.tukaani.xz.XZFormatException;

/**
 * The header of the .lzma format, which has no magic number. Refuses what can't be one before a decoder is made, which would take as much memory as the
 * header asks for: any file may look as if it asked for gigabytes. Compare liblzma alone_decoder.c: alone_decode.
 *
 * <p>Thread safety: stateless.
 */
final class AloneHeader {
    private static final int SIZE = 13;
    private static final int LARGEST_PROPERTIES = (4 * 5 + 4) * 9 + 8;
    private static final int LARGEST_LITERAL_BITS = 4;
    private static final long UNKNOWN = -1;
    private static final long LARGEST_LIKELY = 1L << 38;

    private AloneHeader() {}

    /** The same bytes, beginning with a possible header; a guess is held to what encoders write. */
    static InputStream checked(InputStream in, boolean guessed) throws IOException {
        PushbackInputStream source = new PushbackInputStream(in, SIZE);
        byte[] header = new byte[SIZE];
        header[0] = (byte) source.read();
        requireProperties(header[0] & 0xFF);
        int count = 1 + (guessed ? source.readNBytes(header, 1, SIZE - 1) : 0);
        if (count == SIZE) {
            requireLikely(ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN));
        }
        source.unread(header, 0, count);
        return source;
    }

    private static void requireProperties(int properties) throws XZFormatException {
        int literals = properties % 9 + properties / 9 % 5;
        if (properties > LARGEST_PROPERTIES || literals > LARGEST_LITERAL_BITS) {
            throw new XZFormatException();
        }
    }

    private static void requireLikely(ByteBuffer header) throws XZFormatException {
        int dictionary = header.getInt(1);
        long size = header.getLong(5);
        boolean likelyDictionary = dictionary == -1 || isPowerOrHalfMore(dictionary & 0xFFFFFFFFL);
        if (!likelyDictionary || size != UNKNOWN && (size < 0 || size >= LARGEST_LIKELY)) {
            throw new XZFormatException();
        }
    }

    /** Whether it is 2**n or 2**n + 2**(n-1). */
    private static boolean isPowerOrHalfMore(long size) {
        long high = Long.highestOneBit(size);
        return size == high || size == high + (high >> 1);
    }
}
