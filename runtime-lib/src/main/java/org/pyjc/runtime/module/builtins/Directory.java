package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.list.PyList;

/** dir, vars, globals and locals. Compare CPython bltinmodule.c and object.c: PyObject_Dir. Thread safety: stateless. */
public final class Directory {
    private Directory() {}

    @PyFunctionDef(name = "dir", signature = "(object=<absent>, /)", textSignature = false,
            doc = "dir([object]) -> list of strings\n"
            + "\n"
            + "If called without an argument, return the names in the current scope.\n"
            + "Else, return an alphabetized list of names comprising (some of) the attributes\n"
            + "of the given object, and of attributes reachable from it.\n"
            + "If the object supplies a method named __dir__, it will be used; otherwise\n"
            + "the default dir() logic is used and returns:\n"
            + "  for a module object: the module's attributes.\n"
            + "  for a class object:  its attributes, and recursively the attributes\n"
            + "    of its bases.\n"
            + "  for any other object: its attributes, its class's attributes, and\n"
            + "    recursively the attributes of its class's base classes.")
    static Object dirFunction(Object object) {
        if (object != null) {
            return dir(object);
        }
        Object names = locals();
        PyList list = PyList.from(Call.method0(names, "keys"));
        Call.method0(list, "sort");
        return list;
    }

    /** {@code dir(object)}: a sorted list. */
    public static Object dir(Object object) {
        Object names = Call.specialOrNull(object, Special.DIR);
        if (names == null) {
            throw Errors.typeError("object does not provide __dir__");
        }
        PyList list = new PyList(Iteration.toArray(names));
        Call.method0(list, "sort");
        return list;
    }

    @PyFunctionDef(signature = "(object=<absent>, /)", textSignature = false, doc = "vars([object]) -> dictionary\n"
            + "\n"
            + "Without arguments, equivalent to locals().\n"
            + "With an argument, equivalent to object.__dict__.")
    static Object vars(Object object) {
        if (object == null) {
            return locals();
        }
        Object dict = Attributes.getOrNull(object, "__dict__");
        if (dict == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    @PyFunctionDef(signature = "()", doc = "Return the dictionary containing the current scope's global variables.\n"
            + "\n"
            + "NOTE: Updates to this dictionary *will* affect name lookups in the current\n"
            + "global scope and vice-versa.")
    static Object globals() {
        return Scope.caller().globals();
    }

    @PyFunctionDef(signature = "()", doc = "Return a dictionary containing the current scope's local variables.\n"
            + "\n"
            + "NOTE: Whether or not updates to this dictionary will affect name lookups in\n"
            + "the local scope and vice-versa is *implementation dependent* and not\n"
            + "covered by any backwards compatibility guarantees.")
    static Object locals() {
        return Scope.caller().locals();
    }
}
