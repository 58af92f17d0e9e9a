package org.pyjc.runtime.module.multibyte;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.IntBytes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.text.codec.Utf8;
import org.pyjc.runtime.text.codec.multibyte.MultibyteEncoder;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code MultibyteIncrementalEncoder}. Compare CPython multibytecodec.c. Thread safety: the monitor guards the encoder. */
@PyTypeDef(name = "MultibyteIncrementalEncoder", module = "_multibytecodec")
final class PyMultibyteEncoder extends CodecUser {
    public static final PyType TYPE = PyType.define(new PyMultibyteEncoderExposer());

    /** Two characters in UTF-8. */
    private static final int LONGEST_PENDING = 8;
    private static final int STATE_LENGTH = 1 + LONGEST_PENDING + Long.BYTES;

    private final MultibyteEncoder encoder;

    private PyMultibyteEncoder(PyType type, Object errors) {
        super(type, errors);
        encoder = new MultibyteEncoder(codec);
    }

    @PyNew(signature = "(errors='strict')")
    static Object create(PyType cls, Object errors) {
        return new PyMultibyteEncoder(cls, errors);
    }

    @PyMethod(signature = "($self, /, input, final=False)")
    synchronized Object encode(Object input, boolean last) {
        return new PyBytes(encoder.encode(PyMultibyteCodec.text(input), PyMultibyteCodec.handler(errors), last));
    }

    @PyMethod(signature = "($self, /)")
    synchronized void reset() {
        encoder.reset();
    }

    /** The state: how many bytes of UTF-8 wait, these bytes, and the eight of the codec's own state. */
    @PyMethod(signature = "($self, /)")
    synchronized Object getstate() {
        byte[] waiting = Utf8.encode(encoder.pending(), ErrorHandlers.STRICT);
        byte[] all = ByteBuffer.allocate(STATE_LENGTH).order(ByteOrder.LITTLE_ENDIAN).put((byte) waiting.length).put(waiting).putLong(encoder.state()).array();
        return IntBytes.fromBytes(all, true, false);
    }

    @PyMethod(signature = "($self, state, /)")
    synchronized void setstate(Object state) {
        if (Values.intOrNull(state) == null) {
            throw Errors.typeError("setstate() argument must be int, not " + PyType.of(state).name());
        }
        ByteBuffer all = StateNumber.bytes(state, STATE_LENGTH);
        int length = all.get() & 0xFF;
        if (length > LONGEST_PENDING) {
            throw Errors.of(org.pyjc.runtime.exc.Exceptions.UNICODE_ERROR, "pending buffer too large");
        }
        byte[] waiting = new byte[length];
        all.get(waiting);
        encoder.restore(Utf8.decode(waiting, ErrorHandlers.STRICT), all.getLong());
    }
}
