package org.pyjc.runtime.module.codecs;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.BytesEscape;
import org.pyjc.runtime.text.codec.Decoded;
import org.pyjc.runtime.text.codec.UnicodeEscape;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The codecs of escape sequences. Compare CPython Modules/_codecsmodule.c. Thread safety: stateless. */
final class EscapeCodecs {
    private EscapeCodecs() {}

    private static byte[] bytes(Object data) {
        Object text = Values.strOrNull(data);
        return text == null ? BytesLike.bytes(data) : Utf8.encode(text, Encodings.handler("strict"));
    }

    @PyFunctionDef(name = "escape_encode", signature = "(data, errors=None, /)")
    static Object escapeEncode(Object data, @OrNone String errors) {
        if (!(data instanceof PyBytes b)) {
            throw Errors.typeError("escape_encode() argument 1 must be bytes, not " + PyType.of(data).name());
        }
        return new PyTuple(new PyBytes(BytesEscape.encode(b.value())), (long) b.length());
    }

    @PyFunctionDef(name = "escape_decode", signature = "(data, errors=None, /)")
    static Object escapeDecode(Object data, @OrNone String errors) {
        byte[] bytes = bytes(data);
        return new PyTuple(new PyBytes(BytesEscape.decode(bytes, errors == null ? "strict" : errors).bytes()), (long) bytes.length);
    }

    @PyFunctionDef(name = "unicode_escape_encode", signature = "(str, errors=None, /)")
    static Object unicodeEscapeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(UnicodeEscape.encode(str), str);
    }

    @PyFunctionDef(name = "unicode_escape_decode", signature = "(data, errors=None, final=True, /)")
    static Object unicodeEscapeDecode(Object data, @OrNone String errors, boolean last) {
        UnicodeEscape.Result r = UnicodeEscape.decode(bytes(data), Encodings.handler(errors), last);
        return ByteCodecs.decoded(r.text(), r.consumed());
    }

    @PyFunctionDef(name = "raw_unicode_escape_encode", signature = "(str, errors=None, /)")
    static Object rawUnicodeEscapeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(UnicodeEscape.encodeRaw(str), str);
    }

    @PyFunctionDef(name = "raw_unicode_escape_decode", signature = "(data, errors=None, final=True, /)")
    static Object rawUnicodeEscapeDecode(Object data, @OrNone String errors, boolean last) {
        Decoded d = UnicodeEscape.decodeRaw(bytes(data), Encodings.handler(errors), last);
        return ByteCodecs.decoded(d.text(), d.consumed());
    }
}
