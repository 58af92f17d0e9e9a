package org.pyjc.runtime.module.struct;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;

/**
 * A parsed format of the struct module.
 *
 * <p>Native sizes and alignments are those of 64-bit Linux on little-endian machines.
 * Compare CPython _struct.c: prepare_s, s_pack_internal, s_unpack_internal. Thread safety: immutable.
 */
public final class StructFormat {
    private static final String CODES = "xcbB?hHiIlLqQnNPefdFDsp";
    private static final int[] NATIVE_SIZE = {1, 1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 8, 2, 4, 8, 8, 16, 1, 1};
    private static final int[] NATIVE_ALIGN = {1, 1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 8, 2, 4, 8, 4, 8, 1, 1};
    /** The codes that exist with native sizes only. */
    private static final String NATIVE_ONLY = "nNP";

    private final List<StructField> fields = new ArrayList<>();
    private final boolean bigEndian;
    private final boolean nativeSizes;
    private long size;
    private long items;

    private StructFormat(String format) {
        char order = format.isEmpty() ? '@' : format.charAt(0);
        boolean explicit = "<>=!@".indexOf(order) >= 0;
        this.bigEndian = order == '>' || order == '!';
        this.nativeSizes = !explicit && !bigEndian || order == '@';
        parse(format, explicit && !format.isEmpty() ? 1 : 0);
    }

    /** Parses a format; raises {@link StructException} when it is not one. */
    public static StructFormat parse(String format) {
        return new StructFormat(format);
    }

    private void parse(String format, int start) {
        int i = start;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (isSpace(c)) {
                continue;
            }
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (i < format.length() && (c = format.charAt(i)) >= '0' && c <= '9') {
                    count = checked(count, 10, c - '0');
                    i++;
                }
                if (i == format.length()) {
                    throw new StructException("repeat count given without format specifier");
                }
                i++;
            }
            add(c, count);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static long checked(long a, long factor, long addend) {
        try {
            return Math.addExact(Math.multiplyExact(a, factor), addend);
        } catch (ArithmeticException e) {
            throw new StructException("total struct size too long");
        }
    }

    private void add(char code, long count) {
        int kind = CODES.indexOf(code);
        if (kind < 0 || !nativeSizes && NATIVE_ONLY.indexOf(code) >= 0) {
            throw new StructException("bad char in struct format");
        }
        long itemSize = NATIVE_SIZE[kind];
        if (nativeSizes) {
            int align = NATIVE_ALIGN[kind];
            size = checked(size, 1, align - 1) / align * align;
        } else if (code == 'l' || code == 'L') {
            itemSize = 4;
        }
        long bytes = checked(count, itemSize, 0);
        if (code == 's' || code == 'p') {
            fields.add(new StructField(code, size, bytes, 1));
            items++;
        } else if (code != 'x' && count > 0) {
            fields.add(new StructField(code, size, itemSize, count));
            items += count;
        }
        size = checked(size, 1, bytes);
    }

    /** Bytes of a packed struct. */
    public long size() {
        return size;
    }

    /** Values of a packed struct. */
    public long items() {
        return items;
    }

    /** Packs values into a new array. */
    public byte[] pack(Object[] values, StructValues model) {
        if (values.length != items) {
            throw new StructException("pack expected " + items + " items for packing (got " + values.length + ")");
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw Errors.memoryError("");
        }
        byte[] out = new byte[(int) size];
        pack(values, 0, out, 0, model);
        return out;
    }

    /** Packs values from {@code first} on; the bytes from {@code at} on must be zero, where the format leaves gaps. */
    public void pack(Object[] values, int first, byte[] out, int at, StructValues model) {
        Packer packer = new Packer(out, bigEndian, nativeSizes, model);
        int next = first;
        for (StructField field : fields) {
            long place = at + field.offset();
            for (long n = 0; n < field.count(); n++) {
                packer.pack(field, (int) place, values[next++]);
                place += field.size();
            }
        }
    }

    /** Reads the values from {@code at} on; the caller has checked that there are enough bytes. */
    public Object[] unpack(byte[] in, int at, StructValues model) {
        Unpacker unpacker = new Unpacker(in, bigEndian, model);
        Object[] out = new Object[(int) items];
        int next = 0;
        for (StructField field : fields) {
            long place = at + field.offset();
            for (long n = 0; n < field.count(); n++) {
                out[next++] = unpacker.unpack(field, (int) place);
                place += field.size();
            }
        }
        return out;
    }
}
