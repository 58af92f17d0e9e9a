package org.pyjc.runtime.module.zlib;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A deflate stream that is being written.
 *
 * <p>{@link Deflater} always uses a window of 32 KB; for a smaller one the data is cut into blocks that do not refer to each
 * other, and the header says so. Its state can't be copied: {@link #copy} replays the input, which is kept up to
 * {@link #REMEMBERED}.
 * Thread safety: each call is atomic under the object's monitor.
 */
final class Compressor {
    static final int NO_FLUSH = 0;
    static final int FULL_FLUSH = 3;
    static final int FINISH = 4;
    static final int LAST_FLUSH = 6;
    private static final int REMEMBERED = 1 << 26;
    private static final int SMALLEST_WINDOW = 9;
    private static final int FULL_WINDOW = 15;
    /** No match begins so near to the end of a window. */
    private static final int LOOKAHEAD = 262;

    private record Settings(Container container, int level, int strategy, int windowBits, byte[] dictionary) {
        boolean isRaw() {
            return container != Container.ZLIB;
        }

        boolean isUsual() {
            return strategy == Deflater.DEFAULT_STRATEGY && dictionary == null && level >= -1 && level <= 9;
        }
    }

    private record Step(byte[] data, int flush) {}

    private final Settings settings;
    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private long length;
    private boolean headerDone;
    private boolean windowWritten;
    private int inBlock;
    private boolean finished;
    /** What went in so far; null when it became too much. */
    private List<Step> history = new ArrayList<>();
    private long historySize;

    Compressor(Container container, int level, int strategy, int windowBits, byte[] dictionary) {
        this(new Settings(container, level, strategy, Math.max(windowBits, SMALLEST_WINDOW), dictionary));
    }

    private Compressor(Settings settings) {
        this.settings = settings;
        this.deflater = settings.isUsual() ? StreamPool.deflater(settings.level, settings.isRaw()) : new Deflater(settings.level, settings.isRaw());
        if (settings.strategy == Deflater.FILTERED || settings.strategy == Deflater.HUFFMAN_ONLY) {
            deflater.setStrategy(settings.strategy);
        }
        if (settings.dictionary != null) {
            deflater.setDictionary(settings.dictionary);
        }
    }

    synchronized boolean isFinished() {
        return finished;
    }

    /** Compresses data; returns what can be written already. */
    synchronized byte[] compress(byte[] data) {
        if (finished) {
            throw new ZlibException("Error -2 while compressing data: inconsistent stream state");
        }
        remember(data, NO_FLUSH);
        return run(data, NO_FLUSH);
    }

    /** Compresses all data of a stream. */
    synchronized byte[] compressAll(byte[] data) {
        return run(data, FINISH);
    }

    /** Writes what is kept back; the mode is one of zlib's. */
    synchronized byte[] flush(int mode) {
        if (finished || mode < NO_FLUSH || mode > LAST_FLUSH) {
            throw new ZlibException("Error -2 while flushing: inconsistent stream state");
        }
        if (mode == NO_FLUSH) {
            return new byte[0];
        }
        remember(new byte[0], mode);
        return run(new byte[0], mode);
    }

    private void remember(byte[] data, int flush) {
        historySize += data.length;
        if (historySize > REMEMBERED) {
            history = null;
        }
        if (history != null) {
            history.add(new Step(data, flush));
        }
    }

    private byte[] run(byte[] data, int flush) {
        Output out = new Output();
        if (settings.container == Container.GZIP && !headerDone) {
            writeHeader(out);
        }
        headerDone = true;
        if (settings.container == Container.GZIP) {
            crc.update(data);
        }
        length += data.length;
        if (flush == FINISH && settings.windowBits >= FULL_WINDOW) {
            deflater.finish();
        }
        feed(out, data);
        if (flush == FINISH) {
            deflater.finish();
            if (!deflater.finished()) {
                drain(out, Deflater.NO_FLUSH);
            }
            finished = true;
            if (settings.isUsual()) {
                StreamPool.release(deflater, settings.level, settings.isRaw());
            } else {
                deflater.end();
            }
            if (settings.container == Container.GZIP) {
                writeInt(out, (int) crc.getValue());
                writeInt(out, (int) length);
            }
        } else if (flush != NO_FLUSH) {
            drain(out, flush == FULL_FLUSH ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
        }
        return windowMarked(out.finish());
    }

    /** Gives the data to the deflater, cut into blocks when the window is small. */
    private void feed(Output out, byte[] data) {
        int block = settings.windowBits >= FULL_WINDOW ? Integer.MAX_VALUE : (1 << settings.windowBits) - LOOKAHEAD;
        int from = 0;
        while (from < data.length) {
            int count = Math.min(block - inBlock, data.length - from);
            deflater.setInput(data, from, count);
            drain(out, Deflater.NO_FLUSH);
            from += count;
            if (block != Integer.MAX_VALUE) {
                inBlock += count;
                if (inBlock == block) {
                    drain(out, Deflater.FULL_FLUSH);
                    inBlock = 0;
                }
            }
        }
        if (data.length == 0) {
            deflater.setInput(data);
        }
    }

    private void drain(Output out, int mode) {
        int room;
        int n;
        do {
            room = out.room(0);
            n = deflater.deflate(out.array(), out.size(), room, mode);
            out.wrote(n);
        } while (n == room || mode == Deflater.NO_FLUSH && (n > 0 && !deflater.finished() || !deflater.needsInput()));
    }

    /** Writes the size of the window into a zlib header. */
    private byte[] windowMarked(byte[] bytes) {
        if (settings.container == Container.ZLIB && settings.windowBits < FULL_WINDOW && !windowWritten && bytes.length >= 2) {
            windowWritten = true;
            bytes[0] = (byte) (settings.windowBits - 8 << 4 | 8);
            int flags = bytes[1] & 0xe0;
            bytes[1] = (byte) (flags + 31 - ((bytes[0] & 0xff) * 256 + flags) % 31);
        }
        return bytes;
    }

    private void writeHeader(Output out) {
        int extra = settings.level == 9 ? 2 : settings.level == 1 || settings.strategy >= Deflater.HUFFMAN_ONLY ? 4 : 0;
        out.write((byte) 0x1f, (byte) 0x8b, (byte) 8, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) extra, (byte) 3);
    }

    private static void writeInt(Output out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((byte) (value >>> shift));
        }
    }

    /** A compressor in the same state; null when that can't be made any more. */
    synchronized Compressor copy() {
        if (finished || history == null) {
            return null;
        }
        Compressor copy = new Compressor(settings);
        for (Step step : history) {
            copy.remember(step.data, step.flush);
            copy.run(step.data, step.flush);
        }
        return copy;
    }
}
