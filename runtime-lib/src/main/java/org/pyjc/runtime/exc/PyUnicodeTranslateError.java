package org.pyjc.runtime.exc;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;

/** UnicodeTranslateError. Thread safety: as {@link PyBaseException}. */
@PyTypeDef(name = "UnicodeTranslateError", base = ExceptionBases.OfUnicodeError.class, doc = "Unicode translation error.",
        parts = UnicodeErrorMembers.class)
public class PyUnicodeTranslateError extends PyUnicodeError {
    public static final PyType TYPE = PyType.define(new PyUnicodeTranslateErrorExposer());

    public PyUnicodeTranslateError(PyType type, Object... args) {
        super(type, args);
        if (args.length == 4) {
            fill(args);
        }
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        PyUnicodeTranslateError e = new PyUnicodeTranslateError(cls);
        e.setArgs(positional(args, kwnames));
        return e;
    }

    @Override
    @PyInit
    void init(Object[] args, String[] kwnames) {
        super.init(args, kwnames);
        requireCount(args, 4);
        fill(args);
    }

    private void fill(Object[] args) {
        object = requireStr(args[0], 1);
        start = requireInt(args[1]);
        end = requireInt(args[2]);
        reason = requireStr(args[3], 4);
    }

    @Override
    @PyMethod(name = "__str__")
    Object str() {
        if (object == null) {
            return "";
        }
        Object why = Repr.plainStr(orNone(reason));
        Object text = text();
        StrBuilder out = new StrBuilder().append("can't translate ");
        return isOne(Str.length(text)) ? one(out, "character " + escaped(text), why) : several(out, "characters", why);
    }
}
