package org.pyjc.runtime.module.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.call.CodeImages;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.WideStr;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Writes values in the format of {@code marshal}. Compare CPython marshal.c: w_object.
 *
 * <p>From version 3 on an object that comes again is written as a reference. Thread safety: confined to one call; a
 * container that another thread changes is written as it is met.
 */
final class MarshalWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int version;
    private final boolean allowCode;
    private final Map<Object, Integer> seen = new IdentityHashMap<>();
    private CodeImages codes;
    private int depth;

    MarshalWriter(int version, boolean allowCode) {
        this.version = version;
        this.allowCode = allowCode;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    void write(Object o) {
        if (++depth > Tag.DEEPEST) {
            throw Errors.valueError("object too deeply nested to marshal");
        }
        if (!writeSingleton(o) && !writeReference(o)) {
            writeNew(o);
        }
        depth--;
    }

    private boolean writeSingleton(Object o) {
        int tag = o == PyNone.NONE ? Tag.NONE : o == PyEllipsis.ELLIPSIS ? Tag.ELLIPSIS : o == Exceptions.STOP_ITERATION ? Tag.STOP_ITERATION
            : o instanceof Boolean b ? b ? Tag.TRUE : Tag.FALSE : -1;
        if (tag >= 0) {
            out.write(tag);
        }
        return tag >= 0;
    }

    private boolean writeReference(Object o) {
        if (version < Tag.WITH_REFERENCES) {
            return false;
        }
        Integer known = seen.putIfAbsent(o, seen.size());
        if (known == null) {
            return false;
        }
        out.write(Tag.REF);
        writeInt(known);
        return true;
    }

    private void tag(int tag) {
        out.write(version < Tag.WITH_REFERENCES ? tag : tag | Tag.REF_FLAG);
    }

    private void writeNew(Object o) {
        switch (o) {
            case Long n -> writeLong(n);
            case BigInteger n -> writeDigits(n);
            case Double d -> writeFloat(d);
            case PyComplex z when z.type() == PyComplex.TYPE -> writeComplex(z);
            case String s -> writeStr(s);
            case WideStr s -> writeStr(s);
            case PyTuple t when t.type() == PyTuple.TYPE -> writeTuple(t);
            case PyList l when l.type() == PyList.TYPE -> writeItems(Tag.LIST, l.toArray());
            case PyDict d when d.type() == PyDict.TYPE -> writeDict(d);
            case BaseSet s when s.type() == PySet.TYPE || s.type() == PyFrozenSet.TYPE -> writeSet(s);
            case PySlice s when version >= Tag.WITH_SLICES -> writeSlice(s);
            default -> writeOther(o);
        }
    }

    private void writeOther(Object o) {
        if (o instanceof PyCode code) {
            writeCode(code);
            return;
        }
        byte[] bytes = BytesLike.bytesOrNull(o);
        if (bytes == null) {
            throw Errors.valueError("unmarshallable object");
        }
        tag(Tag.BYTES);
        writeInt(bytes.length);
        out.writeBytes(bytes);
    }

    /** Compiled code is Java classes here: they are written in place of byte code. */
    private void writeCode(PyCode code) {
        if (!allowCode) {
            throw Errors.valueError("marshalling code objects is disallowed");
        }
        codes = codes == null ? new CodeImages() : codes;
        Object[] parts = codes.write(code);
        if (parts == null) {
            throw Errors.valueError("unmarshallable object");
        }
        tag(Tag.CODE);
        for (Object part : parts) {
            write(part);
        }
    }

    private void writeInt(int n) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(n >>> shift);
        }
    }

    private void writeLong(long n) {
        if (n == (int) n) {
            tag(Tag.INT);
            writeInt((int) n);
        } else {
            writeDigits(BigInteger.valueOf(n));
        }
    }

    /** Digits of 15 bits, the lowest first; their count carries the sign. */
    private void writeDigits(BigInteger n) {
        BigInteger magnitude = n.abs();
        int count = (magnitude.bitLength() + 14) / 15;
        tag(Tag.LONG);
        writeInt(n.signum() < 0 ? -count : count);
        byte[] big = magnitude.toByteArray();
        for (int i = 0; i < count; i++) {
            int digit = 0;
            for (int bit = 14; bit >= 0; bit--) {
                int at = 15 * i + bit;
                int index = big.length - 1 - (at >> 3);
                digit = digit << 1 | (index >= 0 ? big[index] >> (at & 7) & 1 : 0);
            }
            out.write(digit);
            out.write(digit >> 8);
        }
    }

    private void writeFloat(double d) {
        if (version > 1) {
            tag(Tag.BINARY_FLOAT);
            writeDouble(d);
        } else {
            tag(Tag.FLOAT);
            writeFloatText(d);
        }
    }

    private void writeDouble(double d) {
        long bits = Double.doubleToRawLongBits(d);
        for (int shift = 0; shift < 64; shift += 8) {
            out.write((int) (bits >>> shift));
        }
    }

    private void writeFloatText(double d) {
        byte[] text = FloatRepr.repr(d).getBytes(StandardCharsets.US_ASCII);
        out.write(text.length);
        out.writeBytes(text);
    }

    private void writeComplex(PyComplex z) {
        if (version > 1) {
            tag(Tag.BINARY_COMPLEX);
            writeDouble(z.real());
            writeDouble(z.imag());
        } else {
            tag(Tag.COMPLEX);
            writeFloatText(z.real());
            writeFloatText(z.imag());
        }
    }

    private void writeStr(Object s) {
        if (version >= Tag.WITH_ASCII && Str.isAscii(s)) {
            byte[] text = ((String) s).getBytes(StandardCharsets.US_ASCII);
            if (text.length < 256) {
                tag(Tag.SHORT_ASCII);
                out.write(text.length);
            } else {
                tag(Tag.ASCII);
                writeInt(text.length);
            }
            out.writeBytes(text);
            return;
        }
        byte[] text = Utf8.encode(s, ErrorHandlers.find("surrogatepass"));
        tag(Tag.UNICODE);
        writeInt(text.length);
        out.writeBytes(text);
    }

    private void writeTuple(PyTuple tuple) {
        if (version >= Tag.WITH_ASCII && tuple.size() < 256) {
            tag(Tag.SMALL_TUPLE);
            out.write(tuple.size());
            for (Object item : tuple.items()) {
                write(item);
            }
        } else {
            writeItems(Tag.TUPLE, tuple.items());
        }
    }

    private void writeItems(int tag, Object[] items) {
        tag(tag);
        writeInt(items.length);
        for (Object item : items) {
            write(item);
        }
    }

    private void writeDict(PyDict dict) {
        tag(Tag.DICT);
        Object keys = dict.iterator();
        for (Object key; (key = Iteration.next(keys)) != null;) {
            Object value = dict.get(key);
            if (value != null) {
                write(key);
                write(value);
            }
        }
        out.write(Tag.NULL);
    }

    /** The elements in the order of their own bytes, so that equal sets make equal bytes. */
    private void writeSet(BaseSet set) {
        List<Object[]> pairs = new ArrayList<>();
        for (Object element : Iteration.toArray(set)) {
            MarshalWriter alone = new MarshalWriter(version, allowCode);
            alone.write(element);
            pairs.add(new Object[] {alone.bytes(), element});
        }
        pairs.sort((a, b) -> Arrays.compareUnsigned((byte[]) a[0], (byte[]) b[0]));
        Object[] elements = new Object[pairs.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = pairs.get(i)[1];
        }
        writeItems(set instanceof PyFrozenSet ? Tag.FROZENSET : Tag.SET, elements);
    }

    private void writeSlice(PySlice slice) {
        tag(Tag.SLICE);
        write(slice.start);
        write(slice.stop);
        write(slice.step);
    }
}
