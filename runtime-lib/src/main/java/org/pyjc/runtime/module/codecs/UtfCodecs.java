package org.pyjc.runtime.module.codecs;

import java.nio.ByteOrder;
import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.text.codec.Decoded;
import org.pyjc.runtime.text.codec.Utf16;
import org.pyjc.runtime.text.codec.Utf32;
import org.pyjc.runtime.text.codec.Utf7;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The UTF codecs of the module _codecs. Compare CPython Modules/_codecsmodule.c. Thread safety: stateless. */
final class UtfCodecs {
    private UtfCodecs() {}

    private static Object result(Decoded d) {
        return ByteCodecs.decoded(d.text(), d.consumed());
    }

    private static Object result(Utf16.Result r) {
        return ByteCodecs.decoded(r.text(), r.consumed());
    }

    private static ByteOrder order(int byteorder) {
        return byteorder == 0 ? null : byteorder < 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static Object withOrder(Utf16.Result r, int byteorder) {
        long found = r.order() == null ? byteorder : r.order() == ByteOrder.BIG_ENDIAN ? 1 : -1;
        return new PyTuple(r.text(), (long) r.consumed(), found);
    }

    @PyFunctionDef(name = "utf_8_encode", signature = "(str, errors=None, /)")
    static Object utf8Encode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(Utf8.encode(str, Encodings.handler(errors)), str);
    }

    @PyFunctionDef(name = "utf_8_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf8Decode(Object data, @OrNone String errors, boolean last) {
        return result(Utf8.decode(BytesLike.bytes(data), Encodings.handler(errors), last));
    }

    @PyFunctionDef(name = "utf_7_encode", signature = "(str, errors=None, /)")
    static Object utf7Encode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(Utf7.encode(str), str);
    }

    @PyFunctionDef(name = "utf_7_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf7Decode(Object data, @OrNone String errors, boolean last) {
        return result(Utf7.decode(BytesLike.bytes(data), Encodings.handler(errors), last));
    }

    @PyFunctionDef(name = "utf_16_encode", signature = "(str, errors=None, byteorder=0, /)")
    static Object utf16Encode(@ToStr Object str, @OrNone String errors, int byteorder) {
        return ByteCodecs.encoded(Utf16.encode(str, Encodings.handler(errors), order(byteorder)), str);
    }

    @PyFunctionDef(name = "utf_16_le_encode", signature = "(str, errors=None, /)")
    static Object utf16LeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(Utf16.encode(str, Encodings.handler(errors), ByteOrder.LITTLE_ENDIAN), str);
    }

    @PyFunctionDef(name = "utf_16_be_encode", signature = "(str, errors=None, /)")
    static Object utf16BeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(Utf16.encode(str, Encodings.handler(errors), ByteOrder.BIG_ENDIAN), str);
    }

    @PyFunctionDef(name = "utf_16_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf16Decode(Object data, @OrNone String errors, boolean last) {
        return result(Utf16.decode(BytesLike.bytes(data), Encodings.handler(errors), null, last));
    }

    @PyFunctionDef(name = "utf_16_le_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf16LeDecode(Object data, @OrNone String errors, boolean last) {
        return result(Utf16.decode(BytesLike.bytes(data), Encodings.handler(errors), ByteOrder.LITTLE_ENDIAN, last));
    }

    @PyFunctionDef(name = "utf_16_be_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf16BeDecode(Object data, @OrNone String errors, boolean last) {
        return result(Utf16.decode(BytesLike.bytes(data), Encodings.handler(errors), ByteOrder.BIG_ENDIAN, last));
    }

    @PyFunctionDef(name = "utf_16_ex_decode", signature = "(data, errors=None, byteorder=0, final=False, /)")
    static Object utf16ExDecode(Object data, @OrNone String errors, int byteorder, boolean last) {
        return withOrder(Utf16.decode(BytesLike.bytes(data), Encodings.handler(errors), order(byteorder), last), byteorder);
    }

    @PyFunctionDef(name = "utf_32_encode", signature = "(str, errors=None, byteorder=0, /)")
    static Object utf32Encode(@ToStr Object str, @OrNone String errors, int byteorder) {
        return ByteCodecs.encoded(Utf32.encode(str, Encodings.handler(errors), order(byteorder)), str);
    }

    @PyFunctionDef(name = "utf_32_le_encode", signature = "(str, errors=None, /)")
    static Object utf32LeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(Utf32.encode(str, Encodings.handler(errors), ByteOrder.LITTLE_ENDIAN), str);
    }

    @PyFunctionDef(name = "utf_32_be_encode", signature = "(str, errors=None, /)")
    static Object utf32BeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(Utf32.encode(str, Encodings.handler(errors), ByteOrder.BIG_ENDIAN), str);
    }

    @PyFunctionDef(name = "utf_32_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf32Decode(Object data, @OrNone String errors, boolean last) {
        return result(Utf32.decode(BytesLike.bytes(data), Encodings.handler(errors), null, last));
    }

    @PyFunctionDef(name = "utf_32_le_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf32LeDecode(Object data, @OrNone String errors, boolean last) {
        return result(Utf32.decode(BytesLike.bytes(data), Encodings.handler(errors), ByteOrder.LITTLE_ENDIAN, last));
    }

    @PyFunctionDef(name = "utf_32_be_decode", signature = "(data, errors=None, final=False, /)")
    static Object utf32BeDecode(Object data, @OrNone String errors, boolean last) {
        return result(Utf32.decode(BytesLike.bytes(data), Encodings.handler(errors), ByteOrder.BIG_ENDIAN, last));
    }

    @PyFunctionDef(name = "utf_32_ex_decode", signature = "(data, errors=None, byteorder=0, final=False, /)")
    static Object utf32ExDecode(Object data, @OrNone String errors, int byteorder, boolean last) {
        return withOrder(Utf32.decode(BytesLike.bytes(data), Encodings.handler(errors), order(byteorder), last), byteorder);
    }
}
