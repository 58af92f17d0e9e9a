package org.pyjc.grammar;

/** What the end of a source means. */
public enum InputKind {

    /** A file or an expression: open blocks end. */
    WHOLE,

    /** A statement typed at a prompt: its last line ends, and open blocks end. */
    INTERACTIVE,

    /** A statement being typed at a prompt: its last line ends, open blocks do not. */
    UNFINISHED
}
