package org.pyjc.runtime.module.codecs;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
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
        BytesEscape.Result r = BytesEscape.decode(bytes, errors == null ? "strict" : errors);
        warn(r.invalidAt(), r.invalidCode());
        return new PyTuple(new PyBytes(r.bytes()), (long) bytes.length);
    }

    /** Warns of the first escape that Python does not know. Compare CPython unicodeobject.c: _PyUnicode_DecodeUnicodeEscapeStateful. */
    private static void warn(int invalidAt, int code) {
        if (invalidAt >= 0) {
            String escape = code > 0xff ? Integer.toOctalString(code) + "\" is an invalid octal" : (char) code + "\" is an invalid";
            Warnings.warn(Exceptions.DEPRECATION_WARNING, "\"\\" + escape + " escape sequence. "
                    + "Such sequences will not work in the future. ", 1);
        }
    }

    @PyFunctionDef(name = "unicode_escape_encode", signature = "(str, errors=None, /)")
    static Object unicodeEscapeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(UnicodeEscape.encode(str), str);
    }

    @PyFunctionDef(name = "unicode_escape_decode", signature = "(data, errors=None, final=True, /)")
    static Object unicodeEscapeDecode(Object data, @OrNone String errors, boolean last) {
        byte[] input = bytes(data);
        UnicodeEscape.Result r = UnicodeEscape.decode(input, Encodings.handler(errors), last);
        warn(r.invalidAt(), r.invalidCode());
        return ByteCodecs.decoded(r.text(), last ? input.length : r.consumed());
    }

    @PyFunctionDef(name = "raw_unicode_escape_encode", signature = "(str, errors=None, /)")
    static Object rawUnicodeEscapeEncode(@ToStr Object str, @OrNone String errors) {
        return ByteCodecs.encoded(UnicodeEscape.encodeRaw(str), str);
    }

    @PyFunctionDef(name = "raw_unicode_escape_decode", signature = "(data, errors=None, final=True, /)")
    static Object rawUnicodeEscapeDecode(Object data, @OrNone String errors, boolean last) {
        byte[] input = bytes(data);
        Decoded d = UnicodeEscape.decodeRaw(input, Encodings.handler(errors), last);
        return ByteCodecs.decoded(d.text(), last ? input.length : d.consumed());
    }
}
