package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Sequences;
import org.pyjc.runtime.text.codec.multibyte.MultibyteEncoder;
import org.pyjc.runtime.types.bytes.PyBytes;

/** {@code MultibyteStreamWriter}. Compare CPython multibytecodec.c: mbstreamwriter_iwrite. Thread safety: the monitor guards the encoder. */
@PyTypeDef(name = "MultibyteStreamWriter", module = "_multibytecodec")
final class PyMultibyteWriter extends CodecUser {
    public static final PyType TYPE = PyType.define(new PyMultibyteWriterExposer());

    private final Object stream;
    private final MultibyteEncoder encoder;

    private PyMultibyteWriter(PyType type, Object stream, Object errors) {
        super(type, errors);
        this.stream = stream;
        encoder = new MultibyteEncoder(codec);
    }

    @PyNew(signature = "(stream, errors='strict')")
    static Object create(PyType cls, Object stream, Object errors) {
        return new PyMultibyteWriter(cls, stream, errors);
    }

    @PyGetter(value = "stream", member = true)
    Object stream() {
        return stream;
    }

    private synchronized byte[] encoded(Object text) {
        return encoder.encode(text, PyMultibyteCodec.handler(errors), false);
    }

    private synchronized byte[] flushed() {
        return encoder.flush(PyMultibyteCodec.handler(errors));
    }

    @PyMethod(signature = "($self, strobj, /)")
    void write(Object text) {
        Call.method1(stream, "write", new PyBytes(encoded(PyMultibyteCodec.text(text))));
    }

    @PyMethod(signature = "($self, lines, /)")
    void writelines(Object lines) {
        if (!Sequences.isSequence(lines)) {
            throw Errors.typeError("arg must be a sequence object");
        }
        for (Object line : Iteration.toArray(lines)) {
            write(line);
        }
    }

    @PyMethod(signature = "($self, /)")
    void reset() {
        byte[] rest = flushed();
        if (rest.length > 0) {
            Call.method1(stream, "write", new PyBytes(rest));
        }
    }
}
