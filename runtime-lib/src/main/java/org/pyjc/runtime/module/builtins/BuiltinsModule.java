package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyExceptionGroup;
import org.pyjc.runtime.module.builtins.site.SiteBuiltins;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyEllipsis;
import org.pyjc.runtime.types.singleton.PyNotImplemented;

/** The module {@code builtins}: its types and constants; the functions are in the parts. Thread safety: stateless. */
@PyModuleDef(name = "builtins", parts = {Attrs.class, Compiling.class, Directory.class, Iterating.class, Misc.class, Numeric.class, Printing.class, Texts.class,
        TypeChecks.class},
        doc = "Built-in functions, types, exceptions, and other objects.\n\n"
                + "This module provides direct access to all 'built-in'\n"
                + "identifiers of Python; for example, builtins.len is\n"
                + "the full name for the built-in function len().\n\n"
                + "This module is not normally accessed explicitly by most\n"
                + "applications, but can be useful in modules that provide\n"
                + "objects with the same name as a builtin and need access to\n"
                + "the built-in of that name.")
public final class BuiltinsModule {
    private BuiltinsModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        dict.putStr("None", PyNone.NONE);
        dict.putStr("Ellipsis", PyEllipsis.ELLIPSIS);
        dict.putStr("NotImplemented", PyNotImplemented.NOT_IMPLEMENTED);
        dict.putStr("False", false);
        dict.putStr("True", true);
        dict.putStr("__debug__", true);
        for (PyType type : BuiltinTypes.all()) {
            dict.putStr(type.name(), type);
        }
        Exceptions.each(type -> dict.putStr(type.name(), type));
        dict.putStr("ExceptionGroup", PyExceptionGroup.TYPE);
        dict.putStr("EnvironmentError", Exceptions.OS_ERROR);
        dict.putStr("IOError", Exceptions.OS_ERROR);
        SiteBuiltins.addTo(dict);
    }
}
