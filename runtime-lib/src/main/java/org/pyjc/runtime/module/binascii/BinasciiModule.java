package org.pyjc.runtime.module.binascii;

import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Lengths;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;

/** The module {@code binascii}. Compare CPython binascii.c. Thread safety: stateless. */
@PyModuleDef(name = "binascii", doc = "Conversion between binary data and ASCII")
final class BinasciiModule {
    private static final String HEX_DOC = "Hexadecimal representation of binary data.\n\n  sep\n    An optional single character or byte to "
        + "separate hex bytes.\n  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n    right, negative "
        + "values count from the left.\n\nThe return value is a bytes object.  ";

    private BinasciiModule() {}

    /** The classes of errors; made on first use. */
    private static final class Types {
        static final PyType ERROR = NativeErrors.define("binascii", "Error", Exceptions.VALUE_ERROR);
        static final PyType INCOMPLETE = NativeErrors.define("binascii", "Incomplete", Exceptions.EXCEPTION);
    }

    @PyConstant
    static Object Error() {
        return Types.ERROR;
    }

    @PyConstant
    static Object Incomplete() {
        return Types.INCOMPLETE;
    }

    private interface Coding {
        byte[] run();
    }

    private static Object guarded(Coding coding) {
        try {
            return new PyBytes(coding.run());
        } catch (BinasciiException e) {
            throw NativeErrors.make(Types.ERROR, e.getMessage());
        }
    }

    /** Compare CPython binascii.c: ascii_buffer_converter. */
    private static byte[] ascii(Object o) {
        Object text = Values.strOrNull(o);
        if (text != null) {
            if (!Str.isAscii(text)) {
                throw Errors.valueError("string argument should contain only ASCII characters");
            }
            return ((String) text).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] bytes = BytesLike.bytesOrNull(o);
        if (bytes == null) {
            throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '" + PyType.of(o).name() + "'");
        }
        return bytes;
    }

    @PyFunctionDef(signature = "($module, data, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = HEX_DOC + "This function is also available as \"hexlify()\".")
    static Object b2a_hex(Object data, Object sep, int bytesPerSep) {
        return hexlify(data, sep, bytesPerSep);
    }

    @PyFunctionDef(signature = "($module, data, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = HEX_DOC + "This function is also available as \"b2a_hex()\".")
    static Object hexlify(Object data, Object sep, int bytesPerSep) {
        byte[] bytes = Args.bytes(data);
        return new PyBytes(HexText.encode(bytes, separator(sep), bytesPerSep));
    }

    /** Compare CPython pystrhex.c: _Py_strhex_impl. */
    private static int separator(Object sep) {
        if (sep == null) {
            return HexText.NONE;
        }
        if (Lengths.len(sep) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        Object text = Values.strOrNull(sep);
        if (text != null) {
            int ch = Str.codePointAt(text, 0);
            if (ch > 255) {
                throw Errors.valueError("sep must be ASCII.");
            }
            return ch;
        }
        if (sep instanceof PyBytes b) {
            return b.value()[0] & 0xff;
        }
        throw Errors.typeError("sep must be str or bytes.");
    }

    @PyFunctionDef(signature = "($module, hexstr, /)", doc = "Binary data of hexadecimal representation.\n\nhexstr must contain an even number "
            + "of hex digits (upper or lower case).\nThis function is also available as \"unhexlify()\".")
    static Object a2b_hex(Object hexstr) {
        return unhexlify(hexstr);
    }

    @PyFunctionDef(signature = "($module, hexstr, /)", doc = "Binary data of hexadecimal representation.\n\nhexstr must contain an even number "
            + "of hex digits (upper or lower case).")
    static Object unhexlify(Object hexstr) {
        byte[] text = ascii(hexstr);
        return guarded(() -> HexText.decode(text));
    }

    @PyFunctionDef(signature = "($module, data, /, *, strict_mode=False)", doc = "Decode a line of base64 data.\n\n  strict_mode\n    When set "
            + "to True, bytes that are not in the base64 standard are not\n    allowed.  The same applies to excess data after padding (= / ==).")
    static Object a2b_base64(Object data, boolean strictMode) {
        byte[] text = ascii(data);
        return guarded(() -> Base64Text.decode(text, strictMode));
    }

    @PyFunctionDef(signature = "($module, data, /, *, newline=True)", doc = "Base64-code line of data.")
    static Object b2a_base64(Object data, boolean newline) {
        return new PyBytes(Base64Text.encode(Args.bytes(data), newline));
    }

    @PyFunctionDef(signature = "($module, data, /)", doc = "Decode a line of uuencoded data.")
    static Object a2b_uu(Object data) {
        byte[] text = ascii(data);
        return guarded(() -> UuLine.decode(text));
    }

    @PyFunctionDef(signature = "($module, data, /, *, backtick=False)", doc = "Uuencode line of data.")
    static Object b2a_uu(Object data, boolean backtick) {
        byte[] bytes = Args.bytes(data);
        return guarded(() -> UuLine.encode(bytes, backtick));
    }

    @PyFunctionDef(signature = "($module, data, header=False)", doc = "Decode a string of qp-encoded data.")
    static Object a2b_qp(Object data, boolean header) {
        return new PyBytes(QuotedPrintable.decode(ascii(data), header));
    }

    @PyFunctionDef(signature = "($module, data, quotetabs=False, istext=True, header=False)",
            doc = "Encode a string using quoted-printable encoding.\n\nOn encoding, when istext is set, newlines are not encoded, and white\n"
                + "space at end of lines is.  When istext is not set, \\r and \\n (CR/LF)\nare both encoded.  When quotetabs is set, space and "
                + "tabs are encoded.")
    static Object b2a_qp(Object data, boolean quotetabs, boolean istext, boolean header) {
        return new PyBytes(QuotedPrintable.encode(Args.bytes(data), quotetabs, istext, header));
    }

    @PyFunctionDef(signature = "($module, data, crc=0, /)", doc = "Compute CRC-32 incrementally.")
    static long crc32(Object data, Object crc) {
        return Checksums.crc32(Args.bytes(data), lowBits(crc)) & 0xffffffffL;
    }

    @PyFunctionDef(signature = "($module, data, crc, /)", doc = "Compute CRC-CCITT incrementally.")
    static long crc_hqx(Object data, Object crc) {
        return Checksums.crcHqx(Args.bytes(data), lowBits(crc));
    }

    private static int lowBits(Object n) {
        return ((Number) Index.of(n)).intValue();
    }
}
