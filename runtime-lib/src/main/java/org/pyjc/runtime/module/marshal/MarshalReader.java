package org.pyjc.runtime.module.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.call.CodeImages;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.number.FloatParse;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.complex.PyComplex;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.set.PyFrozenSet;
import org.pyjc.runtime.types.set.PySet;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Reads values in the format of {@code marshal}. Compare CPython marshal.c: r_object.
 *
 * <p>Hostile data raises errors; what it claims to hold is believed only as far as there are bytes.
 * Thread safety: confined to one call.
 */
final class MarshalReader {
    private final MarshalSource in;
    private final boolean allowCode;
    /** What references mean; null where an object is not complete yet. */
    private final List<Object> known = new ArrayList<>();
    private CodeImages codes;
    private int depth;

    MarshalReader(MarshalSource in, boolean allowCode) {
        this.in = in;
        this.allowCode = allowCode;
    }

    /** The value; TypeError when there is only the sign for none. */
    Object read() {
        Object value = readOrNull();
        if (value == null) {
            throw nullIn("object");
        }
        return value;
    }

    private static PyException nullIn(String what) {
        return Errors.typeError("NULL object in marshal data for " + what);
    }

    private static PyException bad(String what) {
        return Errors.valueError("bad marshal data (" + what + ")");
    }

    private Object readOrNull() {
        int code = in.byteOrEnd();
        if (code < 0) {
            throw Errors.eofError("EOF read where object expected");
        }
        if (++depth > Tag.DEEPEST) {
            throw Errors.valueError("recursion limit exceeded");
        }
        boolean flagged = (code & Tag.REF_FLAG) != 0;
        Object value = value(code & ~Tag.REF_FLAG, flagged);
        depth--;
        return value;
    }

    private Object value(int tag, boolean flagged) {
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.NONE -> PyNone.NONE;
            case Tag.FALSE -> Boolean.FALSE;
            case Tag.TRUE -> Boolean.TRUE;
            case Tag.STOP_ITERATION -> Exceptions.STOP_ITERATION;
            case Tag.ELLIPSIS -> PyEllipsis.ELLIPSIS;
            case Tag.REF -> reference();
            case Tag.TUPLE -> tuple(in.readInt(), flagged);
            case Tag.SMALL_TUPLE -> tuple(in.readByte(), flagged);
            case Tag.LIST -> list(flagged);
            case Tag.DICT -> dict(flagged);
            case Tag.SET -> set(flagged);
            case Tag.FROZENSET -> frozenset(flagged);
            case Tag.SLICE -> slice(flagged);
            case Tag.CODE -> code(flagged);
            default -> remember(scalar(tag), flagged);
        };
    }

    private Object remember(Object value, boolean flagged) {
        if (flagged) {
            known.add(value);
        }
        return value;
    }

    private Object scalar(int tag) {
        return switch (tag) {
            case Tag.INT -> (long) in.readInt();
            case Tag.INT64 -> in.readLong();
            case Tag.LONG -> digits();
            case Tag.FLOAT -> floatText();
            case Tag.BINARY_FLOAT -> Double.longBitsToDouble(in.readLong());
            case Tag.COMPLEX -> new PyComplex(floatText(), floatText());
            case Tag.BINARY_COMPLEX -> new PyComplex(Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong()));
            case Tag.BYTES -> new PyBytes(in.read(size("bytes object")));
            case Tag.UNICODE, Tag.INTERNED -> Utf8.decode(in.read(size("string")), ErrorHandlers.find("surrogatepass"));
            case Tag.ASCII, Tag.ASCII_INTERNED -> latin(in.read(size("string")));
            case Tag.SHORT_ASCII, Tag.SHORT_ASCII_INTERNED -> latin(in.read(in.readByte()));
            default -> throw bad("unknown type code");
        };
    }

    private static String latin(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private int size(String what) {
        int n = in.readInt();
        if (n < 0) {
            throw bad(what + " size out of range");
        }
        return n;
    }

    private double floatText() {
        return FloatParse.parse(latin(in.read(in.readByte())));
    }

    private Object digits() {
        int count = in.readInt();
        if (count == Integer.MIN_VALUE) {
            throw bad("long size out of range");
        }
        byte[] data = in.read(2 * Math.abs(count));
        BigInteger value = BigInteger.ZERO;
        byte[] big = new byte[Math.abs(count) * 2 + 1];
        int digit = 0;
        for (int i = 0; i < Math.abs(count); i++) {
            digit = data[2 * i] & 0xff | (data[2 * i + 1] & 0xff) << 8;
            if (digit > 0x7fff) {
                throw bad("digit out of range in long");
            }
            place(big, 15 * i, digit);
        }
        if (count != 0 && digit == 0) {
            throw bad("unnormalized long data");
        }
        value = new BigInteger(big);
        value = count < 0 ? value.negate() : value;
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    /** Ors 15 bits into a big-endian number at a bit position. */
    private static void place(byte[] big, int bit, int digit) {
        int shifted = digit << (bit & 7);
        for (int at = big.length - 1 - (bit >> 3); shifted != 0; at--, shifted >>>= 8) {
            big[at] |= (byte) shifted;
        }
    }

    private Object reference() {
        int index = in.readInt();
        if (index < 0 || index >= known.size() || known.get(index) == null) {
            throw bad("invalid reference");
        }
        return known.get(index);
    }

    private int reserve(boolean flagged) {
        if (flagged) {
            known.add(null);
        }
        return known.size() - 1;
    }

    private Object fill(int index, boolean flagged, Object value) {
        if (flagged) {
            known.set(index, value);
        }
        return value;
    }

    private Object[] items(int count, String what) {
        if (count < 0) {
            throw bad(what + " size out of range");
        }
        List<Object> items = new ArrayList<>(Math.min(count, 64));
        for (int i = 0; i < count; i++) {
            Object item = readOrNull();
            if (item == null) {
                throw nullIn(what);
            }
            items.add(item);
        }
        return items.toArray();
    }

    private Object tuple(int count, boolean flagged) {
        int index = reserve(flagged);
        return fill(index, flagged, PyTuple.of(items(count, "tuple")));
    }

    private Object list(boolean flagged) {
        int count = size("list");
        PyList list = new PyList();
        remember(list, flagged);
        for (int i = 0; i < count; i++) {
            Object item = readOrNull();
            if (item == null) {
                throw nullIn("list");
            }
            list.append(item);
        }
        return list;
    }

    private Object dict(boolean flagged) {
        PyDict dict = new PyDict();
        remember(dict, flagged);
        while (true) {
            Object key = readOrNull();
            Object value = key == null ? null : readOrNull();
            if (value == null) {
                return dict;
            }
            dict.put(key, value);
        }
    }

    private Object set(boolean flagged) {
        int count = size("set");
        PySet set = new PySet();
        remember(set, flagged);
        for (Object item : items(count, "set")) {
            set.add(item);
        }
        return set;
    }

    private Object frozenset(boolean flagged) {
        int count = size("set");
        int index = reserve(flagged);
        return fill(index, flagged, PyFrozenSet.of(items(count, "set")));
    }

    private Object slice(boolean flagged) {
        int index = reserve(flagged);
        Object start = read();
        Object stop = read();
        return fill(index, flagged, new PySlice(start, stop, read()));
    }

    /** Compiled code is Java classes here; CPython's byte code means nothing. */
    private Object code(boolean flagged) {
        if (!allowCode) {
            throw Errors.valueError("unmarshalling code objects is disallowed");
        }
        int index = reserve(flagged);
        Object[] parts = items(CodeImages.PARTS, "code");
        codes = codes == null ? new CodeImages() : codes;
        PyCode code;
        try {
            code = codes.read(parts);
        } catch (LinkageError | SecurityException e) {
            throw bad("damaged classes");
        }
        if (code == null) {
            throw bad("code of another build");
        }
        return fill(index, flagged, code);
    }
}
