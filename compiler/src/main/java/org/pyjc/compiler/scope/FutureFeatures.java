package org.pyjc.compiler.scope;

import java.util.List;
import java.util.Set;
import org.pyjc.compiler.ast.Alias;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Literal;
import org.pyjc.compiler.ast.Mod;
import org.pyjc.compiler.ast.Stmt;
import org.pyjc.compiler.parse.SourceText;

/**
 * What {@code from __future__ import …} asks for. Compare CPython future.c: future_parse.
 *
 * @param annotations annotations are kept as strings
 * @param barryAsFlufl {@code <>} instead of {@code !=}
 * @param lastLine the line of the last such import, or -1
 * @param flags CO_FUTURE bits of the code objects
 */
public record FutureFeatures(boolean annotations, boolean barryAsFlufl, int lastLine, int flags) {
    public static final int CO_FUTURE_BARRY_AS_BDFL = 0x400000;
    public static final int CO_FUTURE_ANNOTATIONS = 0x1000000;
    public static final FutureFeatures NONE = new FutureFeatures(false, false, -1, 0);

    private static final Set<String> OLD = Set.of("nested_scopes", "generators", "division", "absolute_import",
            "with_statement", "print_function", "unicode_literals", "generator_stop");

    /** Features given by the caller's own imports ({@code compile(flags=…)}) added to those of the source. */
    public static FutureFeatures of(Mod mod, SourceText source, int inherited) {
        int flags = inherited & (CO_FUTURE_ANNOTATIONS | CO_FUTURE_BARRY_AS_BDFL);
        int lastLine = -1;
        boolean docstring = true;
        for (Stmt stmt : body(mod)) {
            if (stmt instanceof Stmt.ImportFrom from && "__future__".equals(from.module()) && from.level() == 0) {
                for (Alias alias : from.names()) {
                    flags |= feature(alias, from, source);
                }
                lastLine = from.span().lineno();
            } else if (!(docstring && isDocstring(stmt))) {
                break;
            }
            docstring = false;
        }
        return new FutureFeatures((flags & CO_FUTURE_ANNOTATIONS) != 0, (flags & CO_FUTURE_BARRY_AS_BDFL) != 0,
                lastLine, flags);
    }

    private static List<Stmt> body(Mod mod) {
        return switch (mod) {
            case Mod.Module module -> module.body();
            case Mod.Interactive interactive -> interactive.body();
            case Mod.Expression _, Mod.FunctionType _ -> List.of();
        };
    }

    private static boolean isDocstring(Stmt stmt) {
        return stmt instanceof Stmt.ExprStmt expr && expr.value() instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Str;
    }

    private static int feature(Alias alias, Stmt.ImportFrom from, SourceText source) {
        String name = alias.name();
        return switch (name) {
            case "annotations" -> CO_FUTURE_ANNOTATIONS;
            case "barry_as_FLUFL" -> CO_FUTURE_BARRY_AS_BDFL;
            case "braces" -> throw ScopeErrors.at(source, alias.span(), "not a chance");
            default -> {
                if (OLD.contains(name)) {
                    yield 0;
                }
                throw ScopeErrors.at(source, alias.span(), "future feature " + name + " is not defined");
            }
        };
    }
}
