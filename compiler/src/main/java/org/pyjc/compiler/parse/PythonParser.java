package org.pyjc.compiler.parse;

import java.util.function.Function;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.parse.build.LiteralError;
import org.pyjc.compiler.parse.build.Rejected;
import org.pyjc.compiler.parse.diagnose.SyntaxDiagnoser.Mode;

/**
 * From source text to syntax tree: the equivalent of {@code ast.parse}.
 *
 * <p>Every method throws {@link PySyntaxError} for source that is not Python.
 *
 * <p>Thread safety: all methods may be called by any thread at any time.
 */
public final class PythonParser {

    private PythonParser() {
    }

    /** Parses a file: mode {@code exec}. */
    public static Mod.Module parseModule(SourceText source) {
        return parseModule(source, ParseOptions.DEFAULT);
    }

    public static Mod.Module parseModule(SourceText source, ParseOptions options) {
        return parse(source, options, Mode.MODULE, TreeParser::module);
    }

    /** Parses one expression, alone on its lines: mode {@code eval}. */
    public static Mod.Expression parseExpression(SourceText source) {
        return parseExpression(source, ParseOptions.DEFAULT);
    }

    public static Mod.Expression parseExpression(SourceText source, ParseOptions options) {
        return parse(source, options, Mode.EXPRESSION, TreeParser::expression);
    }

    /** Parses one statement as typed at a prompt: mode {@code single}. */
    public static Mod.Interactive parseInteractive(SourceText source) {
        return parseInteractive(source, ParseOptions.DEFAULT);
    }

    public static Mod.Interactive parseInteractive(SourceText source, ParseOptions options) {
        return parse(source, options, Mode.INTERACTIVE, TreeParser::interactive);
    }

    /** Parses the type of a function: mode {@code func_type}. */
    public static Mod.FunctionType parseFunctionType(SourceText source, ParseOptions options) {
        return parse(source, options, Mode.EXPRESSION, TreeParser::functionType);
    }

    private static <T> T parse(SourceText source, ParseOptions options, Mode mode, Function<TreeParser, T> parse) {
        return DeepStack.call(() -> {
            TreeParser parser = new TreeParser(source, options, mode);
            try {
                return parse.apply(parser);
            } catch (ParseCancellationException | Rejected | LiteralError e) {
                throw parser.diagnose(mode, options);
            }
        });
    }
}
