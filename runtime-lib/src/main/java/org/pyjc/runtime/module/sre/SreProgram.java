package org.pyjc.runtime.module.sre;

/**
 * A compiled pattern: the program of the backtracking machine, and what a search can skip by.
 *
 * <p>Thread safety: immutable; any number of {@link SreMatcher}s share it.
 */
public final class SreProgram {
    final int[] code;
    final CharSet[] sets;
    final int[][] literals;
    /** State slots: marks, the last group, loop counters, guards. */
    final int slots;
    /** The number of groups, the whole match not counted. */
    final int groups;
    final int minWidth;
    /** What each match starts with, or null. */
    final int[] prefix;
    /** {@link #prefix} as UTF-16, or null when it has none that can occur in one. */
    final String prefixText;
    /** The characters that a match can start with, or null for any place. */
    final CharSet first;
    /** Where a match may start by its first characters, or null; a longer prefix is better. */
    final PrefixFilter filter;
    /** Does the pattern start with the start of the string? */
    final boolean anchored;
    /** Does the pattern start with the start of a line? */
    final boolean lineAnchored;
    /** Is the prefix the whole pattern, and no group in it? */
    final boolean literal;

    SreProgram(SreEmitter emitted, Node root, int groups) {
        this.code = emitted.code();
        this.sets = emitted.sets();
        this.literals = emitted.literals();
        this.slots = emitted.slots();
        this.groups = groups;
        this.minWidth = root.minWidth;
        this.first = root.nullable || root.first == CharSet.ALL ? null : root.first;
        PrefixFinder finder = new PrefixFinder(root);
        this.prefix = finder.prefix();
        this.anchored = finder.anchored();
        this.lineAnchored = finder.lineAnchored();
        this.literal = finder.isAll();
        this.filter = anchored || lineAnchored || prefix != null && prefix.length > 1 ? null : PrefixFilter.of(root);
        this.prefixText = prefix == null ? null : text(prefix);
    }

    private static String text(int[] chars) {
        StringBuilder out = new StringBuilder(chars.length);
        for (int ch : chars) {
            if (ch > 0xffff) {
                return null;
            }
            out.append((char) ch);
        }
        return out.toString();
    }

    /**
     * Translates the code of {@code re._compiler}; raises RuntimeError when it is not well formed.
     *
     * @param code the words, each an unsigned 32-bit number
     * @param flags the flags of the pattern; the code holds all that they mean for the match
     * @param groups the number of groups, the whole match not counted
     */
    public static SreProgram compile(int[] code, int flags, int groups) {
        Node root = SreDecoder.decode(code, groups);
        return new SreProgram(new SreEmitter(root, groups), root, groups);
    }
}
