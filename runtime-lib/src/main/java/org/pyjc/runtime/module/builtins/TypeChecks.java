package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.ops.InstanceChecks;

/** isinstance and issubclass. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class TypeChecks {
    private TypeChecks() {}

    @PyFunctionDef(signature = "(obj, class_or_tuple, /)",
            doc = "Return whether an object is an instance of a class or of a subclass thereof.\n"
            + "\n"
            + "A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to\n"
            + "check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)\n"
            + "or ...`` etc.")
    static boolean isinstance(Object obj, Object classOrTuple) {
        return InstanceChecks.isInstance(obj, classOrTuple);
    }

    @PyFunctionDef(signature = "($module, cls, class_or_tuple, /)",
            doc = "Return whether 'cls' is derived from another class or is the same class.\n"
            + "\n"
            + "A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to\n"
            + "check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)\n"
            + "or ...``.")
    static boolean issubclass(Object cls, Object classOrTuple) {
        return InstanceChecks.isSubclass(cls, classOrTuple);
    }
}
