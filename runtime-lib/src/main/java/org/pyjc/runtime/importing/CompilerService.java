package org.pyjc.runtime.importing;

import java.util.List;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.module.symtable.PySymbolTable;

/**
 * The compiler, as far as a running program needs it: imports of source files, {@code compile}, {@code exec} and {@code eval}.
 * The runtime library knows no compiler; a program that has one on its class path finds it by {@link java.util.ServiceLoader}.
 *
 * <p>Thread safety: implementations may be called by several threads at once.
 */
public interface CompilerService {
    /** What is compiled. */
    enum Mode { EXEC, EVAL, SINGLE, FUNCTION_TYPE }

    /**
     * The code of a module's file, from the class cache when it was compiled before.
     *
     * @param name the module's full name, such as {@code a.b}
     * @param filename what tracebacks show
     * @throws org.pyjc.runtime.exc.PyException a SyntaxError
     */
    PyCode compileModule(String name, String filename, byte[] source);

    /**
     * {@code compile(source, filename, mode, flags, dont_inherit, optimize)}.
     *
     * @param source a str, a {@code byte[]}, or an AST object
     * @param flags future features and compiler flags of CPython's {@code compile}; with ONLY_AST the result is an AST object
     * @param featureVersion the minor version of Python 3 whose syntax a tree may use, -1 for all
     * @return a {@link PyCode} or an AST object
     */
    Object compile(Object source, String filename, Mode mode, int flags, int optimize, int featureVersion);

    /**
     * The symbol table of a source: {@code _symtable.symtable}.
     *
     * @param source a str or a {@code byte[]}
     */
    PySymbolTable symbolTable(Object source, String filename, Mode mode);

    /**
     * The classes of a compiled module, or of code that {@link #compile} made, compiled anew to report events to tracing functions;
     * empty when its source is not known any more.
     *
     * @param main its first class
     * @param filename the file's name as Python code sees it
     */
    List<Class<?>> traced(Class<?> main, String filename);

    /** The present compiler, null when the program has none. */
    static CompilerService find() {
        return CompilerHolder.SERVICE;
    }
}
