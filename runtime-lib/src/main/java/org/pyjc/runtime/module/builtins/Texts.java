package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.ops.Formats;
import org.pyjc.runtime.ops.Repr;

/** repr, ascii and format. Compare CPython bltinmodule.c. Thread safety: stateless. */
final class Texts {
    private Texts() {}

    @PyFunctionDef(signature = "(obj, /)", doc = "Return the canonical string representation of the object.\n"
            + "\n"
            + "For many object types, including most builtins, eval(repr(obj)) == obj.")
    static Object repr(Object obj) {
        return Repr.repr(obj);
    }

    @PyFunctionDef(signature = "(obj, /)", doc = "Return an ASCII-only representation of an object.\n"
            + "\n"
            + "As repr(), return a string containing a printable representation of an\n"
            + "object, but escape the non-ASCII characters in the string returned by\n"
            + "repr() using \\\\x, \\\\u or \\\\U escapes. This generates a string similar\n"
            + "to that returned by repr() in Python 2.")
    static Object ascii(Object obj) {
        return Formats.ascii(obj);
    }

    @PyFunctionDef(signature = "(value, format_spec='', /)",
            doc = "Return type(value).__format__(value, format_spec)\n"
            + "\n"
            + "Many built-in types implement format_spec according to the\n"
            + "Format Specification Mini-language. See help('FORMATTING').\n"
            + "\n"
            + "If type(value) does not supply a method named __format__\n"
            + "and format_spec is empty, then str(value) is returned.\n"
            + "See also help('SPECIALMETHODS').")
    static Object format(Object value, @ToStr Object formatSpec) {
        return Formats.format(value, formatSpec);
    }
}
