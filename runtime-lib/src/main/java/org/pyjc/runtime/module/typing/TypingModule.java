package org.pyjc.runtime.module.typing;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.types.typing.PyGeneric;
import org.pyjc.runtime.types.typing.PyNoDefault;
import org.pyjc.runtime.types.typing.PyParamSpec;
import org.pyjc.runtime.types.typing.PyParamSpecArgs;
import org.pyjc.runtime.types.typing.PyParamSpecKwargs;
import org.pyjc.runtime.types.typing.PyTypeAlias;
import org.pyjc.runtime.types.typing.PyTypeVar;
import org.pyjc.runtime.types.typing.PyTypeVarTuple;
import org.pyjc.runtime.types.union.PyUnion;

/** The module {@code _typing}. Compare CPython _typingmodule.c. Thread safety: stateless. */
@PyModuleDef(name = "_typing", doc = "Primitives and accelerators for the typing module.\n",
        types = {PyTypeVar.class, PyTypeVarTuple.class, PyParamSpec.class, PyParamSpecArgs.class, PyParamSpecKwargs.class, PyGeneric.class,
            PyTypeAlias.class})
final class TypingModule {
    private TypingModule() {}

    @PyConstant("Union")
    static Object union() {
        return PyUnion.TYPE;
    }

    @PyConstant("NoDefault")
    static Object noDefault() {
        return PyNoDefault.NO_DEFAULT;
    }

    @PyFunctionDef(name = "_idfunc")
    static Object identity(Object x) {
        return x;
    }
}
