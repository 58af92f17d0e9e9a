package org.pyjc.compiler;

import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.facts.Analysis;
import org.pyjc.compiler.facts.FactsInfo;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.SyntaxWarningListener;
import org.pyjc.compiler.scope.ScopeInfo;

/** What the stages of the compiler make of small sources. Thread safety: stateless. */
public final class Sources {
    private Sources() {}

    public static CompileOptions options() {
        return new CompileOptions("py/f", "f.py", CompileOptions.Mode.EXEC, 0, 0, false, SyntaxWarningListener.NONE);
    }

    public static SourceText text(String source) {
        return SourceText.of(source, "f.py");
    }

    public static ScopeInfo scopes(String source) {
        return Pipeline.scopes(text(source), options());
    }

    public static Mod.Module module(String source) {
        return (Mod.Module) Pipeline.parse(text(source), options());
    }

    public static FactsInfo facts(Mod.Module module) {
        return Analysis.analyse(module, null, 0);
    }

    public static CompiledModule compile(String source) {
        return Pipeline.compile(text(source), options());
    }
}
