package org.pyjc.compiler.parse;

/**
 * What the caller of the parser wants beyond the tree.
 *
 * <p>Thread safety: immutable, if the listener is used by one thread.
 *
 * @param warnings receives the warnings
 * @param allowIncompleteInput raise {@code _IncompleteInputError} where more input could complete the source, as
 *     {@code codeop} asks for with {@code PyCF_ALLOW_INCOMPLETE_INPUT}
 * @param dontImplyDedent the end of an interactive source does not end its blocks: {@code PyCF_DONT_IMPLY_DEDENT}
 * @param barryAsFlufl accept {@code <>} instead of {@code !=}: {@code from __future__ import barry_as_FLUFL}
 */
public record ParseOptions(SyntaxWarningListener warnings, boolean allowIncompleteInput,
        boolean dontImplyDedent, boolean barryAsFlufl) {

    public static final ParseOptions DEFAULT = new ParseOptions(SyntaxWarningListener.NONE, false, false, false);

    public ParseOptions withWarnings(SyntaxWarningListener listener) {
        return new ParseOptions(listener, allowIncompleteInput, dontImplyDedent, barryAsFlufl);
    }
}
