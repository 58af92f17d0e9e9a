package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.generic.TypeRepr;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The function that gives a bound or default which is there already. Compare CPython typevarobject.c: constevaluator_type. Thread safety: immutable. */
@PyTypeDef(name = "_ConstEvaluator", module = "_typing", subclassable = false, instantiable = false)
final class ConstEvaluator extends PyObject {
    public static final PyType TYPE = PyType.define(new ConstEvaluatorExposer());
    private static final long STRING = 4;

    private final Object value;

    ConstEvaluator(Object value) {
        super(TYPE);
        this.value = value;
    }

    @Override
    public Object call1(Object format) {
        if (!Index.of(format).equals(STRING)) {
            return value;
        }
        StrBuilder out = new StrBuilder();
        if (!(value instanceof PyTuple t)) {
            TypeRepr.append(out, value);
            return out.build();
        }
        out.append('(');
        for (int i = 0; i < t.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            TypeRepr.append(out, t.get(i));
        }
        return out.append(t.size() == 1 ? ",)" : ")").build();
    }

    @PyMethod(signature = "(self, format, /)")
    Object __call__(Object format) {
        return call1(format);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append("<constevaluator ").append(Repr.repr(value)).append('>').build();
    }
}
