package org.pyjc.grammar;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;

/**
 * Ends the parse at the first error, with a {@code ParseCancellationException}.
 *
 * <p>Thread safety: stateless.
 */
public final class FailFast extends BailErrorStrategy {

    @Override
    public void reportMatch(Parser recognizer) {
        // There is no recovery from which a match could end.
    }

    @Override
    public void sync(Parser recognizer) {
        // Errors are found where the token does not match.
    }
}
