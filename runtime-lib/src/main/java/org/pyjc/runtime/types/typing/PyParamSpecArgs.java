package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** {@code P.args} of a ParamSpec. Compare CPython typevarobject.c: paramspecargs_spec. Thread safety: immutable. */
@PyTypeDef(name = "ParamSpecArgs", module = "typing", subclassable = false, weakReferable = true, doc = """
        The args for a ParamSpec object.

        Given a ParamSpec object P, P.args is an instance of ParamSpecArgs.

        ParamSpecArgs objects have a reference back to their ParamSpec::

            >>> P = ParamSpec("P")
            >>> P.args.__origin__ is P
            True

        This type is meant for runtime introspection and has no special meaning
        to static type checkers.
        """)
public final class PyParamSpecArgs extends PyObject {
    public static final PyType TYPE = PyType.define(new PyParamSpecArgsExposer());

    @PyMember("__origin__")
    final Object origin;

    PyParamSpecArgs(Object origin) {
        super(TYPE);
        this.origin = origin;
    }

    @PyNew(signature = "(origin)")
    static Object create(PyType cls, Object origin) {
        return new PyParamSpecArgs(origin);
    }

    @PyMethod
    Object __repr__() {
        return new StrBuilder().append(origin instanceof PyParamSpec p ? p.name : Repr.repr(origin)).append(".args").build();
    }

    @PyMethod
    Object __eq__(Object other) {
        return other instanceof PyParamSpecArgs p ? Compare.equal(origin, p.origin) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(signature = "(self, object, /)")
    Object __mro_entries__(Object bases) {
        throw Errors.typeError("Cannot subclass an instance of ParamSpecArgs");
    }
}
