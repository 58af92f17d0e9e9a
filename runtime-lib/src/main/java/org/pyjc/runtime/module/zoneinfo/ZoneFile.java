package org.pyjc.runtime.module.zoneinfo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads TZif files. Source: RFC 9636. Stateless. */
final class ZoneFile {
    private static final int HEADER = 44;

    private ZoneFile() {}

    /** The zone of a file, null when there is no such file or it is no such file. */
    static ZoneTable readOrNull(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > 1 << 20) {
                return null;
            }
            return parse(ByteBuffer.wrap(Files.readAllBytes(path)));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static ZoneTable parse(ByteBuffer in) {
        if (in.remaining() < HEADER || in.getInt(0) != 0x545a6966) {
            return null;
        }
        int version = in.get(4);
        int[] counts = counts(in, 0);
        if (version == 0) {
            return body(in, HEADER, counts, 4);
        }
        int second = HEADER + counts[3] * 5 + counts[4] * 6 + counts[5] + counts[2] * 8 + counts[1] + counts[0];
        return body(in, second + HEADER, counts(in, second), 8);
    }

    /** Counts of UT and standard indicators, leap seconds, transitions, types and characters. */
    private static int[] counts(ByteBuffer in, int at) {
        int[] counts = new int[6];
        for (int i = 0; i < 6; i++) {
            counts[i] = in.getInt(at + 20 + 4 * i);
        }
        return counts;
    }

    private static ZoneTable body(ByteBuffer in, int start, int[] counts, int width) {
        int transitions = counts[3];
        int types = counts[4];
        long[] utc = new long[transitions];
        int[] index = new int[transitions];
        int at = start;
        for (int i = 0; i < transitions; i++, at += width) {
            utc[i] = width == 8 ? in.getLong(at) : in.getInt(at);
        }
        for (int i = 0; i < transitions; i++) {
            index[i] = in.get(at++);
        }
        int[] offsets = new int[types];
        boolean[] isDst = new boolean[types];
        String[] names = new String[types];
        int text = at + 6 * types;
        for (int i = 0; i < types; i++, at += 6) {
            offsets[i] = in.getInt(at);
            isDst[i] = in.get(at + 4) != 0;
            names[i] = name(in, text + in.get(at + 5));
        }
        int end = text + counts[5] + counts[2] * (width + 4) + counts[1] + counts[0];
        return ZoneTable.of(utc, index, offsets, isDst, names, width == 8 ? footer(in, end) : null);
    }

    private static String name(ByteBuffer in, int from) {
        int to = from;
        while (in.get(to) != 0) {
            to++;
        }
        return new String(in.array(), from, to - from, StandardCharsets.US_ASCII);
    }

    private static ZoneRule footer(ByteBuffer in, int at) {
        String line = new String(in.array(), at + 1, in.limit() - at - 1, StandardCharsets.US_ASCII).strip();
        try {
            return line.isEmpty() ? null : ZoneString.parse(line);
        } catch (ZoneString.Malformed e) {
            return null;
        }
    }
}
