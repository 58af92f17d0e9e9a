package org.pyjc.runtime.module.io;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.codecs.CodecRegistry;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.codec.Codec;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.Codecs;
import org.pyjc.runtime.types.bytes.BytesLike;

/** Encodes a stream piece by piece. Thread safety: none; the text object guards it. */
interface TextEncoder {
    byte[] encode(Object text);

    /** Begins anew: at the start of the stream, or within it. */
    void begin(boolean atStart);

    /** The encoder of an encoding. */
    static TextEncoder of(String encoding, String errors) {
        String name = encoding.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Codec codec = name.startsWith("utf-16") || name.startsWith("utf-32") || name.equals("utf16") || name.equals("utf32") ? null
                : Codecs.find(encoding);
        return codec != null ? new Direct(codec, Encodings.handler(errors))
                : new PythonEncoder(CodecRegistry.incrementalEncoder(encoding, errors));
    }

    /** A codec without state. */
    record Direct(Codec codec, CodecErrorHandler errors) implements TextEncoder {
        @Override
        public byte[] encode(Object text) {
            return codec.encode(text, errors);
        }

        @Override
        public void begin(boolean atStart) {}
    }

    /** An incremental encoder written in Python. */
    record PythonEncoder(Object encoder) implements TextEncoder {
        @Override
        public byte[] encode(Object text) {
            Object result = Call.method1(encoder, "encode", text);
            byte[] bytes = BytesLike.bytesOrNull(result);
            if (bytes == null) {
                throw Errors.typeError("encoder should return a bytes object, not '" + PyType.of(result).name() + "'");
            }
            return bytes;
        }

        @Override
        public void begin(boolean atStart) {
            if (atStart) {
                Call.method0(encoder, "reset");
            } else {
                Call.method1(encoder, "setstate", 0L);
            }
        }
    }
}
