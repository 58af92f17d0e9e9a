package org.pyjc.runtime.text.codec.multibyte;

/**
 * How an encoding of several bytes a character reads and writes the next one. What it remembers between characters, such as the set that an
 * escape sequence designated, is a number in its reader or writer, the least significant byte first as in CPython's
 * {@code MultibyteCodec_State}: programs see it as the state of an incremental codec. Compare CPython Modules/cjkcodecs/cjkcodecs.h.
 * Thread safety: immutable.
 */
abstract class Scheme {
    /** What {@link #read} and {@link #write} answer when too little is there to tell. */
    static final int INCOMPLETE = 0;
    /** Their answer when the first byte or character is an error; a lower one when so many are. */
    static final int ILLEGAL = -1;

    static final int ASCII_END = 0x80;

    /** The state in which reading begins. */
    long firstReadState() {
        return 0;
    }

    /** The state in which writing begins. */
    long firstWriteState() {
        return 0;
    }

    /** The state of a reader that is reset. */
    long reset(long readState) {
        return 0;
    }

    /** Reads what the bytes at the reader's place begin with, a character or a change of state, and returns how many bytes that are. */
    abstract int read(MultibyteReader in);

    /** Writes the character at the writer's place, with those that it is one with, and returns how many that are. */
    abstract int write(MultibyteWriter out);

    /** Writes what leads back to the state at the beginning. */
    void end(MultibyteWriter out) {}
}
