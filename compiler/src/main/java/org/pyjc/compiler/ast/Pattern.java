package org.pyjc.compiler.ast;

import java.util.List;

/**
 * Patterns of a {@code case}, one record a {@code pattern} constructor of CPython's {@code Python.asdl}.
 *
 * <p>Thread safety: immutable.
 */
public sealed interface Pattern extends Node {

    /** {@code MatchValue(expr value)} */
    record MatchValue(Expr value, Span span) implements Pattern {
    }

    /** {@code MatchSingleton(constant value)} */
    record MatchSingleton(Literal value, Span span) implements Pattern {
    }

    /** {@code MatchSequence(pattern* patterns)} */
    record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
    }

    /** {@code MatchMapping(expr* keys, pattern* patterns, identifier? rest)} */
    record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span) implements Pattern {
    }

    /** {@code MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)} */
    record MatchClass(
            Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
            implements Pattern {
    }

    /** {@code MatchStar(identifier? name)} */
    record MatchStar(String name, Span span) implements Pattern {
    }

    /** {@code MatchAs(pattern? pattern, identifier? name)} */
    record MatchAs(Pattern pattern, String name, Span span) implements Pattern {
    }

    /** {@code MatchOr(pattern* patterns)} */
    record MatchOr(List<Pattern> patterns, Span span) implements Pattern {
    }
}
