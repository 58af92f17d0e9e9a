package org.pyjc.runtime.ops.text;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeNames;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrRepr;
import org.pyjc.runtime.text.ValueSource;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.floats.FloatConversion;
import org.pyjc.runtime.types.ints.IntConversion;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The right operand of {@code %}. Thread safety: for one formatting. */
final class PercentValues implements ValueSource {
    private final Object operand;
    private final Object[] items;
    private final boolean bytes;
    private int next;

    PercentValues(Object operand, boolean bytes) {
        this.operand = operand;
        this.items = operand instanceof PyTuple t ? t.items() : new Object[] {operand};
        this.bytes = bytes;
    }

    @Override
    public Object next() {
        return next < items.length ? items[next++] : null;
    }

    @Override
    public boolean hasNext() {
        return next < items.length;
    }

    @Override
    public boolean isMapping() {
        boolean text = Values.strOrNull(operand) != null || bytes && BytesLike.bytesOrBytearray(operand) != null;
        return !(operand instanceof PyTuple) && !text && PyType.of(operand).lookupSpecial(Special.GETITEM) != null;
    }

    @Override
    public Object byKey(Object key) {
        return Items.get(operand, key instanceof byte[] b ? new PyBytes(b) : key);
    }

    @Override
    public Object str(Object value) {
        return Values.strOrNull(Repr.str(value));
    }

    @Override
    public Object repr(Object value) {
        return Values.strOrNull(Repr.repr(value));
    }

    @Override
    public Object ascii(Object value) {
        return StrRepr.escapeNonAscii(repr(value));
    }

    @Override
    public Object asInt(Object value) {
        return Values.intOrNull(value);
    }

    @Override
    public Object toInt(Object value, boolean indexOnly) {
        if (Index.isIndex(value)) {
            return Index.of(value);
        }
        boolean number = PyType.of(value).lookupSpecial(Special.INT) != null;
        return indexOnly || !number || Values.strOrNull(value) != null ? null : IntConversion.number(value);
    }

    @Override
    public Double toFloat(Object value) {
        return FloatConversion.numberOrNull(value);
    }

    @Override
    public Object asStr(Object value) {
        return Values.strOrNull(value);
    }

    @Override
    public String typeName(Object value) {
        return PyType.of(value).name();
    }

    @Override
    public String fullTypeName(Object value) {
        return TypeNames.full(PyType.of(value));
    }

    @Override
    public byte[] asBytes(Object value) {
        return BytesLike.bytesOrBytearray(value);
    }

    @Override
    public byte[] toBytes(Object value) {
        byte[] content = BytesLike.bytesOrNull(value);
        if (content != null) {
            return content;
        }
        return Call.specialOrNull(value, Special.BYTES) instanceof PyBytes b ? b.value() : null;
    }
}
