package org.pyjc.runtime.module.sre;

import java.util.List;

/**
 * The decoded code as a tree, each node with the facts that the emitter prunes by.
 *
 * <p>Thread safety: immutable.
 */
abstract sealed class Node {
    /** How a repetition chooses its count. */
    enum Kind { GREEDY, LAZY, POSSESSIVE }

    /** The characters that a non-empty match of this node can start with; null: any place may do. */
    final CharSet first;
    /** Can it match without consuming? Then what follows may start here too. */
    final boolean nullable;
    /** The fewest characters that it consumes (saturating); at least 1 where it isn't nullable. */
    final int minWidth;

    private Node(CharSet first, boolean nullable, int minWidth) {
        this.first = first;
        this.nullable = nullable;
        this.minWidth = minWidth;
    }

    /** The start characters of this node followed by something that starts with {@code tail}. */
    CharSet firstWith(CharSet tail) {
        return nullable ? CharSet.union(first, tail) : first;
    }

    private static int saturate(long width) {
        return (int) Math.min(width, Integer.MAX_VALUE);
    }

    /** Consumes nothing, starts nothing. */
    private static abstract sealed class ZeroWidth extends Node {
        ZeroWidth() {
            super(CharSet.EMPTY, true, 0);
        }
    }

    /** Never matches. */
    static final class Fail extends Node {
        Fail() {
            super(CharSet.EMPTY, false, 1);
        }
    }

    /** One character of a set; {@code ch} is that character when the set has just one, else -1. */
    static final class One extends Node {
        final CharSet set;
        final int ch;

        One(CharSet set, int ch) {
            super(set, false, 1);
            this.set = set;
            this.ch = ch;
        }
    }

    static final class Mark extends ZeroWidth {
        final int index;

        Mark(int index) {
            this.index = index;
        }
    }

    static final class At extends ZeroWidth {
        final int place;

        At(int place) {
            this.place = place;
        }
    }

    /** A lookahead or lookbehind; {@code back} characters back is where its body starts. */
    static final class Look extends ZeroWidth {
        final Node body;
        final int back;
        final boolean negative;

        Look(Node body, int back, boolean negative) {
            this.body = body;
            this.back = back;
            this.negative = negative;
        }
    }

    static final class Seq extends Node {
        final List<Node> items;

        Seq(List<Node> items) {
            super(first(items), nullable(items), width(items));
            this.items = items;
        }

        private static CharSet first(List<Node> items) {
            CharSet out = CharSet.EMPTY;
            for (Node item : items) {
                out = CharSet.union(out, item.first);
                if (!item.nullable) {
                    return out;
                }
            }
            return out;
        }

        private static boolean nullable(List<Node> items) {
            for (Node item : items) {
                if (!item.nullable) {
                    return false;
                }
            }
            return true;
        }

        private static int width(List<Node> items) {
            long sum = 0;
            for (Node item : items) {
                sum += item.minWidth;
            }
            return saturate(sum);
        }
    }

    static final class Alt extends Node {
        final List<Node> choices;

        Alt(List<Node> choices) {
            super(first(choices), nullable(choices), width(choices));
            this.choices = choices;
        }

        private static CharSet first(List<Node> choices) {
            CharSet out = CharSet.EMPTY;
            for (Node choice : choices) {
                out = CharSet.union(out, choice.first);
            }
            return out;
        }

        private static boolean nullable(List<Node> choices) {
            for (Node choice : choices) {
                if (choice.nullable) {
                    return true;
                }
            }
            return false;
        }

        private static int width(List<Node> choices) {
            int least = Integer.MAX_VALUE;
            for (Node choice : choices) {
                least = Math.min(least, choice.minWidth);
            }
            return choices.isEmpty() ? 1 : least;
        }
    }

    /** A repetition; a maximum of {@code Integer.MAX_VALUE} is none. */
    static final class Repeat extends Node {
        final Node body;
        final int min;
        final int max;
        final Kind kind;

        Repeat(Node body, int min, int max, Kind kind) {
            super(body.first, min == 0 || body.nullable, saturate((long) body.minWidth * min));
            this.body = body;
            this.min = min;
            this.max = max;
            this.kind = kind;
        }
    }

    static final class Atomic extends Node {
        final Node body;

        Atomic(Node body) {
            super(body.first, body.nullable, body.minWidth);
            this.body = body;
        }
    }

    static final class BackRef extends Node {
        final int group;
        final int mode;

        BackRef(int group, int mode) {
            super(null, true, 0);
            this.group = group;
            this.mode = mode;
        }
    }

    /** One body when the group has matched, the other when not. */
    static final class Conditional extends Node {
        final int group;
        final Node yes;
        final Node no;

        Conditional(int group, Node yes, Node no) {
            super(CharSet.union(yes.first, no.first), yes.nullable || no.nullable, Math.min(yes.minWidth, no.minWidth));
            this.group = group;
            this.yes = yes;
            this.no = no;
        }
    }
}
