package org.pyjc.runtime.module.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.number.IntBytes;
import org.pyjc.runtime.types.list.PyList;

/**
 * How items lie in the bytes of a pickled array, whatever machine has written it. Compare CPython arraymodule.c:
 * machine_format_code, mf_descriptors. The ordinals are the codes in the pickles. Immutable.
 */
enum MachineFormat {
    UINT8(1, false), INT8(1, true), UINT16_LE(2, false), UINT16_BE(2, false), INT16_LE(2, true), INT16_BE(2, true), UINT32_LE(4, false),
    UINT32_BE(4, false), INT32_LE(4, true), INT32_BE(4, true), UINT64_LE(8, false), UINT64_BE(8, false), INT64_LE(8, true), INT64_BE(8, true),
    FLOAT_LE(4, false), FLOAT_BE(4, false), DOUBLE_LE(8, false), DOUBLE_BE(8, false), UTF16_LE(4, false), UTF16_BE(4, false), UTF32_LE(8, false),
    UTF32_BE(8, false);

    static final MachineFormat[] ALL = values();

    private final int size;
    private final boolean signed;

    MachineFormat(int size, boolean signed) {
        this.size = size;
        this.signed = signed;
    }

    /** The format of an array's own bytes. */
    static MachineFormat of(ItemType kind) {
        return switch (kind) {
            case INT8 -> INT8;
            case UINT8 -> UINT8;
            case INT16 -> INT16_LE;
            case UINT16 -> UINT16_LE;
            case INT32 -> INT32_LE;
            case UINT32 -> UINT32_LE;
            case LONG, INT64 -> INT64_LE;
            case ULONG, UINT64 -> UINT64_LE;
            case FLOAT -> FLOAT_LE;
            case DOUBLE -> DOUBLE_LE;
            case WCHAR, UCS4 -> UTF32_LE;
        };
    }

    private boolean isLittle() {
        return this == INT8 || (ordinal() & 1) == 0;
    }

    /** The item type that holds such ints best; the given one when there is none. */
    ItemType bestFor(ItemType wanted) {
        if (ordinal() > INT64_BE.ordinal() || wanted.isInteger && wanted.size == size && wanted.isSigned() == signed && of(wanted) == this) {
            return wanted;
        }
        ItemType best = wanted;
        for (ItemType t : ItemType.ALL) {
            if (t.isInteger && t.size == size && t.isSigned() == signed) {
                best = t;
            }
        }
        return best;
    }

    /** The items that the bytes say: a list of numbers, or a str. */
    Object read(byte[] bytes) {
        if (ordinal() >= UTF16_LE.ordinal()) {
            return text(bytes);
        }
        if (bytes.length % size != 0) {
            throw Errors.valueError("string length not a multiple of item size");
        }
        Object[] items = new Object[bytes.length / size];
        ByteBuffer in = ByteBuffer.wrap(bytes).order(isLittle() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < items.length; i++) {
            items[i] = switch (this) {
                case FLOAT_LE, FLOAT_BE -> (Object) (double) in.getFloat(i * size);
                case DOUBLE_LE, DOUBLE_BE -> (Object) in.getDouble(i * size);
                default -> IntBytes.fromBytes(java.util.Arrays.copyOfRange(bytes, i * size, (i + 1) * size), isLittle(), signed);
            };
        }
        return new PyList(items);
    }

    private Object text(byte[] bytes) {
        if (bytes.length % size != 0) {
            throw Errors.valueError("string length not a multiple of item size");
        }
        String encoding = (ordinal() < UTF32_LE.ordinal() ? "utf-16-" : "utf-32-") + (isLittle() ? "le" : "be");
        return Encodings.decode(bytes, encoding, "strict");
    }
}
