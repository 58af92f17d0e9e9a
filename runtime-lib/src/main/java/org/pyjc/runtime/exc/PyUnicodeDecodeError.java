package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.bytes.PyBytes;

/** UnicodeDecodeError. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "UnicodeDecodeError", base = ExceptionBases.OfUnicodeError.class, doc = "Unicode decoding error.",
        parts = UnicodeErrorMembers.class)
public class PyUnicodeDecodeError extends PyUnicodeError {
    public static final PyType TYPE = PyType.define(new PyUnicodeDecodeErrorExposer());

    public PyUnicodeDecodeError(PyType type, Object... args) {
        super(type, args);
        if (args.length == 5) {
            fill(args);
        }
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        PyUnicodeDecodeError e = new PyUnicodeDecodeError(cls);
        e.setArgs(positional(args, kwnames));
        return e;
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        super.init(args, kwnames);
        requireCount(args, 5);
        fill(args);
    }

    private void fill(Object[] args) {
        encoding = requireStr(args[0], 1);
        object = args[1] instanceof PyBytes ? args[1] : new PyBytes(BytesLike.bytes(args[1]));
        start = requireInt(args[2]);
        end = requireInt(args[3]);
        reason = requireStr(args[4], 5);
    }

    @Override
    @PyMethod(name = "__str__")
    Object str() {
        if (object == null) {
            return "";
        }
        Object why = Repr.plainStr(orNone(reason));
        Object codec = Repr.plainStr(orNone(encoding));
        byte[] data = bytes();
        StrBuilder out = new StrBuilder().append("'").append(codec).append("' codec can't decode ");
        return isOne(data.length) ? one(out, "byte 0x" + hex(data[(int) first()] & 0xff, 2), why) : several(out, "bytes", why);
    }
}
