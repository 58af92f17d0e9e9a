package org.pyjc.compiler.driver;

import java.util.Map;
import org.pyjc.compiler.CompileOptions;
import org.pyjc.compiler.Pipeline;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.python.AstToPython;
import org.pyjc.compiler.scope.FutureFeatures;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.importing.CompiledClass;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.structseq.PyStructSequence;

/**
 * Compiles in memory for the running program: modules, through the class cache, and what {@code compile} is given.
 * Thread safety: stateless but for the cache, see {@link ClassCache}.
 */
public final class SourceCompiler implements CompilerService {
    private static final int ONLY_AST = 0x400;
    private static final int TOP_LEVEL_AWAIT = 0x2000;
    private static final int FUTURES = FutureFeatures.CO_FUTURE_ANNOTATIONS | FutureFeatures.CO_FUTURE_BARRY_AS_BDFL;
    private static final String COMMAND_CLASS = "py/__command__";

    @Override
    public PyCode compileModule(String name, String filename, byte[] source) {
        return module("py/" + name.replace('.', '/'), filename, source, () -> SourceText.of(source, filename));
    }

    /** The code of the script that python is started with, whose errors CPython words as those of a file. */
    PyCode script(String filename, byte[] source) {
        return module("py/__main__", filename, source, () -> SourceText.ofFile(source, filename));
    }

    private static PyCode module(String className, String filename, byte[] source, Step<SourceText> decode) {
        int optimize = optimize();
        Map<String, byte[]> classes = ClassCache.get(source, className, filename, optimize);
        if (classes == null) {
            classes = compile(guarded(decode), CompileOptions.Mode.EXEC, className, optimize, 0);
            ClassCache.put(source, className, filename, optimize, classes);
        }
        return define(classes);
    }

    /** The code of a command or of standard input. */
    PyCode command(byte[] source, String filename) {
        return define(compile(text(source, filename), CompileOptions.Mode.EXEC, COMMAND_CLASS, optimize(), 0));
    }

    @Override
    public Object compile(Object source, String filename, Mode mode, int flags, int optimize) {
        SourceText text = source instanceof byte[] bytes ? text(bytes, filename)
                : guarded(() -> SourceText.of(Str.toJavaString(source), filename));
        CompileOptions.Mode compileMode = switch (mode) {
            case EXEC -> CompileOptions.Mode.EXEC;
            case EVAL -> CompileOptions.Mode.EVAL;
            case SINGLE -> CompileOptions.Mode.SINGLE;
            case FUNCTION_TYPE -> throw org.pyjc.runtime.exc.Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
        };
        if ((flags & ONLY_AST) != 0) {
            CompileOptions options = options(text, compileMode, COMMAND_CLASS, 0, flags);
            return guarded(() -> AstToPython.convert(Pipeline.parse(text, options)), options);
        }
        return define(compile(text, compileMode, COMMAND_CLASS, optimize < 0 ? optimize() : optimize, flags));
    }

    private static Map<String, byte[]> compile(SourceText text, CompileOptions.Mode mode, String className, int optimize, int flags) {
        CompileOptions options = options(text, mode, className, optimize, flags);
        return guarded(() -> Pipeline.compile(text, options).classes(), options);
    }

    private static CompileOptions options(SourceText text, CompileOptions.Mode mode, String className, int optimize, int flags) {
        return new CompileOptions(className, fileName(text.filename()), mode, optimize, flags & FUTURES,
                (flags & TOP_LEVEL_AWAIT) != 0, new CollectedWarnings(text.filename()));
    }

    /** The file's name as debuggers show it. */
    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static SourceText text(byte[] source, String filename) {
        return guarded(() -> SourceText.of(source, filename));
    }

    private interface Step<T> {
        T run();
    }

    private static <T> T guarded(Step<T> step) {
        try {
            return step.run();
        } catch (PySyntaxError e) {
            throw SyntaxErrors.toPython(e);
        }
    }

    /** Runs a step that collects warnings; they are issued here, in the thread that asked for the compilation. */
    private static <T> T guarded(Step<T> step, CompileOptions options) {
        return guarded(() -> {
            T result;
            try {
                result = step.run();
            } catch (PySyntaxError e) {
                ((CollectedWarnings) options.warnings()).issue();
                throw e;
            }
            ((CollectedWarnings) options.warnings()).issue();
            return result;
        });
    }

    private static PyCode define(Map<String, byte[]> classes) {
        return CompiledClass.moduleCode(new UnitLoader(classes).mainClass());
    }

    private static int optimize() {
        Object flags = Modules.sys().dict().getStr("flags");
        return flags instanceof PyStructSequence s && s.items()[3] instanceof Long n ? (int) Math.min(n, 2) : 0;
    }
}
