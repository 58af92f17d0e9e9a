package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToIndex;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.codec.JdkCodec;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code MultibyteIncrementalEncoder}. Compare CPython multibytecodec.c. Thread safety: the monitor guards the encoder. */
@PyTypeDef(name = "MultibyteIncrementalEncoder", module = "_multibytecodec")
final class PyMultibyteEncoder extends CodecUser {
    public static final PyType TYPE = PyType.define(new PyMultibyteEncoderExposer());

    private final JdkCodec.Encoder encoder;

    private PyMultibyteEncoder(PyType type, Object errors) {
        super(type, errors);
        encoder = codec.new Encoder();
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

    @PyMethod(signature = "($self, /)")
    long getstate() {
        return 0;
    }

    @PyMethod(signature = "($self, state, /)")
    void setstate(@ToIndex Object state) {
        reset();
    }
}
