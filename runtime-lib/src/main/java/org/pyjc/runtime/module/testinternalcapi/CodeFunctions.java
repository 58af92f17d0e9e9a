package org.pyjc.runtime.module.testinternalcapi;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.CodeInspection;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.types.dict.PyDict;

/** What code objects consist of. Compare CPython Modules/_testinternalcapi.c: get_code_var_counts. Thread safety: stateless. */
final class CodeFunctions {
    private CodeFunctions() {}

    @PyFunctionDef(name = "code_returns_only_none", signature = "(code, /)")
    static boolean returnsOnlyNone(PyCode code) {
        return CodeInspection.returnsOnlyNone(code);
    }

    @PyFunctionDef(name = "get_co_localskinds", signature = "(code, /)")
    static Object localKinds(PyCode code) {
        return CodeInspection.localKinds(code);
    }

    @PyFunctionDef(name = "get_code_var_counts", signature = "(code, globalsns=None, builtinsns=None)")
    static Object counts(Object codeOrFunction, @OrNone PyDict globals, @OrNone PyDict builtins) {
        return switch (codeOrFunction) {
            case PyFunction f -> CodeInspection.counts(f.code(), globals == null ? f.globals : globals,
                    builtins == null ? Builtins.DICT : builtins);
            case PyCode code -> CodeInspection.counts(code, globals, builtins);
            default -> throw Errors.typeError("argument must be a code object or a function");
        };
    }

    /** Raises ValueError for code that depends on more than its arguments and the built-ins. Compare codeobject.c: _PyCode_VerifyStateless. */
    @PyFunctionDef(name = "verify_stateless_code", signature = "(code, globalnames=None, globalsns=None, builtinsns=None)")
    static void verifyStateless(Object codeOrFunction, Object names, @OrNone PyDict globals, @OrNone PyDict builtins) {
        boolean function = codeOrFunction instanceof PyFunction;
        PyDict counts = (PyDict) counts(codeOrFunction, globals, builtins);
        if ((Long) counts.getStr("numfree") > 0) {
            throw Errors.valueError("closures not supported");
        }
        PyDict global = (PyDict) ((PyDict) counts.getStr("unbound")).getStr("globals");
        boolean unknown = (Long) global.getStr("numunknown") > 0;
        if ((Long) global.getStr("numglobal") > 0 || (function || builtins != null) && unknown) {
            throw Errors.valueError("globals not supported");
        }
    }
}
