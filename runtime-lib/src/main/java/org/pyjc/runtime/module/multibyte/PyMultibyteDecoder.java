package org.pyjc.runtime.module.multibyte;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.CodecErrorHandler;
import org.pyjc.runtime.text.codec.Decoded;
import org.pyjc.runtime.text.codec.JdkCodec;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code MultibyteIncrementalDecoder}. Compare CPython multibytecodec.c. Thread safety: the monitor guards the decoder. */
@PyTypeDef(name = "MultibyteIncrementalDecoder", module = "_multibytecodec")
final class PyMultibyteDecoder extends CodecUser {
    public static final PyType TYPE = PyType.define(new PyMultibyteDecoderExposer());
    private static final byte[] NONE = {};
    private static final int LONGEST = 8;

    private final Pieces pieces;

    private PyMultibyteDecoder(PyType type, Object errors) {
        super(type, errors);
        pieces = new Pieces(codec);
    }

    /** A decoder and the bytes that it could not use yet. */
    static final class Pieces {
        private final JdkCodec.Decoder decoder;
        private byte[] pending = NONE;

        Pieces(JdkCodec codec) {
            decoder = codec.new Decoder();
        }

        Object decode(byte[] more, CodecErrorHandler handler, boolean last) {
            byte[] all = pending.length == 0 ? more : Arrays.copyOf(pending, pending.length + more.length);
            System.arraycopy(more, 0, all, all.length - more.length, more.length);
            Decoded decoded = decoder.decode(all, handler, last);
            pending = Arrays.copyOfRange(all, decoded.consumed(), all.length);
            return decoded.text();
        }

        void reset() {
            decoder.reset();
            pending = NONE;
        }
    }

    @PyNew(signature = "(errors='strict')")
    static Object create(PyType cls, Object errors) {
        return new PyMultibyteDecoder(cls, errors);
    }

    @PyMethod(signature = "($self, /, input, final=False)")
    synchronized Object decode(Object input, boolean last) {
        return pieces.decode(Args.bytes(input), PyMultibyteCodec.handler(errors), last);
    }

    @PyMethod(signature = "($self, /)")
    synchronized void reset() {
        pieces.reset();
    }

    @PyMethod(signature = "($self, /)")
    synchronized Object getstate() {
        return new PyTuple(new PyBytes(pieces.pending), 0L);
    }

    @PyMethod(signature = "($self, state, /)")
    synchronized void setstate(Object state) {
        if (!(state instanceof PyTuple t)) {
            throw Errors.typeError("setstate() argument must be tuple, not " + PyType.of(state).name());
        }
        if (t.size() != 2 || !(t.items()[0] instanceof PyBytes pending) || Values.intOrNull(t.items()[1]) == null) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        if (pending.length() > LONGEST) {
            throw Errors.of(org.pyjc.runtime.exc.Exceptions.UNICODE_ERROR, "pending buffer too large");
        }
        pieces.reset();
        pieces.pending = pending.value().clone();
    }
}
