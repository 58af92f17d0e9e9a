package org.pyjc.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.pyjc.compiler.ast.Arg;
import org.pyjc.compiler.ast.Arguments;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.grammar.PythonLexer;

/**
 * Sorts parameters into their kinds, and refuses an order that Python does not allow.
 *
 * <p>Thread safety: none, one list of parameters uses it.
 */
final class ParameterList {

    static final Arguments EMPTY =
            new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

    private List<Arg> positionalOnly = List.of();
    private List<Arg> positional = new ArrayList<>();
    private final List<Expr> defaults = new ArrayList<>();
    private Arg rest;
    private final List<Arg> keywordOnly = new ArrayList<>();
    private final List<Expr> keywordDefaults = new ArrayList<>();
    private Arg keywordRest;
    private boolean slash;
    private boolean star;

    /**
     * Takes the next parameter.
     *
     * @param kind the slash or stars before it, or null
     * @param arg the parameter, null for a lone slash or star
     */
    void add(Token kind, Arg arg, Expr value) {
        Rejected.unless(keywordRest == null);
        switch (kind == null ? 0 : kind.getType()) {
            case PythonLexer.SLASH -> endPositionalOnly();
            case PythonLexer.STAR -> beginKeywordOnly(arg);
            case PythonLexer.DOUBLESTAR -> keywordRest = arg;
            default -> named(arg, value);
        }
    }

    private void endPositionalOnly() {
        Rejected.unless(!slash && !star && !positional.isEmpty());
        slash = true;
        positionalOnly = positional;
        positional = new ArrayList<>();
    }

    private void beginKeywordOnly(Arg arg) {
        Rejected.unless(!star);
        star = true;
        rest = arg;
    }

    private void named(Arg arg, Expr value) {
        if (star) {
            keywordOnly.add(arg);
            keywordDefaults.add(value);
            return;
        }
        positional.add(arg);
        if (value != null) {
            defaults.add(value);
        } else {
            Rejected.unless(defaults.isEmpty());
        }
    }

    Arguments finish() {
        Rejected.unless(!star || rest != null || !keywordOnly.isEmpty());
        return new Arguments(Lists.frozen(positionalOnly), Lists.frozen(positional), rest, Lists.frozen(keywordOnly),
                Lists.frozen(keywordDefaults), keywordRest, Lists.frozen(defaults));
    }
}
