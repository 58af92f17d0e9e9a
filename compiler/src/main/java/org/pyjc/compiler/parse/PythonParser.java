package org.pyjc.compiler.parse;

import org.pyjc.compiler.ast.Mod;

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
        throw new UnsupportedOperationException("the grammar is not there yet");
    }

    /** Parses one expression, alone on its lines: mode {@code eval}. */
    public static Mod.Expression parseExpression(SourceText source) {
        return parseExpression(source, ParseOptions.DEFAULT);
    }

    public static Mod.Expression parseExpression(SourceText source, ParseOptions options) {
        throw new UnsupportedOperationException("the grammar is not there yet");
    }

    /** Parses one statement as typed at a prompt: mode {@code single}. */
    public static Mod.Interactive parseInteractive(SourceText source) {
        return parseInteractive(source, ParseOptions.DEFAULT);
    }

    public static Mod.Interactive parseInteractive(SourceText source, ParseOptions options) {
        throw new UnsupportedOperationException("the grammar is not there yet");
    }
}
