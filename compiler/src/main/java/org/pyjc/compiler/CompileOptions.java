package org.pyjc.compiler;

import org.pyjc.compiler.parse.SyntaxWarningListener;

/**
 * How a source is to be compiled.
 *
 * <p>Thread safety: immutable, if the listener is.
 *
 * @param className the internal name of the main class, such as {@code py/a/b}
 * @param sourceFile the file name for debuggers, without folders
 * @param mode what the source is
 * @param optimize 0, 1 ({@code -O}) or 2 ({@code -OO})
 * @param future CO_FUTURE flags that hold besides those that the source imports
 * @param topLevelAwait whether the module's own code may await
 * @param warnings receives syntax warnings
 * @param input what an end of the source means
 * @param traced whether the code reports events to tracing functions; see {@link org.pyjc.compiler.emit.EmitOptions}
 */
public record CompileOptions(String className, String sourceFile, Mode mode, int optimize, int future,
        boolean topLevelAwait, SyntaxWarningListener warnings, Input input, boolean traced) {

    /** The modes of {@code compile()}. */
    public enum Mode { EXEC, EVAL, SINGLE, FUNCTION_TYPE }

    /**
     * What an end of the source means: see {@link org.pyjc.compiler.parse.ParseOptions}.
     */
    public record Input(boolean allowIncomplete, boolean dontImplyDedent) {
        /** The source is all there is. */
        public static final Input WHOLE = new Input(false, false);
    }

    /** The options for a source that is complete. */
    public CompileOptions(String className, String sourceFile, Mode mode, int optimize, int future, boolean topLevelAwait,
            SyntaxWarningListener warnings) {
        this(className, sourceFile, mode, optimize, future, topLevelAwait, warnings, Input.WHOLE, false);
    }

    /** A module's file without options. */
    public static CompileOptions module(String className, String sourceFile) {
        return new CompileOptions(className, sourceFile, Mode.EXEC, 0, 0, false, SyntaxWarningListener.NONE);
    }

    /** The options for code that reports events. */
    public CompileOptions withTracing() {
        return new CompileOptions(className, sourceFile, mode, optimize, future, topLevelAwait, warnings, input, true);
    }

    public CompileOptions withOptimize(int level) {
        return new CompileOptions(className, sourceFile, mode, level, future, topLevelAwait, warnings, input, traced);
    }
}
