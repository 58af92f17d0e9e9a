package org.pyjc.runtime.module.io;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code io.IncrementalNewlineDecoder}. Compare CPython Modules/_io/textio.c. Thread safety: its monitor. */
@PyTypeDef(name = "IncrementalNewlineDecoder", module = "_io", immutable = false, instanceDict = true,
        signature = "(decoder, translate, errors='strict')", doc = "Codec used when reading a file in universal newlines mode.")
public class PyNewlineDecoder extends PyObject {
    public static final PyType TYPE = PyType.define(new PyNewlineDecoderExposer());

    private Object decoder;
    private Newlines newlines;

    protected PyNewlineDecoder(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyNewlineDecoder(cls);
    }

    @PyInit(signature = "(self, decoder, translate, errors='strict')")
    synchronized void init(Object inner, boolean translate, Object errors) {
        decoder = inner == PyNone.NONE ? null : inner;
        newlines = new Newlines(translate);
    }

    private Newlines newlines() {
        if (newlines == null) {
            throw Errors.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
        return newlines;
    }

    @PyMethod(signature = "($self, /, input, final=False)")
    synchronized Object decode(Object input, boolean last) {
        Newlines n = newlines();
        Object decoded = decoder == null ? input
                : Call.call2(org.pyjc.runtime.object.Attributes.get(decoder, "decode"), input, last);
        Object text = Values.strOrNull(decoded);
        if (text == null) {
            throw Errors.typeError("decoder should return a string result, not '" + PyType.of(decoded).name() + "'");
        }
        return n.decode(text, last);
    }

    @PyMethod
    synchronized Object getstate() {
        boolean pending = newlines().pendingCr();
        Object buffer = PyBytes.EMPTY;
        Object flags = 0L;
        if (decoder != null) {
            Object state = Call.method0(decoder, "getstate");
            if (!(state instanceof PyTuple t) || t.items().length != 2 || Values.intOrNull(t.items()[1]) == null) {
                throw Errors.typeError("illegal decoder state");
            }
            buffer = t.items()[0];
            flags = Values.intOrNull(t.items()[1]);
        }
        return new PyTuple(buffer, TextDecoder.shifted(flags, pending));
    }

    @PyMethod
    synchronized void setstate(Object state) {
        if (!(state instanceof PyTuple t)) {
            throw Errors.typeError("state argument must be a tuple");
        }
        if (t.items().length != 2 || Values.intOrNull(t.items()[1]) == null) {
            throw Errors.typeError("setstate(): illegal state argument");
        }
        Object flag = Values.intOrNull(t.items()[1]);
        java.math.BigInteger flags = flag instanceof Long n ? java.math.BigInteger.valueOf(n) : (java.math.BigInteger) flag;
        newlines().setPendingCr(flags.testBit(0));
        if (decoder != null) {
            java.math.BigInteger rest = flags.shiftRight(1);
            Object inner = rest.bitLength() < 64 ? (Object) rest.longValue() : rest;
            Call.method1(decoder, "setstate", new PyTuple(t.items()[0], inner));
        }
    }

    @PyMethod
    synchronized void reset() {
        newlines().reset();
        if (decoder != null) {
            Call.method0(decoder, "reset");
        }
    }

    @PyGetter("newlines")
    synchronized Object seen() {
        return newlines().seen();
    }

}
