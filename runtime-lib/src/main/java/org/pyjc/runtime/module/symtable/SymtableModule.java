package org.pyjc.runtime.module.symtable;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.module.builtins.CompileArguments;

/** The module {@code _symtable}. Compare CPython Modules/symtablemodule.c. Thread safety: stateless. */
@PyModuleDef(name = "_symtable", doc = "")
final class SymtableModule {
    @PyConstant static final int USE = 16;
    @PyConstant static final int DEF_GLOBAL = 1;
    @PyConstant static final int DEF_NONLOCAL = 8;
    @PyConstant static final int DEF_LOCAL = 2;
    @PyConstant static final int DEF_PARAM = 4;
    @PyConstant static final int DEF_TYPE_PARAM = 1024;
    @PyConstant static final int DEF_FREE_CLASS = 64;
    @PyConstant static final int DEF_IMPORT = 128;
    @PyConstant static final int DEF_BOUND = 134;
    @PyConstant static final int DEF_ANNOT = 256;
    @PyConstant static final int DEF_COMP_ITER = 512;
    @PyConstant static final int DEF_COMP_CELL = 2048;
    @PyConstant static final int TYPE_FUNCTION = 0;
    @PyConstant static final int TYPE_CLASS = 1;
    @PyConstant static final int TYPE_MODULE = 2;
    @PyConstant static final int TYPE_ANNOTATION = 3;
    @PyConstant static final int TYPE_TYPE_ALIAS = 4;
    @PyConstant static final int TYPE_TYPE_PARAMETERS = 5;
    @PyConstant static final int TYPE_TYPE_VARIABLE = 6;
    @PyConstant static final int LOCAL = 1;
    @PyConstant static final int GLOBAL_EXPLICIT = 2;
    @PyConstant static final int GLOBAL_IMPLICIT = 3;
    @PyConstant static final int FREE = 4;
    @PyConstant static final int CELL = 5;
    @PyConstant static final int SCOPE_OFF = 12;
    @PyConstant static final int SCOPE_MASK = 15;

    private SymtableModule() {}

    @PyFunctionDef(signature = "(source, filename, startstr, /)", doc = "Return symbol and scope dictionaries used internally by compiler.")
    static Object symtable(Object source, Object filename, String mode) {
        Object text = CompileArguments.source(source, "symtable() arg 1 must be a string or bytes object");
        CompilerService.Mode kind = switch (mode) {
            case "exec" -> CompilerService.Mode.EXEC;
            case "eval" -> CompilerService.Mode.EVAL;
            case "single" -> CompilerService.Mode.SINGLE;
            default -> throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        };
        return CompileArguments.compiler().symbolTable(text, CompileArguments.fileName(filename), kind);
    }
}
