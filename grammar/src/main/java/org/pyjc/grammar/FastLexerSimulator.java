package org.pyjc.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * ANTLR's lexer simulator with a tight loop for what its DFA already knows; everything else goes the usual way.
 *
 * <p>It keeps no line and column: {@link PythonLexerBase} finds them. Every symbol is below U+0080, see
 * {@link SourceCharStream}.
 *
 * <p>Thread safety: one lexer uses one; the DFA is shared as ANTLR shares it.
 */
final class FastLexerSimulator extends LexerATNSimulator {

    private final char[] chars;

    FastLexerSimulator(Lexer recognizer, SourceCharStream source, ATN atn, DFA[] decisionToDfa,
            PredictionContextCache sharedContextCache) {
        super(recognizer, atn, decisionToDfa, sharedContextCache);
        this.chars = source.chars();
    }

    @Override
    protected int execATN(CharStream input, DFAState start) {
        int begin = input.index();
        int at = begin;
        DFAState state = start;
        DFAState accepted = null;
        int acceptedAt = begin;
        while (at < chars.length) {
            DFAState[] edges = state.edges;
            DFAState next = edges == null ? null : edges[SourceCharStream.symbol(chars[at])];
            if (next == null) {
                return super.execATN(input, start);
            }
            if (next == ERROR) {
                break;
            }
            at++;
            state = next;
            if (next.isAcceptState) {
                accepted = next;
                acceptedAt = at;
            }
        }
        if (accepted == null) {
            return super.execATN(input, start);
        }
        input.seek(acceptedAt);
        if (accepted.lexerActionExecutor != null) {
            accepted.lexerActionExecutor.execute(recog, input, begin);
        }
        return accepted.prediction;
    }

    @Override
    public void consume(CharStream input) {
        input.consume();
    }
}
