package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/** UnicodeEncodeError. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "UnicodeEncodeError", base = ExceptionBases.OfUnicodeError.class, doc = "Unicode encoding error.",
        parts = UnicodeErrorMembers.class)
public class PyUnicodeEncodeError extends PyUnicodeError {
    public static final PyType TYPE = PyType.define(new PyUnicodeEncodeErrorExposer());

    public PyUnicodeEncodeError(PyType type, Object... args) {
        super(type, args);
        if (args.length == 5) {
            fill(args);
        }
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        PyUnicodeEncodeError e = new PyUnicodeEncodeError(cls);
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
        object = requireStr(args[1], 2);
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
        Object text = text();
        StrBuilder out = new StrBuilder().append("'").append(codec).append("' codec can't encode ");
        return isOne(Str.length(text)) ? one(out, "character " + escaped(text), why) : several(out, "characters", why);
    }
}
