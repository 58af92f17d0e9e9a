package org.pyjc.runtime.module.testcapi;

import java.lang.invoke.MethodHandles;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Positions;

/** Code objects. Compare CPython Modules/_testcapi/code.c. Thread safety: stateless. */
final class CodeFunctions {
    private static final String[] NO_NAMES = {};

    private CodeFunctions() {}

    /** An offset into {@code co_code} stands for an entry of the position table. */
    @PyFunctionDef(name = "code_offset_to_line", signature = "(code, offset, /)")
    static long offsetToLine(PyCode code, int offset) {
        int at = Positions.atOffset(offset);
        return at < 0 ? code.firstLine : Positions.line(code, at);
    }

    @PyFunctionDef(name = "code_newempty", signature = "(filename, funcname, firstlineno, /)")
    static Object newEmpty(String filename, String name, int firstLine) {
        return new PyCode(MethodHandles.lookup(), "empty", name, name, filename, 0, 0, 0, 0, firstLine, NO_NAMES, NO_NAMES, NO_NAMES, null, null,
                null);
    }

    /** What runs when the code object of {@link #newEmpty} does. */
    static Object empty(PyFunction function, Object namespace) {
        throw Errors.assertionError("an empty code object");
    }
}
