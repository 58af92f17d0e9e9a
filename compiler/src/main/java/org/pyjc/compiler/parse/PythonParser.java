package org.pyjc.compiler.parse;

import java.util.function.Function;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.parse.build.LiteralError;
import org.pyjc.compiler.parse.build.Rejected;

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
        return parse(source, options, TreeParser::module);
    }

    /** Parses one expression, alone on its lines: mode {@code eval}. */
    public static Mod.Expression parseExpression(SourceText source) {
        return parseExpression(source, ParseOptions.DEFAULT);
    }

    public static Mod.Expression parseExpression(SourceText source, ParseOptions options) {
        return parse(source, options, TreeParser::expression);
    }

    /** Parses one statement as typed at a prompt: mode {@code single}. */
    public static Mod.Interactive parseInteractive(SourceText source) {
        return parseInteractive(source, ParseOptions.DEFAULT);
    }

    public static Mod.Interactive parseInteractive(SourceText source, ParseOptions options) {
        return parse(source, options, TreeParser::interactive);
    }

    private static <T> T parse(SourceText source, ParseOptions options, Function<TreeParser, T> mode) {
        try {
            return DeepStack.call(() -> mode.apply(new TreeParser(source, options)));
        } catch (ParseCancellationException | Rejected | LiteralError e) {
            throw new PySyntaxError(PySyntaxError.Kind.SYNTAX_ERROR, "invalid syntax", source.filename(),
                    1, 1, source.lineWithNewline(1), 1, 1);
        }
    }
}
