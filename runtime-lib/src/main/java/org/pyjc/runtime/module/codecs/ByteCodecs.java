package org.pyjc.runtime.module.codecs;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.Latin;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Latin-1, ASCII and plain bytes of the module _codecs. Compare CPython Modules/_codecsmodule.c. Thread safety: stateless. */
final class ByteCodecs {
    private ByteCodecs() {}

    /** The result of an encoder: the bytes and how many characters they stand for. */
    static PyTuple encoded(byte[] bytes, Object text) {
        return new PyTuple(new PyBytes(bytes), (long) Str.length(text));
    }

    /** The result of a decoder. */
    static PyTuple decoded(Object text, int consumed) {
        return new PyTuple(text, (long) consumed);
    }

    @PyFunctionDef(name = "latin_1_encode", signature = "(str, errors=None, /)")
    static Object latin1Encode(@ToStr Object str, @OrNone String errors) {
        return encoded(Latin.encodeLatin1(str, Encodings.handler(errors)), str);
    }

    @PyFunctionDef(name = "latin_1_decode", signature = "(data, errors=None, /)")
    static Object latin1Decode(Object data, @OrNone String errors) {
        byte[] bytes = BytesLike.bytes(data);
        return decoded(Latin.decodeLatin1(bytes), bytes.length);
    }

    @PyFunctionDef(name = "ascii_encode", signature = "(str, errors=None, /)")
    static Object asciiEncode(@ToStr Object str, @OrNone String errors) {
        return encoded(Latin.encodeAscii(str, Encodings.handler(errors)), str);
    }

    @PyFunctionDef(name = "ascii_decode", signature = "(data, errors=None, /)")
    static Object asciiDecode(Object data, @OrNone String errors) {
        byte[] bytes = BytesLike.bytes(data);
        return decoded(Latin.decodeAscii(bytes, Encodings.handler(errors)), bytes.length);
    }

    @PyFunctionDef(name = "readbuffer_encode", signature = "(data, errors=None, /)")
    static Object readbufferEncode(Object data, @OrNone String errors) {
        Object text = Values.strOrNull(data);
        byte[] bytes = text == null ? BytesLike.bytes(data) : Utf8.encode(text, Encodings.handler("strict"));
        return new PyTuple(new PyBytes(bytes), (long) bytes.length);
    }
}
