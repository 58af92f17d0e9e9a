package org.pyjc.runtime.module.sre;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a match may start by the sets of its first characters: {@code ab[cd]|xyz} can only match where {@code [ax]},
 * {@code [by]} and {@code [cdz]} follow each other.
 *
 * <p>The sets are tested at the same time, a bit each (the shift-and algorithm): one table access for each character of the
 * subject. Thread safety: immutable.
 */
final class PrefixFilter {
    private static final int MOST = 8;

    private final CharSet[] sets;
    /** How many characters the filter sees. */
    final int length;
    /** The positions that characters from 256 on may have, a bit each. */
    final int highPositions;
    /** See {@link #positions}; made when a search first needs it, by a race perhaps twice. */
    private volatile byte[] table;

    private PrefixFilter(List<CharSet> sets) {
        this.sets = sets.toArray(new CharSet[0]);
        this.length = this.sets.length;
        int high = 0;
        for (int k = 0; k < length; k++) {
            high |= this.sets[k].hasHigh() ? 1 << k : 0;
        }
        this.highPositions = high;
    }

    /** For each character below 256 the positions that it may have, a bit each. */
    byte[] positions() {
        byte[] positions = table;
        if (positions == null) {
            positions = new byte[256];
            for (int ch = 0; ch < 256; ch++) {
                for (int k = 0; k < length; k++) {
                    positions[ch] |= (byte) (sets[k].test(ch) ? 1 << k : 0);
                }
            }
            table = positions;
        }
        return positions;
    }

    /** Do the sets fit there? There are at least {@link #length} characters. */
    boolean fits(SreMatcher matcher, int at) {
        for (int k = 0; k < length; k++) {
            if (!sets[k].test(matcher.at(at + k))) {
                return false;
            }
        }
        return true;
    }

    /** The filter for a pattern, or null when there is nothing to filter by. */
    static PrefixFilter of(Node root) {
        Start start = start(root);
        boolean useful = false;
        for (int k = 0; k < start.sets.size(); k++) {
            useful |= start.sets.get(k) != CharSet.ALL;
        }
        return start.sets.size() < 2 || !useful ? null : new PrefixFilter(start.sets);
    }

    /**
     * How a node's matches start.
     *
     * @param sets the sets of the first characters
     * @param complete whether there are never more characters, so that what follows the node goes on after the sets
     */
    private record Start(List<CharSet> sets, boolean complete) {
        static final Start NOTHING = new Start(List.of(), true);
        static final Start UNKNOWN = new Start(List.of(), false);

        Start then(Start next) {
            List<CharSet> all = new ArrayList<>(sets);
            for (CharSet set : next.sets) {
                if (all.size() < MOST) {
                    all.add(set);
                }
            }
            return new Start(all, next.complete && all.size() < MOST);
        }

        Start or(Start other) {
            List<CharSet> both = new ArrayList<>();
            int common = Math.min(sets.size(), other.sets.size());
            for (int k = 0; k < common; k++) {
                both.add(CharSet.union(sets.get(k), other.sets.get(k)));
            }
            return new Start(both, complete && other.complete && sets.size() == other.sets.size());
        }
    }

    private static Start start(Node node) {
        return switch (node) {
            case Node.One one -> new Start(List.of(one.set), true);
            case Node.Mark mark -> Start.NOTHING;
            case Node.At at -> Start.NOTHING;
            case Node.Look look -> Start.NOTHING;
            case Node.Atomic atomic -> start(atomic.body);
            case Node.Seq seq -> sequence(seq.items);
            case Node.Alt alt -> alternatives(alt.choices);
            case Node.Repeat repeat -> repetition(repeat);
            default -> Start.UNKNOWN;
        };
    }

    private static Start sequence(List<Node> items) {
        Start all = Start.NOTHING;
        for (Node item : items) {
            all = all.then(start(item));
            if (!all.complete) {
                break;
            }
        }
        return all;
    }

    private static Start alternatives(List<Node> choices) {
        Start all = null;
        for (Node choice : choices) {
            all = all == null ? start(choice) : all.or(start(choice));
            if (all.sets.isEmpty()) {
                return Start.UNKNOWN;
            }
        }
        return all == null ? Start.UNKNOWN : all;
    }

    private static Start repetition(Node.Repeat repeat) {
        if (repeat.min == 0) {
            return repeat.max == 0 ? Start.NOTHING : Start.UNKNOWN;
        }
        Start body = start(repeat.body);
        Start all = body;
        for (int n = 1; n < Math.min(repeat.min, MOST) && all.complete; n++) {
            all = all.then(body);
        }
        return repeat.min == repeat.max && repeat.min <= MOST ? all : new Start(all.sets, false);
    }
}
