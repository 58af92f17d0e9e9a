package org.pyjc.compiler;

import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.emit.EmitOptions;
import org.pyjc.compiler.emit.Emitter;
import org.pyjc.compiler.facts.Analysis;
import org.pyjc.compiler.facts.FactsInfo;
import org.pyjc.compiler.facts.FactsPrinter;
import org.pyjc.compiler.facts.FinallyJumps;
import org.pyjc.compiler.parse.DeepStack;
import org.pyjc.compiler.parse.ParseOptions;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.PythonParser;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.scope.FutureFeatures;
import org.pyjc.compiler.scope.ScopeBuilder;
import org.pyjc.compiler.scope.ScopeInfo;

/**
 * The compiler: {@code emit(analyse(resolve(parse(source))))}.
 *
 * <p>Thread safety: stateless; compilations may run at the same time.
 */
public final class Pipeline {
    private Pipeline() {
    }

    /**
     * Compiles a source.
     *
     * @throws PySyntaxError if it is not Python
     */
    public static CompiledModule compile(SourceText source, CompileOptions options) {
        return compile(parse(source, options), source, options);
    }

    /** Compiles a tree; the source serves for messages, and may be empty. */
    public static CompiledModule compile(Mod mod, SourceText source, CompileOptions options) {
        return DeepStack.call(() -> {
            FutureFeatures future = FutureFeatures.of(mod, source, options.future());
            FinallyJumps.warn(mod, source, options.warnings());
            ScopeInfo scopes = ScopeBuilder.build(mod, source, future, options.topLevelAwait());
            FactsInfo facts = Analysis.analyse(mod, scopes, options.optimize());
            EmitOptions emit = new EmitOptions(options.className(), options.sourceFile(), options.optimize(),
                    options.mode() == CompileOptions.Mode.SINGLE, options.traced(), options.warnings());
            return new CompiledModule(options.className(), Emitter.emit(mod, source, scopes, facts, emit));
        });
    }

    /** The scopes of a source. */
    public static ScopeInfo scopes(SourceText source, CompileOptions options) {
        Mod mod = parse(source, options);
        return DeepStack.call(() -> ScopeBuilder.build(mod, source, FutureFeatures.of(mod, source, options.future()), options.topLevelAwait()));
    }

    /** What is known of a source, as a text. */
    static String describeFacts(SourceText source, CompileOptions options) {
        Mod mod = parse(source, options);
        return DeepStack.call(() -> {
            ScopeInfo scopes = ScopeBuilder.build(mod, source, FutureFeatures.of(mod, source, options.future()), options.topLevelAwait());
            return FactsPrinter.dump(mod, Analysis.analyse(mod, scopes, options.optimize()));
        });
    }

    /** Parses a source in the mode of the options. */
    public static Mod parse(SourceText source, CompileOptions options) {
        boolean flufl = (options.future() & FutureFeatures.CO_FUTURE_BARRY_AS_BDFL) != 0;
        ParseOptions parse = new ParseOptions(options.warnings(), options.input().allowIncomplete(), options.input().dontImplyDedent(), flufl);
        try {
            return switch (options.mode()) {
                case EXEC -> PythonParser.parseModule(source, parse);
                case EVAL -> PythonParser.parseExpression(source, parse);
                case SINGLE -> PythonParser.parseInteractive(source, parse);
                case FUNCTION_TYPE -> PythonParser.parseFunctionType(source, parse);
            };
        } catch (PySyntaxError e) {
            throw e.in(source);
        }
    }
}
