package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.codec.multibyte.MultibyteDecoder;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code MultibyteIncrementalDecoder}. Compare CPython multibytecodec.c. Thread safety: the monitor guards the decoder. */
@PyTypeDef(name = "MultibyteIncrementalDecoder", module = "_multibytecodec")
final class PyMultibyteDecoder extends CodecUser {
    public static final PyType TYPE = PyType.define(new PyMultibyteDecoderExposer());

    private final MultibyteDecoder decoder;

    private PyMultibyteDecoder(PyType type, Object errors) {
        super(type, errors);
        decoder = new MultibyteDecoder(codec);
    }

    @PyNew(signature = "(errors='strict')")
    static Object create(PyType cls, Object errors) {
        return new PyMultibyteDecoder(cls, errors);
    }

    @PyMethod(signature = "($self, /, input, final=False)")
    synchronized Object decode(Object input, boolean last) {
        return decoder.decode(Args.bytes(input), PyMultibyteCodec.handler(errors), last);
    }

    @PyMethod(signature = "($self, /)")
    synchronized void reset() {
        decoder.reset();
    }

    @PyMethod(signature = "($self, /)")
    synchronized Object getstate() {
        return new PyTuple(new PyBytes(decoder.pending()), StateNumber.unsigned(decoder.state()));
    }

    @PyMethod(signature = "($self, state, /)")
    synchronized void setstate(Object state) {
        if (!(state instanceof PyTuple t)) {
            throw Errors.typeError("setstate() argument must be tuple, not " + PyType.of(state).name());
        }
        if (t.size() != 2 || !(t.items()[0] instanceof PyBytes pending) || Values.intOrNull(t.items()[1]) == null) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        decoder.restore(pending.value(), StateNumber.bytes(t.items()[1], Long.BYTES).getLong());
    }
}
