package org.pyjc.compiler.driver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.pyjc.compiler.CompileOptions;
import org.pyjc.compiler.Pipeline;
import org.pyjc.compiler.facts.AstPreprocessor;
import org.pyjc.compiler.parse.FeatureVersion;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.python.AstToPython;
import org.pyjc.compiler.python.SymbolTables;
import org.pyjc.compiler.scope.FutureFeatures;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.importing.CompiledClass;
import org.pyjc.runtime.importing.CompiledPath;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.module.symtable.PySymbolTable;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.structseq.PyStructSequence;

/**
 * Compiles in memory for the running program: modules and what they compile while they are imported, through the class cache, and
 * what else {@code compile} is given.
 * Thread safety: stateless but for the cache, see {@link ClassCache}.
 */
public final class SourceCompiler implements CompilerService {
    private static final int DONT_IMPLY_DEDENT = 0x200;
    private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
    static final int ONLY_AST = 0x400;
    private static final int TYPE_COMMENTS = 0x1000;
    static final int OPTIMIZED_AST = 0x8400;
    private static final int TOP_LEVEL_AWAIT = 0x2000;
    private static final int FUTURES = FutureFeatures.CO_FUTURE_ANNOTATIONS | FutureFeatures.CO_FUTURE_BARRY_AS_BDFL;
    private static final String COMMAND_CLASS = "py/__command__";
    /** A shorter source is compiled as fast as it is found, once the compiler is warm. */
    private static final int LEAST_KEPT = 2000;
    /** As many texts are kept that one program's imports compile: classes that are made of text, such as named tuples and dataclasses. */
    private static final int MOST_TEXTS = 2000;
    private static final AtomicInteger TEXTS = new AtomicInteger();

    @Override
    public PyCode compileModule(String name, String filename, byte[] source) {
        return module("py/" + name.replace('.', '/'), filename, source, () -> SourceText.of(source, filename), false);
    }

    /**
     * The code of the script that python is started with, whose errors CPython words as those of a file. CPython compiles it each
     * time: one with warnings is not kept, so that they are told again.
     */
    PyCode script(String filename, byte[] source) {
        return module("py/__main__", filename, source, () -> SourceText.ofFile(source, filename), true);
    }

    private static PyCode module(String className, String filename, byte[] source, Step<SourceText> decode, boolean warnsAgain) {
        int optimize = optimize();
        Map<String, byte[]> classes = ClassCache.get(source, className, filename, optimize);
        if (classes == null) {
            SourceText text = guarded(decode);
            CompileOptions options = options(text.filename(), CompileOptions.Mode.EXEC, className, optimize, 0);
            classes = guarded(() -> Pipeline.compile(text, options).classes(), options);
            if (!warnsAgain || ((CollectedWarnings) options.warnings()).isEmpty()) {
                ClassCache.put(source, className, filename, optimize, classes);
            }
        }
        return define(classes, null);
    }

    /** Whether it seems to be the content of a file, as importlib and runpy give it, that is worth being kept. */
    private static boolean isFile(byte[] source, String filename) {
        try {
            return source.length >= LEAST_KEPT && Files.isRegularFile(Path.of(filename));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Whether a module that is being imported has the text compiled: it will at the next start, too, when the compiler would be slow
     * because it is cold.
     */
    private static boolean isOfImport() {
        return Importer.isImporting() && TEXTS.getAndIncrement() < MOST_TEXTS;
    }

    /** The bytes by which the cache knows a text: those of a file, or a str's characters as they are. */
    private static byte[] content(Object source) {
        if (source instanceof byte[] bytes) {
            return bytes;
        }
        String text = Str.toJavaString(source);
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    /** The classes of a content; such that come with warnings are compiled each time, so that they are told again. */
    private static Map<String, byte[]> cached(byte[] content, String what, String filename, Origin origin) {
        int optimize = origin.options.optimize();
        Map<String, byte[]> classes = ClassCache.get(content, what, filename, optimize);
        if (classes == null) {
            classes = guarded(origin::compile, origin.options);
            if (((CollectedWarnings) origin.options.warnings()).isEmpty()) {
                ClassCache.put(content, what, filename, optimize, classes);
            }
        }
        return classes;
    }

    /** What code was compiled from that is in no file. The tree is null when the text tells all. */
    record Origin(Mod tree, SourceText text, CompileOptions options) {
        Map<String, byte[]> compile() {
            return tree == null ? Pipeline.compile(text, options).classes() : Pipeline.compile(tree, text, options).classes();
        }

        Origin traced() {
            return new Origin(tree, text, options.withTracing());
        }
    }

    @Override
    public List<Class<?>> traced(Class<?> main, String filename) {
        Origin origin = main.getClassLoader() instanceof UnitLoader loader ? loader.origin() : null;
        if (origin == null) {
            SourceText text = fileText(filename);
            if (text == null) {
                return List.of();
            }
            origin = new Origin(null, text, options(filename, CompileOptions.Mode.EXEC, main.getName().replace('.', '/'), optimize(), 0));
        }
        return new UnitLoader(guarded(origin.traced()::compile), null).all();
    }

    private static SourceText fileText(String filename) {
        try {
            return SourceText.of(Files.readAllBytes(Path.of(filename)), filename);
        } catch (IOException | InvalidPathException e) {
            String text = CompiledPath.source(filename);
            return text == null ? null : SourceText.of(text, filename);
        }
    }

    /** The code of a command, which is text, or of standard input, which is bytes. */
    PyCode command(Object source, String filename) {
        return define(new Origin(null, text(source, filename), options(filename, CompileOptions.Mode.EXEC, COMMAND_CLASS, optimize(), 0)));
    }

    @Override
    public Object compile(Object source, String filename, Mode mode, int flags, int optimize, int featureVersion) {
        CompileOptions.Mode compileMode = CompileOptions.Mode.valueOf(mode.name());
        int level = optimize < 0 ? optimize() : optimize;
        if (TreeCompiler.isTree(source)) {
            return TreeCompiler.compile(source, filename, compileMode, flags, level);
        }
        SourceText text = text(source, filename);
        if ((flags & ONLY_AST) == 0) {
            Origin origin = new Origin(null, text, options(filename, compileMode, COMMAND_CLASS, level, flags));
            boolean file = source instanceof byte[] bytes && compileMode == CompileOptions.Mode.EXEC && flags == 0 && isFile(bytes, filename);
            if (file || isOfImport()) {
                String what = file ? COMMAND_CLASS : COMMAND_CLASS + ' ' + source.getClass() + ' ' + compileMode + ' ' + flags;
                return define(cached(content(source), what, filename, origin), origin);
            }
            return define(origin);
        }
        CompileOptions options = options(filename, compileMode, COMMAND_CLASS, level, flags);
        return guarded(() -> {
            Mod tree = Pipeline.parse(text, options);
            if (featureVersion >= 0) {
                FeatureVersion.check(tree, featureVersion, text);
            }
            Mod wanted = (flags & OPTIMIZED_AST) == OPTIMIZED_AST ? AstPreprocessor.run(tree, level) : tree;
            return (flags & TYPE_COMMENTS) != 0 ? AstToPython.convertWithTypeComments(wanted, text) : AstToPython.convert(wanted);
        }, options);
    }

    /** The code object of a tree. */
    static PyCode compile(Mod tree, String filename, CompileOptions.Mode mode, int flags, int optimize) {
        SourceText text = SourceText.of("", filename);
        CompileOptions options = options(filename, mode, COMMAND_CLASS, optimize, flags);
        return define(new Origin(tree, text, options));
    }

    static CompileOptions options(String filename, CompileOptions.Mode mode, String className, int optimize, int flags) {
        CompileOptions.Input input = new CompileOptions.Input((flags & ALLOW_INCOMPLETE_INPUT) != 0, (flags & DONT_IMPLY_DEDENT) != 0);
        return new CompileOptions(className, fileName(filename), mode, optimize, flags & FUTURES,
                (flags & TOP_LEVEL_AWAIT) != 0, new CollectedWarnings(filename), input, false);
    }

    /** The file's name as debuggers show it. */
    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public PySymbolTable symbolTable(Object source, String filename, Mode mode) {
        SourceText text = text(source, filename);
        CompileOptions options = options(filename, CompileOptions.Mode.valueOf(mode.name()), COMMAND_CLASS, 0, 0);
        return guarded(() -> SymbolTables.toPython(Pipeline.scopes(text, options).top()), options);
    }

    /** The text of a str or a {@code byte[]}. */
    private static SourceText text(Object source, String filename) {
        return guarded(() -> source instanceof byte[] bytes ? SourceText.of(bytes, filename)
                : SourceText.of(Str.toJavaString(source), filename));
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

    private static PyCode define(Origin origin) {
        return define(guarded(origin::compile, origin.options), origin);
    }

    private static PyCode define(Map<String, byte[]> classes, Origin origin) {
        return CompiledClass.moduleCode(new UnitLoader(classes, origin).mainClass());
    }

    private static int optimize() {
        Object flags = Modules.sys().dict().getStr("flags");
        return flags instanceof PyStructSequence s && s.items()[3] instanceof Long n ? (int) Math.min(n, 2) : 0;
    }
}
