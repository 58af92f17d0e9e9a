package org.pyjc.runtime.module.zlib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A deflate stream that is being read.
 *
 * <p>{@link Inflater}'s state can't be copied: {@link #copy} replays the input, which is kept up to {@link #REMEMBERED}.
 * Thread safety: each call is atomic under the object's monitor.
 */
final class Decompressor {
    private static final byte[] NOTHING = {};
    private static final int REMEMBERED = 1 << 26;
    private static final int TRAILER = 8;
    private enum State { HEADER, BODY, TRAILER, END }

    private record Step(byte[] data, int limit) {}

    private final int wbits;
    private final byte[] dictionary;
    private Container container;
    private State state = State.HEADER;
    private Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long length;
    /** Bytes of a header or trailer that is not complete yet. */
    private byte[] pending = NOTHING;
    private byte[] unconsumed = NOTHING;
    private byte[] unused = NOTHING;
    private List<Step> history = new ArrayList<>();
    private long historySize;

    Decompressor(Container container, int wbits, byte[] dictionary) {
        this.container = container;
        this.wbits = wbits;
        this.dictionary = dictionary;
    }

    static ZlibException error(String message) {
        return new ZlibException("Error -3 while decompressing data: " + message);
    }

    synchronized boolean atEnd() {
        return state == State.END;
    }

    /** Input that the limit of the last call left over. */
    synchronized byte[] unconsumed() {
        return unconsumed;
    }

    /** Input behind the end of the stream. */
    synchronized byte[] unused() {
        return unused;
    }

    synchronized void setUnconsumed(byte[] rest) {
        unconsumed = rest;
    }

    /** Decompresses; at most {@code limit} bytes come out. */
    synchronized byte[] decompress(byte[] data, int limit) {
        if (state == State.END) {
            unused = concat(unused, data);
            unconsumed = NOTHING;
            return NOTHING;
        }
        remember(data, limit);
        return run(data, limit);
    }

    private void remember(byte[] data, int limit) {
        historySize += data.length;
        if (historySize > REMEMBERED) {
            history = null;
        }
        if (history != null) {
            history.add(new Step(data, limit));
        }
    }

    private byte[] run(byte[] more, int limit) {
        byte[] data = concat(pending, more);
        pending = NOTHING;
        unconsumed = NOTHING;
        int from = 0;
        if (state == State.HEADER) {
            from = readHeader(data);
            if (from < 0) {
                pending = data;
                return NOTHING;
            }
            state = State.BODY;
        }
        byte[] out = NOTHING;
        if (state == State.BODY) {
            inflater.setInput(data, from, data.length - from);
            out = inflate(limit);
            from = data.length - inflater.getRemaining();
            if (!inflater.finished()) {
                unconsumed = Arrays.copyOfRange(data, from, data.length);
                return out;
            }
            StreamPool.release(inflater, container != Container.ZLIB);
            inflater = null;
            state = container == Container.GZIP ? State.TRAILER : State.END;
        }
        readTrailer(data, from);
        return out;
    }

    /** Where the compressed data starts; -1 when the header is not complete. */
    private int readHeader(byte[] data) {
        if (container == Container.AUTO) {
            if (data.length == 0) {
                return -1;
            }
            container = data[0] == 0x1f ? Container.GZIP : Container.ZLIB;
        }
        int start = 0;
        if (container == Container.GZIP) {
            start = GzipHeader.length(data);
        } else if (container == Container.ZLIB) {
            if (data.length < 2) {
                return -1;
            }
            checkWindow(data);
        }
        if (start >= 0) {
            inflater = StreamPool.inflater(container != Container.ZLIB);
            if (container == Container.RAW && dictionary != null) {
                inflater.setDictionary(dictionary);
            }
        }
        return start;
    }

    private void checkWindow(byte[] data) {
        int window = (data[0] >> 4 & 15) + 8;
        boolean valid = ((data[0] & 0xff) << 8 | data[1] & 0xff) % 31 == 0 && (data[0] & 15) == 8;
        int allowed = (wbits & 15) == 0 ? 15 : wbits & 15;
        if (valid && window > allowed) {
            throw error("invalid window size");
        }
    }

    private byte[] inflate(int limit) {
        Output out = new Output();
        int start = inflater.getRemaining();
        try {
            while (out.size() < limit && !inflater.finished()) {
                int left = inflater.getRemaining();
                int room = out.room((long) out.size() * left / Math.max(1, start - left));
                int n = inflater.inflate(out.array(), out.size(), Math.min(room, limit - out.size()));
                out.wrote(n);
                if (n == 0 && inflater.needsDictionary()) {
                    setDictionary();
                } else if (n == 0) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            throw error(e.getMessage());
        }
        length += out.size();
        if (container == Container.GZIP) {
            crc.update(out.array(), 0, out.size());
        }
        return out.finish();
    }

    private void setDictionary() {
        if (dictionary == null) {
            throw new ZlibException("Error 2 while decompressing data");
        }
        try {
            inflater.setDictionary(dictionary);
        } catch (IllegalArgumentException e) {
            throw new ZlibException("Error -3 while setting zdict: invalid input data");
        }
    }

    private void readTrailer(byte[] data, int from) {
        if (state == State.TRAILER) {
            if (data.length - from < TRAILER) {
                pending = Arrays.copyOfRange(data, from, data.length);
                return;
            }
            if (readInt(data, from) != (int) crc.getValue()) {
                throw error("incorrect data check");
            }
            if (readInt(data, from + 4) != (int) length) {
                throw error("incorrect length check");
            }
            state = State.END;
            unused = Arrays.copyOfRange(data, from + TRAILER, data.length);
            return;
        }
        unused = Arrays.copyOfRange(data, from, data.length);
    }

    private static int readInt(byte[] data, int at) {
        return data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16 | data[at + 3] << 24;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        if (a.length == 0) {
            return b;
        }
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    /** A decompressor in the same state; null when that can't be made any more. */
    synchronized Decompressor copy() {
        if (history == null) {
            return null;
        }
        Decompressor copy = new Decompressor(Container.forDecompression(wbits), wbits, dictionary);
        for (Step step : history) {
            copy.decompress(step.data, step.limit);
        }
        copy.unused = unused;
        copy.unconsumed = unconsumed;
        return copy;
    }
}
