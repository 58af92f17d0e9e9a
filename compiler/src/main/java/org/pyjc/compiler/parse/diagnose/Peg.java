package org.pyjc.compiler.parse.diagnose;

import java.util.BitSet;
import java.util.List;

/**
 * The constructs of the error grammar.
 *
 * <p>Thread safety: immutable once the grammar is linked.
 */
sealed interface Peg {

    /** One token of a type; the kind is that of the node, which may be null. */
    record Type(int type, NodeKind kind) implements Peg {
    }

    /** A name token with this text; null for any soft keyword. */
    record Soft(String text) implements Peg {
    }

    /** A token that must come next: if not, the message says so. */
    record Expect(int type, String text) implements Peg {
    }

    record Reference(Rule rule) implements Peg {
    }

    record Choice(List<Alternative> alternatives) implements Peg {
    }

    record Optional(Peg item) implements Peg {
    }

    /** One or more, or with {@code minimum} 0 any number; the separator may be null. */
    record Repeat(Peg item, Peg separator, int minimum) implements Peg {
    }

    record Look(Peg item, boolean expected) implements Peg {
    }

    record Cut() implements Peg {
    }

    /** A match that the alternative's action refers to by its slot. */
    record Capture(Peg item, int slot) implements Peg {
    }

    /**
     * A sequence with what to do when it matches.
     *
     * @param slots how many captures it has
     * @param mistake whether it is tried only when mistakes are looked for
     * @param first the types of token with which it can begin
     */
    record Alternative(List<Peg> items, int slots, boolean mistake, Action action, BitSet first) {

        /** The bit that says that any token will do. */
        static final int ANY = 511;

        /** Whether it can begin with a token of a type. */
        boolean mayBegin(int type) {
            return first.get(Math.max(type, FirstSets.END)) || first.get(ANY);
        }
    }

    /** What a match yields. */
    sealed interface Action {

        /** The match of the only item, or else a sequence. */
        record Pass() implements Action {
        }

        /** The match of a capture. */
        record Take(int slot) implements Action {
        }

        /** A node, whose children are these captures, or all items when there are none. */
        record Make(NodeKind kind, int[] slots) implements Action {
        }

        /** A mistake. */
        record Fail(String message, boolean indentation, Place place, List<String> names) implements Action {
        }

        /** A check in Java. */
        record Check(String name, List<String> arguments, List<String> names) implements Action {
        }
    }

    /** Where a mistake is: from a capture to another; {@link Kind} says what null means. */
    record Place(Kind kind, String from, String to) {

        enum Kind { LAST_TOKEN, NEXT_TOKEN, RANGE, TO_LAST_TOKEN }
    }

    /** A rule; its body is set when the grammar is linked. */
    final class Rule {

        final String name;
        final int index;
        /** Results are remembered, whether mistakes were looked for or not. */
        boolean memo;
        /** Results are remembered for this pass and mode alone, which changes nothing but the speed. */
        boolean cached;
        boolean quiet;
        /** For a left-recursive rule: the body is the base, these are what may follow it again and again. */
        List<Alternative> suffixes;
        Choice body;
        final BitSet first = new BitSet();
        boolean nullable;

        Rule(String name, int index) {
            this.name = name;
            this.index = index;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
