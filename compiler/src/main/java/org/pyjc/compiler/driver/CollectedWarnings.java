package org.pyjc.compiler.driver;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.parse.SyntaxWarning;
import org.pyjc.compiler.parse.SyntaxWarningListener;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.warnings.Warnings;

/**
 * The warnings of one compilation, kept until it is done: the parser may run in a thread with a deep stack, while
 * warnings belong to the thread, and the context, that compiles.
 *
 * <p>Thread safety: none, one compilation uses it.
 */
final class CollectedWarnings implements SyntaxWarningListener {
    private final List<SyntaxWarning> warnings = new ArrayList<>();
    private final String filename;

    CollectedWarnings(String filename) {
        this.filename = filename;
    }

    @Override
    public void warn(SyntaxWarning warning) {
        warnings.add(warning);
    }

    boolean isEmpty() {
        return warnings.isEmpty();
    }

    /** Issues them; one that a filter turns into an exception becomes a SyntaxError at its place. */
    void issue() {
        for (SyntaxWarning warning : warnings) {
            try {
                Warnings.warnExplicit(Exceptions.SYNTAX_WARNING, warning.message(), filename, warning.lineno());
            } catch (PyException e) {
                if (e.is(Exceptions.SYNTAX_WARNING)) {
                    throw warning.asError();
                }
                throw e;
            }
        }
    }
}
