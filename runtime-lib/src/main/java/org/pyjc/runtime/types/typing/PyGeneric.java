package org.pyjc.runtime.types.typing;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code typing.Generic}, whose work the module {@code typing} does. Compare CPython typevarobject.c: generic_spec. Thread safety: stateless. */
@PyTypeDef(name = "Generic", module = "typing", instances = PyObject.class, immutable = false, doc = """
        Abstract base class for generic types.

        On Python 3.12 and newer, generic classes implicitly inherit from
        Generic when they declare a parameter list after the class's name::

            class Mapping[KT, VT]:
                def __getitem__(self, key: KT) -> VT:
                    ...
                # Etc.

        On older versions of Python, however, generic classes have to
        explicitly inherit from Generic.

        After a class has been declared to be generic, it can then be used as
        follows::

            def lookup_name[KT, VT](mapping: Mapping[KT, VT], key: KT, default: VT) -> VT:
                try:
                    return mapping[key]
                except KeyError:
                    return default
        """)
public final class PyGeneric {
    public static final PyType TYPE = PyType.define(new PyGenericExposer());

    private PyGeneric() {}

    /** {@code Generic[parameters]}, the last base of a generic class. Compare CPython typevarobject.c: _Py_subscript_generic. */
    public static Object subscript(PyTuple parameters) {
        return TypingModule.call("_GenericAlias", TYPE, PyTypeVarTuple.unpackedEach(parameters));
    }

    @PyClassMethod(doc = """
            Parameterizes a generic class.

            At least, parameterizing a generic class is the *main* thing this
            method does. For example, for some generic class `Foo`, this is called
            when we do `Foo[int]` - there, with `cls=Foo` and `params=int`.

            However, note that this method is also called when defining generic
            classes in the first place with `class Foo[T]: ...`.
            """)
    static Object __class_getitem__(PyType cls, Object[] args, String[] kwnames) {
        return Call.call(TypingModule.get("_generic_class_getitem"), Call.prepend(cls, args), kwnames);
    }

    @PyClassMethod(doc = "Function to initialize subclasses.")
    static Object __init_subclass__(PyType cls, Object[] args, String[] kwnames) {
        return Call.call(TypingModule.get("_generic_init_subclass"), Call.prepend(cls, args), kwnames);
    }
}
