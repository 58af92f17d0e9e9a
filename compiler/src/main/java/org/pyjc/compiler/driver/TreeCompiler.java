package org.pyjc.compiler.driver;

import org.pyjc.compiler.CompileOptions;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.facts.AstPreprocessor;
import org.pyjc.compiler.python.AstToPython;
import org.pyjc.compiler.python.PythonToAst;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.module.ast.AstClasses;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * {@code compile} of a tree that Python code made. Compare CPython bltinmodule.c: builtin_compile_impl. Thread safety: stateless.
 */
final class TreeCompiler {
    private TreeCompiler() {}

    /** Whether a value is an object of a class of the module {@code ast}. */
    static boolean isTree(Object source) {
        return source instanceof PyObject && AstClasses.isNode(PyType.of(source));
    }

    static Object compile(Object source, String filename, CompileOptions.Mode mode, int flags, int optimize) {
        String wanted = switch (mode) {
            case EXEC -> "Module";
            case EVAL -> "Expression";
            case SINGLE -> "Interactive";
            case FUNCTION_TYPE -> "FunctionType";
        };
        if (!PyType.of(source).isSubtype(AstClasses.of(wanted))) {
            throw Errors.typeError("expected " + wanted + " node, got " + PyType.of(source).shortName());
        }
        boolean onlyTree = (flags & SourceCompiler.ONLY_AST) != 0;
        if (onlyTree && (flags & SourceCompiler.OPTIMIZED_AST) != SourceCompiler.OPTIMIZED_AST) {
            return source;
        }
        Mod tree = PythonToAst.convert(source);
        if (onlyTree) {
            return AstToPython.convert(AstPreprocessor.run(tree, optimize));
        }
        PythonToAst.validate(tree);
        return SourceCompiler.compile(tree, filename, mode, flags, optimize);
    }
}
