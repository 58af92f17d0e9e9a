package org.pyjc.runtime.text;

import static org.pyjc.runtime.oracle.PyLiteral.NONE;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.FloatMath;
import org.pyjc.runtime.number.FloatRepr;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.number.IntRepr;

/** The operand of a {@code %} in a table: one value, a tuple, or a dict as pairs. */
final class TestValues implements ValueSource {
    private final Object[] positional;
    private final Object[] pairs;
    private int taken;

    TestValues(String tag, Object value) {
        pairs = tag.equals("dict") ? (Object[]) value : null;
        positional = tag.equals("tuple") ? (Object[]) value : new Object[] {value};
    }

    @Override
    public Object next() {
        return hasNext() ? positional[taken++] : null;
    }

    @Override
    public boolean hasNext() {
        return taken < positional.length;
    }

    @Override
    public boolean isMapping() {
        return pairs != null;
    }

    @Override
    public Object byKey(Object key) {
        for (Object pair : pairs) {
            Object each = ((Object[]) pair)[0];
            if (key instanceof byte[] b ? each instanceof byte[] e && java.util.Arrays.equals(b, e) : key.equals(each)) {
                return ((Object[]) pair)[1];
            }
        }
        throw Errors.keyError(key instanceof byte[] b ? "b'" + new String(b, StandardCharsets.ISO_8859_1) + "'" : key);
    }

    @Override
    public Object str(Object value) {
        return Str.isStr(value) ? value : repr(value);
    }

    @Override
    public Object repr(Object value) {
        return switch (value) {
            case byte[] b -> BytesRepr.repr(b);
            case Boolean b -> b ? "True" : "False";
            case Double d -> FloatRepr.repr(d);
            case Object v when Str.isStr(v) -> StrRepr.repr(v);
            case Object v when IntMath.isInt(v) -> IntRepr.repr(v);
            default -> value.toString();
        };
    }

    @Override
    public Object ascii(Object value) {
        return StrRepr.escapeNonAscii(repr(value));
    }

    @Override
    public Object asInt(Object value) {
        return value instanceof Boolean b ? (Object) (b ? 1L : 0L) : IntMath.isInt(value) ? value : null;
    }

    @Override
    public Object toInt(Object value, boolean indexOnly) {
        return value instanceof Double d && !indexOnly ? FloatMath.toInt(d) : asInt(value);
    }

    @Override
    public Double toFloat(Object value) {
        Object n = asInt(value);
        return value instanceof Double d ? d : n != null ? (Double) IntMath.toDouble(n) : null;
    }

    @Override
    public Object asStr(Object value) {
        return Str.isStr(value) ? value : null;
    }

    @Override
    public String fullTypeName(Object value) {
        return typeName(value);
    }

    @Override
    public String typeName(Object value) {
        return switch (value) {
            case byte[] b -> "bytes";
            case Object[] dict -> "dict";
            case Boolean b -> "bool";
            case Double d -> "float";
            case Object v when v == NONE -> "NoneType";
            case Object v when Str.isStr(v) -> "str";
            default -> "int";
        };
    }

    @Override
    public byte[] asBytes(Object value) {
        return value instanceof byte[] b ? b : null;
    }

    @Override
    public byte[] toBytes(Object value) {
        return asBytes(value);
    }
}
