package org.pyjc.runtime.module.builtins;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.PyCell;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.importing.Execute;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** compile, eval and exec. Compare CPython bltinmodule.c: builtin_compile_impl, builtin_eval_impl. Thread safety: stateless. */
final class Compiling {
    private static final int ONLY_AST = 0x400;
    /** PyCF_MASK, PyCF_MASK_OBSOLETE and PyCF_COMPILE_MASK. */
    private static final int KNOWN_FLAGS = 0x1fe0000 | 0x10 | 0x400 | 0x2000 | 0x200 | 0x1000 | 0x4000 | 0x8400;

    private Compiling() {}

    @PyFunctionDef(signature = "(source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *, _feature_version=-1)",
            doc = "Compile source into a code object that can be executed by exec() or eval().\n"
            + "\n"
            + "The source code may represent a Python module, statement or expression.\n"
            + "The filename will be used for run-time error messages.\n"
            + "The mode must be 'exec' to compile a module, 'single' to compile a\n"
            + "single (interactive) statement, or 'eval' to compile an expression.\n"
            + "The flags argument, if present, controls which future statements influence\n"
            + "the compilation of the code.\n"
            + "The dont_inherit argument, if true, stops the compilation inheriting\n"
            + "the effects of any future statements in effect in the code calling\n"
            + "compile; if absent or false these statements do influence the compilation,\n"
            + "in addition to any features explicitly specified.")
    static Object compile(Object source, Object filename, String mode, int flags, boolean dontInherit, int optimize,
            int featureVersion) {
        if (optimize < -1 || optimize > 2) {
            throw Errors.valueError("compile(): invalid optimize value");
        }
        if ((flags & ~KNOWN_FLAGS) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        }
        CompilerService.Mode kind = mode(mode, flags);
        if (source instanceof PyCode) {
            return source;
        }
        return CompileArguments.compiler().compile(sourceOf(source, "compile"), CompileArguments.fileName(filename), kind, flags, optimize, featureVersion);
    }

    private static CompilerService.Mode mode(String mode, int flags) {
        return switch (mode) {
            case "exec" -> CompilerService.Mode.EXEC;
            case "eval" -> CompilerService.Mode.EVAL;
            case "single" -> CompilerService.Mode.SINGLE;
            case "func_type" -> {
                if ((flags & ONLY_AST) == 0) {
                    throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                }
                yield CompilerService.Mode.FUNCTION_TYPE;
            }
            default -> throw Errors.valueError((flags & ONLY_AST) != 0
                    ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'" : "compile() mode must be 'exec', 'eval' or 'single'");
        };
    }

    /** A str, a {@code byte[]} or an AST object. */
    private static Object sourceOf(Object source, String function) {
        Object found = CompileArguments.sourceOrNull(source);
        if (found != null) {
            return found;
        }
        if (function.equals("compile") && org.pyjc.runtime.module.ast.AstClasses.isNode(PyType.of(source))) {
            return source;
        }
        String what = function.equals("compile") ? "a string, bytes or AST object" : "a string, bytes or code object";
        throw Errors.typeError(function + "() arg 1 must be " + what);
    }

    @PyFunctionDef(signature = "(source, /, globals=None, locals=None)",
            doc = "Evaluate the given source in the context of globals and locals.\n"
            + "\n"
            + "The source may be a string representing a Python expression\n"
            + "or a code object as returned by compile().\n"
            + "The globals must be a dictionary and locals can be any mapping,\n"
            + "defaulting to the current globals and locals.\n"
            + "If only globals is given, locals defaults to it.")
    static Object eval(Object source, Object globals, Object locals) {
        Scope scope = Scope.of("eval", globals, locals);
        if (source instanceof PyCode code) {
            if (code.freeVars.length > 0) {
                throw Errors.typeError("code object passed to eval() may not contain free variables");
            }
            return Execute.run(code, scope.globals(), scope.locals(), PyFunction.NO_CELLS);
        }
        Object text = sourceOf(source, "eval");
        if (Str.isStr(text)) {
            int start = 0;
            while (start < Str.length(text) && (Str.codePointAt(text, start) == ' ' || Str.codePointAt(text, start) == '\t')) {
                start++;
            }
            text = Str.substring(text, start, Str.length(text));
        }
        PyCode code = (PyCode) CompileArguments.compiler().compile(text, "<string>", CompilerService.Mode.EVAL, 0, -1, -1);
        return Execute.run(code, scope.globals(), scope.locals(), PyFunction.NO_CELLS);
    }

    @PyFunctionDef(signature = "(source, /, globals=None, locals=None, *, closure=None)",
            doc = "Execute the given source in the context of globals and locals.\n"
            + "\n"
            + "The source may be a string representing one or more Python statements\n"
            + "or a code object as returned by compile().\n"
            + "The globals must be a dictionary and locals can be any mapping,\n"
            + "defaulting to the current globals and locals.\n"
            + "If only globals is given, locals defaults to it.\n"
            + "The closure must be a tuple of cellvars, and can only be used\n"
            + "when source is a code object requiring exactly that many cellvars.")
    static void exec(Object source, Object globals, Object locals, Object closure) {
        Scope scope = Scope.of("exec", globals, locals);
        if (source instanceof PyCode code) {
            Execute.run(code, scope.globals(), scope.locals(), cells(code, closure));
            return;
        }
        if (closure != PyNone.NONE) {
            throw Errors.typeError("closure can only be used when source is a code object");
        }
        PyCode code = (PyCode) CompileArguments.compiler().compile(sourceOf(source, "exec"), "<string>", CompilerService.Mode.EXEC, 0, -1, -1);
        Execute.run(code, scope.globals(), scope.locals(), PyFunction.NO_CELLS);
    }

    private static PyCell[] cells(PyCode code, Object closure) {
        int count = code.freeVars.length;
        if (count == 0) {
            if (closure != PyNone.NONE) {
                throw Errors.typeError("cannot use a closure with this code object");
            }
            return PyFunction.NO_CELLS;
        }
        if (!(closure instanceof PyTuple tuple) || tuple.items().length != count) {
            throw Errors.typeError("code object requires a closure of exactly length " + count);
        }
        PyCell[] cells = new PyCell[count];
        for (int i = 0; i < count; i++) {
            if (!(tuple.items()[i] instanceof PyCell cell)) {
                throw Errors.typeError("code object requires a closure of exactly length " + count);
            }
            cells[i] = cell;
        }
        return cells;
    }
}
