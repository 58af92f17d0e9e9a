package org.pyjc.runtime.module.codecs;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyUnicodeError;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.Codec;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.Codecs;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Encoding and decoding by the name of the encoding: directly where Java code has the codec, else by the registry.
 * Compare CPython unicodeobject.c: PyUnicode_AsEncodedString, PyUnicode_Decode. Thread safety: stateless.
 */
public final class Encodings {
    /** Set once, before the program begins: whether names of error handlers are looked up although there may be no error to handle. */
    private static boolean checksHandlers;

    private Encodings() {}

    /** As CPython does in development mode, {@code -X dev}. */
    public static void checkHandlers() {
        checksHandlers = true;
    }

    /** {@code text.encode(encoding, errors)}; the bytes may be the memory of the text. */
    public static PyBytes encoded(Object text, String encoding, String errors) {
        Codec codec = Codecs.find(encoding);
        byte[] shared = codec != null && ErrorHandlers.find(errors) != null ? codec.sharedOrNull(text) : null;
        return new PyBytes(shared != null ? shared : encode(text, encoding, errors));
    }

    /** {@code text.encode(encoding, errors)}; the bytes are the caller's. */
    public static byte[] encode(Object text, String encoding, String errors) {
        Codec codec = Codecs.find(encoding);
        if (codec != null) {
            return codec.encode(text, handler(errors));
        }
        Object result = CodecRegistry.encode(text, encoding, errors, true);
        byte[] bytes = BytesLike.bytesOrNull(result);
        if (bytes == null) {
            throw Errors.typeError("'" + encoding + "' encoder returned '" + PyType.of(result).name()
                    + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
        }
        return bytes;
    }

    /** {@code bytes.decode(encoding, errors)}. */
    public static Object decode(byte[] data, String encoding, String errors) {
        Codec codec = Codecs.find(encoding);
        if (codec != null) {
            return codec.decode(data, handler(errors));
        }
        Object result = CodecRegistry.decode(new PyBytes(data), encoding, errors, true);
        Object text = Values.strOrNull(result);
        if (text == null) {
            throw Errors.typeError("'" + encoding + "' decoder returned '" + PyType.of(result).name()
                    + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
        }
        return result;
    }

    /** The error handler of a name; one of an unknown name raises LookupError when there is an error to handle. */
    public static CodecErrorHandler handler(String errors) {
        if (errors == null || errors.equals("strict")) {
            return ErrorHandlers.STRICT;
        }
        Object registered = CodecRegistry.registeredHandler(errors);
        if (registered != null) {
            return new PythonErrorHandler(registered);
        }
        ErrorHandlers builtin = ErrorHandlers.find(errors);
        if (builtin != null) {
            return builtin;
        }
        Utf8.encode(Str.fromUtf16(errors), ErrorHandlers.STRICT);
        if (checksHandlers) {
            throw unknown(errors);
        }
        return new UnknownErrorHandler(errors);
    }

    private static RuntimeException unknown(String handler) {
        return Errors.lookupError("unknown error handler name '" + handler + "'");
    }

    /** A handler that nobody knows. */
    private record UnknownErrorHandler(String name) implements CodecErrorHandler {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            throw unknown(name);
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            throw unknown(name);
        }
    }

    /** An error handler that Python code registered. */
    record PythonErrorHandler(Object function) implements CodecErrorHandler {
        @Override
        public EncodeFix encodeError(String encoding, Object text, int start, int end, String reason) {
            Object result = Call.call1(function, Errors.unicodeEncodeError(encoding, text, start, end, reason).value);
            PyTuple pair = pair(result, "encoding error handler must return (str/bytes, int) tuple");
            Object replacement = Values.strOrNull(pair.items()[0]);
            if (replacement == null) {
                replacement = BytesLike.bytesOrNull(pair.items()[0]);
            }
            if (replacement == null) {
                throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
            }
            return new EncodeFix(replacement, Index.clamped(pair.items()[1]));
        }

        @Override
        public DecodeFix decodeError(String encoding, byte[] input, int start, int end, String reason) {
            PyBaseException error = Errors.unicodeDecodeError(encoding, input, start, end, reason).value;
            Object result = Call.call1(function, error);
            PyTuple pair = pair(result, "decoding error handler must return (str, int) tuple");
            Object replacement = Values.strOrNull(pair.items()[0]);
            if (replacement == null) {
                throw Errors.typeError("decoding error handler must return (str, int) tuple");
            }
            return new DecodeFix(replacement, Index.clamped(pair.items()[1]), ((PyUnicodeError) error).bytes());
        }

        private static PyTuple pair(Object result, String message) {
            if (result instanceof PyTuple t && t.items().length == 2 && Values.intOrNull(t.items()[1]) != null) {
                return t;
            }
            throw Errors.typeError(message);
        }
    }

    /** A Python str as Java's UTF-16, for names. */
    static String name(Object text) {
        return Str.toJavaString(Values.strOrNull(text));
    }
}
