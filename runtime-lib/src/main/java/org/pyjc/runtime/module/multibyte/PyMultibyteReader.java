package org.pyjc.runtime.module.multibyte;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.multibyte.MultibyteDecoder;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;

/** {@code MultibyteStreamReader}. Compare CPython multibytecodec.c: mbstreamreader_iread. Thread safety: that of its stream. */
@PyTypeDef(name = "MultibyteStreamReader", module = "_multibytecodec")
final class PyMultibyteReader extends CodecUser {
    public static final PyType TYPE = PyType.define(new PyMultibyteReaderExposer());

    private final Object stream;
    private final MultibyteDecoder decoder;

    private PyMultibyteReader(PyType type, Object stream, Object errors) {
        super(type, errors);
        this.stream = stream;
        decoder = new MultibyteDecoder(codec);
    }

    @PyNew(signature = "(stream, errors='strict')")
    static Object create(PyType cls, Object stream, Object errors) {
        return new PyMultibyteReader(cls, stream, errors);
    }

    @PyGetter(value = "stream", member = true)
    Object stream() {
        return stream;
    }

    private Object read(String method, Object size) {
        long hint = size == PyNone.NONE ? -1 : Index.count(size);
        if (hint == 0) {
            return "";
        }
        while (true) {
            Object read = hint < 0 ? Call.method0(stream, method) : Call.method1(stream, method, hint);
            if (!(read instanceof PyBytes bytes)) {
                throw Errors.typeError("stream function returned a non-bytes object (" + PyType.of(read).name() + ")");
            }
            boolean last = bytes.length() == 0 || hint < 0;
            Object text = last ? decoder.decodeEnd(bytes.value(), PyMultibyteCodec.handler(errors))
                : decoder.decode(bytes.value(), PyMultibyteCodec.handler(errors), false);
            if (last || Str.length(text) > 0) {
                return text;
            }
            hint = 1;
        }
    }

    @PyMethod(signature = "($self, sizeobj=None, /)")
    Object read(Object size) {
        return read("read", size);
    }

    @PyMethod(signature = "($self, sizeobj=None, /)")
    Object readline(Object size) {
        return read("readline", size);
    }

    @PyMethod(signature = "($self, sizehintobj=None, /)")
    Object readlines(Object size) {
        return Call.method1(read("read", size), "splitlines", true);
    }

    @PyMethod(signature = "($self, /)")
    void reset() {
        decoder.reset();
    }
}
