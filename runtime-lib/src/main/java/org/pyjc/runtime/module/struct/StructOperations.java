package org.pyjc.runtime.module.struct;

import java.util.Arrays;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.types.buffer.BufferFlags;
import org.pyjc.runtime.types.buffer.BufferView;
import org.pyjc.runtime.types.buffer.Buffers;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What a format does with buffers. Compare CPython _struct.c: Struct_unpack_from, s_pack_into. Thread safety: stateless. */
final class StructOperations {
    private StructOperations() {}

    static Object pack(StructFormat format, Object[] values) {
        try {
            return new PyBytes(format.pack(values, ObjectValues.MODEL));
        } catch (StructException e) {
            throw StructErrors.of(e);
        }
    }

    /** Packs {@code args[from + 2], …} into the buffer {@code args[from]} at {@code args[from + 1]}. */
    static void packInto(StructFormat format, Object[] args, int from) {
        int given = args.length - from;
        if (given < 2) {
            throw StructErrors.make(given == 0 ? "pack_into expected buffer argument" : "pack_into expected offset argument");
        }
        if (given - 2 != format.items()) {
            throw StructErrors.make("pack_into expected " + format.items() + " items for packing (got " + (given - 2) + ")");
        }
        BufferView view = Buffers.writable(args[from], "argument");
        try {
            long length = view.layout().size();
            long offset = place(format, Args.ssize(args[from + 1]), length);
            byte[] packed = new byte[(int) format.size()];
            format.pack(args, from + 2, packed, 0, ObjectValues.MODEL);
            view.memory().put((int) (view.layout().offset() + offset), packed);
        } catch (StructException e) {
            throw StructErrors.of(e);
        } finally {
            view.release();
        }
    }

    private static long place(StructFormat format, long start, long length) {
        long size = format.size();
        long offset = start;
        if (offset < 0) {
            if (offset + size > 0) {
                throw StructErrors.make("no space to pack " + size + " bytes at offset " + offset);
            }
            checkStart(offset, length);
            offset += length;
        }
        if (length - offset < size) {
            throw StructErrors.make("pack_into requires a buffer of at least " + Long.toUnsignedString(size + offset)
                + " bytes for packing " + size + " bytes at offset " + offset + " (actual buffer size is " + length + ")");
        }
        return offset;
    }

    private static void checkStart(long offset, long length) {
        if (offset + length < 0) {
            throw StructErrors.make("offset " + offset + " out of range for " + length + "-byte buffer");
        }
    }

    static Object unpack(StructFormat format, Object buffer) {
        BufferView view = Buffers.view(buffer, BufferFlags.SIMPLE);
        try {
            if (view.layout().size() != format.size()) {
                throw StructErrors.make("unpack requires a buffer of " + format.size() + " bytes");
            }
            return read(format, view, 0);
        } finally {
            view.release();
        }
    }

    static Object unpackFrom(StructFormat format, Object buffer, long start) {
        BufferView view = Buffers.view(buffer, BufferFlags.SIMPLE);
        try {
            long length = view.layout().size();
            long size = format.size();
            long offset = start;
            if (offset < 0) {
                if (offset + size > 0) {
                    throw StructErrors.make("not enough data to unpack " + size + " bytes at offset " + offset);
                }
                checkStart(offset, length);
                offset += length;
            }
            if (length - offset < size) {
                throw StructErrors.make("unpack_from requires a buffer of at least " + Long.toUnsignedString(size + offset)
                    + " bytes for unpacking " + size + " bytes at offset " + offset + " (actual buffer size is " + length + ")");
            }
            return read(format, view, (int) offset);
        } finally {
            view.release();
        }
    }

    /** The values at an offset; only their bytes are copied, and none of an immutable buffer. */
    static Object read(StructFormat format, BufferView view, int offset) {
        int at = view.layout().offset() + offset;
        if (view.owner() instanceof PyBytes b && view.memory().hasArray() && view.memory().array() == b.value()) {
            return PyTuple.of(format.unpack(b.value(), at + view.memory().arrayOffset(), ObjectValues.MODEL));
        }
        byte[] bytes = new byte[(int) format.size()];
        view.memory().get(at, bytes);
        return PyTuple.of(format.unpack(bytes, 0, ObjectValues.MODEL));
    }

    static Object iterate(StructFormat format, Object buffer) {
        BufferView view = Buffers.view(buffer, BufferFlags.SIMPLE);
        if (format.size() == 0) {
            view.release();
            throw StructErrors.make("cannot iteratively unpack with a struct of length 0");
        }
        if (view.layout().size() % format.size() != 0) {
            view.release();
            throw StructErrors.make("iterative unpacking requires a buffer of a multiple of " + format.size() + " bytes");
        }
        return new UnpackIterator(format, view);
    }

    static Object[] tail(Object[] args, int from) {
        return Arrays.copyOfRange(args, from, args.length);
    }
}
