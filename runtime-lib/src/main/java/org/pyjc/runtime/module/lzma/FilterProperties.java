package org.pyjc.runtime.module.lzma;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.LZMA2Options;

/** Filters' options as archives store them. Source: the .xz file format, section 5.3. Thread safety: stateless. */
final class FilterProperties {
    private static final int LARGEST_CODE = 40;

    private FilterProperties() {}

    static byte[] encode(FilterSpecs.Filter filter) {
        return switch (filter.options()) {
            case LZMA2Options o when filter.id() == FilterSpecs.LZMA1 -> ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) ((o.getPb() * 5 + o.getLp()) * 9 + o.getLc())).putInt(o.getDictSize()).array();
            case LZMA2Options o -> new byte[] {(byte) code(o.getDictSize())};
            case DeltaOptions o -> new byte[] {(byte) (o.getDistance() - 1)};
            default -> filter.startOffset() == 0 ? new byte[0]
                : ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(filter.startOffset()).array();
        };
    }

    private static int code(int dictSize) {
        int code = 0;
        while (code < LARGEST_CODE && size(code) < dictSize) {
            code++;
        }
        return code;
    }

    private static long size(int code) {
        return code == LARGEST_CODE ? 0xFFFFFFFFL : (2L | code & 1) << code / 2 + 11;
    }

    static Object decode(long id, byte[] properties) {
        PyDict filter = PyDict.of("id", id);
        ByteBuffer in = ByteBuffer.wrap(properties).order(ByteOrder.LITTLE_ENDIAN);
        if (id == FilterSpecs.LZMA1) {
            require(properties.length == 5 && (in.get(0) & 0xFF) < 225);
            int packed = in.get(0) & 0xFF;
            filter.put("dict_size", in.getInt(1) & 0xFFFFFFFFL);
            filter.put("lc", (long) (packed % 9));
            filter.put("lp", (long) (packed / 9 % 5));
            filter.put("pb", (long) (packed / 45));
        } else if (id == FilterSpecs.LZMA2) {
            require(properties.length == 1 && in.get(0) >= 0 && in.get(0) <= LARGEST_CODE);
            filter.put("dict_size", size(in.get(0)));
        } else if (id == FilterSpecs.DELTA) {
            require(properties.length == 1);
            filter.put("dist", (in.get(0) & 0xFFL) + 1);
        } else if (id >= 4 && id <= 9) {
            require(properties.length == 0 || properties.length == 4);
            if (properties.length == 4 && in.getInt(0) != 0) {
                filter.put("start_offset", in.getInt(0) & 0xFFFFFFFFL);
            }
        } else {
            throw LzmaErrors.of("Invalid or unsupported options");
        }
        return filter;
    }

    private static void require(boolean valid) {
        if (!valid) {
            throw LzmaErrors.of("Invalid or unsupported options");
        }
    }
}
