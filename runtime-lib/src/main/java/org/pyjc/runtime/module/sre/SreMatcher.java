package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.thread.Interrupts;

/**
 * Matches a program against one subject: a backtracking machine with its own stack.
 *
 * <p>Compare CPython sre_lib.h: {@code SRE(match)}, {@code SRE(search)}. The subject is a {@link String}, a byte array or
 * an array of code points; each has a subclass, so that its loops over characters are monomorphic.
 * Thread safety: confined to one thread; the program is shared.
 */
public abstract sealed class SreMatcher permits StringMatcher, BytesMatcher, WideMatcher {
    private static final int POLL_INTERVAL = 1 << 13;
    private static final CharSet NEWLINE = CharSet.ofLiteral('\n', SreChars.CASE_NONE);

    final SreProgram program;
    final int end;
    private final BacktrackStack stack;
    private int from;
    private int matchStart;
    private int matchEnd = -1;
    /** A match that is empty there is none: the one before ended there. */
    private int noEmptyAt = -1;
    private int fuel = POLL_INTERVAL;

    SreMatcher(SreProgram program, int length, int pos, int endpos) {
        this.program = program;
        this.end = Math.clamp(endpos, 0, length);
        this.from = Math.clamp(pos, 0, length);
        this.stack = new BacktrackStack(program);
    }

    /** A matcher for the part {@code [pos, endpos)} of a String, byte[] or int[] (code points). */
    public static SreMatcher of(SreProgram program, Object subject, int pos, int endpos) {
        return switch (subject) {
            case String s -> new StringMatcher(program, s, pos, endpos);
            case byte[] b -> new BytesMatcher(program, b, b.length, pos, endpos);
            case int[] w -> new WideMatcher(program, w, pos, endpos);
            default -> throw Errors.typeError("expected string or bytes-like object");
        };
    }

    /** Matches at the start position. */
    public final boolean match() {
        return attempt(from, false);
    }

    /** Matches at the start position, and up to the end. */
    public final boolean fullmatch() {
        return attempt(from, true);
    }

    /** Finds the first match from the start position on. */
    public final boolean search() {
        if (end - from < program.minWidth) {
            return false;
        }
        if (program.anchored) {
            return attempt(from, false);
        }
        if (program.lineAnchored) {
            return searchLines();
        }
        if (program.prefix != null) {
            return searchPrefix();
        }
        if (program.filter != null) {
            return searchFiltered();
        }
        return program.first != null ? searchFirst() : searchAnywhere();
    }

    private boolean searchPrefix() {
        int[] prefix = program.prefix;
        PrefixFilter filter = program.filter;
        int at = from;
        while ((at = findLiteral(prefix, program.prefixText, at, end)) >= 0) {
            if (program.literal) {
                stack.reset();
                matchStart = at;
                matchEnd = at + prefix.length;
                return true;
            }
            boolean fits = filter == null || at + filter.length <= end && filter.fits(this, at);
            if (fits && attempt(at, false)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean searchLines() {
        int last = end - program.minWidth;
        int at = from;
        if (at > 0 && at <= last && at(at - 1) != '\n') {
            at = lineAfter(at);
        }
        while (at >= 0 && at <= last) {
            if (attempt(at, false)) {
                return true;
            }
            at = lineAfter(at);
        }
        return false;
    }

    private int lineAfter(int index) {
        int newline = find(NEWLINE, index, end);
        return newline < 0 ? -1 : newline + 1;
    }

    private boolean searchFiltered() {
        int at = from;
        while ((at = findFiltered(program.filter, at, end)) >= 0) {
            if (attempt(at, false)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean searchFirst() {
        int last = end - program.minWidth + 1;
        int at = from;
        while ((at = find(program.first, at, last)) >= 0) {
            if (attempt(at, false)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean searchAnywhere() {
        int last = end - program.minWidth;
        for (int at = from; at <= last; at++) {
            if (attempt(at, false)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on after the match just found, as {@code finditer} does: an empty match there needs another place. */
    public final void advance() {
        noEmptyAt = matchEnd == matchStart ? matchEnd : -1;
        from = matchEnd;
    }

    /** Where the last match starts. */
    public final int start() {
        return matchStart;
    }

    /** Where the last match ends. */
    public final int end() {
        return matchEnd;
    }

    /** The number of the group that closed last, or -1. */
    public final int lastIndex() {
        return stack.state[2 * program.groups];
    }

    /** Starts and ends of the whole match and of all groups; -1 and -1 for a group that took no part. */
    public final int[] spans() {
        int[] spans = new int[2 * program.groups + 2];
        spans[0] = matchStart;
        spans[1] = matchEnd;
        for (int i = 0; i < 2 * program.groups; i += 2) {
            boolean closed = stack.state[i] >= 0 && stack.state[i + 1] >= 0;
            spans[i + 2] = closed ? stack.state[i] : -1;
            spans[i + 3] = closed ? stack.state[i + 1] : -1;
        }
        return spans;
    }

    private boolean attempt(int start, boolean whole) {
        if (--fuel <= 0) {
            refuel();
        }
        stack.reset();
        int result = run(start, whole);
        matchStart = start;
        matchEnd = result;
        return result >= 0;
    }

    // ------------------------------------------------------------------ what the kinds of subject do

    abstract int at(int index);

    /** The first index from {@code index} on, but before {@code to}, whose character is not in the set; else {@code to}. */
    abstract int skip(CharSet set, int index, int to);

    /** The first index in {@code [index, to)} whose character is in the set, or -1. */
    abstract int find(CharSet set, int index, int to);

    /** The first index in {@code [index, to)} from which on the filter's sets fit, or -1. */
    abstract int findFiltered(PrefixFilter filter, int index, int to);

    /** The last index in {@code [low, index]} whose character is in the set, or -1. */
    abstract int findBack(CharSet set, int index, int low);

    /** The first index in {@code [index, high]} whose character is in {@code tail}, with only members of the set before. */
    abstract int findLazy(CharSet set, CharSet tail, int index, int high);

    /** The first index in {@code [index, to)} where the literal stands completely, or -1. */
    abstract int findLiteral(int[] literal, String text, int index, int to);

    /** Does the literal stand there? The caller has checked the length. */
    abstract boolean startsWith(int[] literal, int index);

    // ------------------------------------------------------------------ the machine

    /** Is the character (or -1, the end) one that the filter lets pass? */
    private static boolean may(CharSet[] sets, int filter, int ch) {
        return filter < 0 || ch >= 0 && sets[filter].test(ch);
    }

    /** The loop of the machine; its length is that of the instruction set. Returns the end of the match or -1. */
    private int run(int start, boolean whole) {
        final int[] code = program.code;
        final CharSet[] sets = program.sets;
        final BacktrackStack stack = this.stack;
        final int end = this.end;
        int p = start;
        int pc = 0;
        while (true) {
            boolean ok = true;
            switch (code[pc]) {
                case Insn.CHAR -> {
                    ok = p < end && at(p) == code[pc + 1];
                    p++;
                    pc += 2;
                }
                case Insn.SET -> {
                    ok = p < end && sets[code[pc + 1]].test(at(p));
                    p++;
                    pc += 2;
                }
                case Insn.STRING -> {
                    int[] literal = program.literals[code[pc + 1]];
                    ok = literal.length <= end - p && startsWith(literal, p);
                    p += literal.length;
                    pc += 2;
                }
                case Insn.MARK -> {
                    stack.set(code[pc + 1], p);
                    pc += 2;
                }
                case Insn.MARK_END -> {
                    stack.set(code[pc + 1], p);
                    stack.set(2 * program.groups, (code[pc + 1] >> 1) + 1);
                    pc += 2;
                }
                case Insn.JUMP -> pc = code[pc + 1];
                case Insn.ALT -> pc = alternative(code, sets, pc, p);
                case Insn.ALT_LAST -> {
                    ok = may(sets, code[pc + 1], p < end ? at(p) : -1);
                    pc += 2;
                }
                case Insn.RUN -> {
                    int q = skip(sets[code[pc + 1]], p, limit(p, code[pc + 3]));
                    ok = q - p >= code[pc + 2] && p <= end;
                    p = q;
                    pc += 4;
                }
                case Insn.RUN_GREEDY -> {
                    int q = skip(sets[code[pc + 1]], p, limit(p, code[pc + 3]));
                    ok = q - p >= code[pc + 2] && p <= end;
                    if (ok) {
                        p = giveBack(pc, q, p + code[pc + 2]);
                        ok = p >= 0;
                        pc += 5;
                    }
                }
                case Insn.RUN_LAZY -> {
                    int least = p <= end - code[pc + 2] ? p + code[pc + 2] : -1;
                    ok = least >= 0 && skip(sets[code[pc + 1]], p, least) == least;
                    if (ok) {
                        p = takeMore(pc, least, limit(p, code[pc + 3]));
                        ok = p >= 0;
                        pc += 5;
                    }
                }
                case Insn.LOOP_GREEDY -> {
                    int ch = p < end ? at(p) : -1;
                    if (may(sets, code[pc + 2], ch)) {
                        if (may(sets, code[pc + 3], ch)) {
                            stack.push(p, pc + 4);
                        }
                        pc = code[pc + 1];
                    } else {
                        pc += 4;
                    }
                }
                case Insn.LOOP_LAZY -> {
                    int ch = p < end ? at(p) : -1;
                    if (!may(sets, code[pc + 3], ch)) {
                        pc = code[pc + 1];
                    } else {
                        if (may(sets, code[pc + 2], ch)) {
                            stack.push(p, code[pc + 1]);
                        }
                        pc += 4;
                    }
                }
                case Insn.OPTION_GREEDY -> {
                    int ch = p < end ? at(p) : -1;
                    if (may(sets, code[pc + 1], ch)) {
                        if (may(sets, code[pc + 2], ch)) {
                            stack.push(p, code[pc + 3]);
                        }
                        pc += 4;
                    } else {
                        pc = code[pc + 3];
                    }
                }
                case Insn.OPTION_LAZY -> {
                    int ch = p < end ? at(p) : -1;
                    if (!may(sets, code[pc + 2], ch)) {
                        pc = code[pc + 3];
                    } else {
                        if (may(sets, code[pc + 1], ch)) {
                            stack.push(p, code[pc + 3]);
                        }
                        pc += 4;
                    }
                }
                case Insn.UNTIL_GREEDY -> {
                    pc = untilGreedy(code, sets, pc, p);
                    ok = pc >= 0;
                }
                case Insn.PEEK -> {
                    int q = p - code[pc + 2];
                    boolean found = q >= 0 && q < end && sets[code[pc + 1]].test(at(q));
                    ok = found == (code[pc + 3] == 0);
                    pc += 4;
                }
                case Insn.AT -> {
                    ok = isAt(code[pc + 1], p);
                    pc += 2;
                }
                case Insn.BACK_REF -> {
                    p = backReference(code[pc + 1], code[pc + 2], p);
                    ok = p >= 0;
                    pc += 3;
                }
                case Insn.COMMIT_BACK -> {
                    stack.cut(stack.state[code[pc + 1]]);
                    p = stack.state[code[pc + 1] + 1];
                    pc += 2;
                }
                case Insn.STEP_BACK -> {
                    ok = p >= code[pc + 1];
                    p -= code[pc + 1];
                    pc += 2;
                }
                case Insn.DENY -> {
                    int slot = code[pc + 1];
                    if (p < code[pc + 2]) {
                        pc = code[pc + 3];
                    } else {
                        stack.set(slot, 0);
                        stack.state[slot] = stack.size;
                        stack.push(p, code[pc + 3]);
                        p -= code[pc + 2];
                        pc += 4;
                    }
                }
                case Insn.SUCCESS -> {
                    ok = !(whole && p != end) && p != noEmptyAt;
                    if (ok) {
                        return p;
                    }
                }
                default -> {
                    pc = rare(code, pc, p);
                    ok = pc >= 0;
                }
            }
            while (!ok) {
                if (!stack.backToChoice()) {
                    return -1;
                }
                if (--fuel <= 0) {
                    refuel();
                }
                int tag = stack.words[--stack.size];
                p = stack.words[--stack.size];
                ok = true;
                if (tag < BacktrackStack.WIDE) {
                    pc = tag;
                } else {
                    pc = tag - BacktrackStack.WIDE;
                    p = resume(code[pc], pc, p, stack.words[--stack.size]);
                    ok = p >= 0;
                    pc += 5;
                }
            }
        }
    }

    /** A run is asked for its next length. Returns where it ends then, or -1. */
    private int resume(int op, int pc, int p, int limit) {
        if (op == Insn.RUN_GREEDY) {
            return giveBack(pc, p, limit);
        }
        return program.sets[program.code[pc + 1]].test(at(p)) ? takeMore(pc, p + 1, limit) : -1;
    }

    /** A match that takes long can be interrupted. */
    private void refuel() {
        fuel = POLL_INTERVAL;
        Interrupts.poll();
    }

    private int limit(int p, int max) {
        return max < end - p ? p + max : end;
    }

    /** The greedy run at {@code pc} may end anywhere in {@code [low, high]}: takes the last place where its tail can start. */
    private int giveBack(int pc, int high, int low) {
        int filter = program.code[pc + 4];
        int q = high;
        if (filter >= 0) {
            q = findBack(program.sets[filter], high < end ? high : end - 1, low);
            if (q < low) {
                return -1;
            }
        }
        if (q > low) {
            stack.pushWide(low, q - 1, pc);
        }
        return q;
    }

    /** The lazy run at {@code pc} may end anywhere from {@code low} on: takes the first place where its tail can start. */
    private int takeMore(int pc, int low, int high) {
        int filter = program.code[pc + 4];
        int q = low;
        if (filter >= 0) {
            q = findLazy(program.sets[program.code[pc + 1]], program.sets[filter], low, high);
            if (q < 0) {
                return -1;
            }
        }
        if (q < high) {
            stack.pushWide(high, q, pc);
        }
        return q;
    }

    /** Chooses the first alternative that can start here; a later one that can becomes a choice. */
    private int alternative(int[] code, CharSet[] sets, int pc, int p) {
        int ch = p < end ? at(p) : -1;
        if (!may(sets, code[pc + 1], ch)) {
            return code[pc + 2];
        }
        int other = code[pc + 2];
        while (code[other] == Insn.ALT && !may(sets, code[other + 1], ch)) {
            other = code[other + 2];
        }
        if (code[other] == Insn.ALT || may(sets, code[other + 1], ch)) {
            stack.push(p, other);
        }
        return pc + 3;
    }

    /** Compare CPython sre_lib.h: {@code SRE_OP_MAX_UNTIL}. */
    private int untilGreedy(int[] code, CharSet[] sets, int pc, int p) {
        int slot = code[pc + 1];
        int count = stack.state[slot];
        int ch = p < end ? at(p) : -1;
        boolean body = may(sets, code[pc + 5], ch);
        if (count < code[pc + 2]) {
            stack.set(slot, count + 1);
            return body ? code[pc + 4] : -1;
        }
        boolean more = (count < code[pc + 3] || code[pc + 3] == Integer.MAX_VALUE) && p != stack.state[slot + 1];
        if (!more || !body) {
            return pc + 7;
        }
        if (may(sets, code[pc + 6], ch)) {
            stack.push(p, pc + 7);
        }
        stack.set(slot, count + 1);
        stack.set(slot + 1, p);
        return code[pc + 4];
    }

    /** Compare CPython sre_lib.h: {@code SRE_OP_MIN_UNTIL}. */
    private int untilLazy(int[] code, int pc, int p) {
        int slot = code[pc + 1];
        int count = stack.state[slot];
        if (count < code[pc + 2]) {
            stack.set(slot, count + 1);
            return code[pc + 4];
        }
        int more = pc + 6;
        if (!may(program.sets, code[pc + 5], p < end ? at(p) : -1)) {
            return more;
        }
        stack.push(p, more);
        return more + 4;
    }

    private int lazyMore(int[] code, int pc, int p) {
        int slot = code[pc + 1];
        int count = stack.state[slot];
        int max = code[pc + 2];
        if (count >= max && max != Integer.MAX_VALUE || p == stack.state[slot + 1]) {
            return -1;
        }
        stack.set(slot, count + 1);
        stack.set(slot + 1, p);
        return code[pc + 3];
    }

    /** The instructions that leave the position alone. Returns the next pc, or -1 to fail. */
    private int rare(int[] code, int pc, int p) {
        int slot = code[pc] == Insn.FAIL ? 0 : code[pc + 1];
        switch (code[pc]) {
            case Insn.COUNT_INIT -> {
                stack.set(slot, 0);
                stack.set(slot + 1, -1);
                return pc + 2;
            }
            case Insn.UNTIL_LAZY -> {
                return untilLazy(code, pc, p);
            }
            case Insn.LAZY_MORE -> {
                return lazyMore(code, pc, p);
            }
            case Insn.GUARD -> {
                stack.set(slot + 1, p);
                stack.set(slot, 0);
                stack.state[slot] = stack.size;
                return pc + 2;
            }
            case Insn.COMMIT -> {
                stack.cut(stack.state[slot]);
                return pc + 2;
            }
            case Insn.DENIED -> {
                stack.unwind(stack.state[slot]);
                return -1;
            }
            case Insn.CONDITIONAL -> {
                int start = stack.state[2 * slot];
                int close = stack.state[2 * slot + 1];
                return start >= 0 && close >= start ? pc + 3 : code[pc + 2];
            }
            case Insn.POSSESS -> {
                return possess(code, pc, p);
            }
            case Insn.POSSESSED -> {
                stack.cut(stack.state[slot]);
                stack.set(slot + 2, stack.state[slot + 2] + 1);
                return code[pc + 2];
            }
            default -> {
                return -1;
            }
        }
    }

    /** Compare CPython sre_lib.h: {@code SRE_OP_POSSESSIVE_REPEAT}. */
    private int possess(int[] code, int pc, int p) {
        int slot = code[pc + 1];
        int count = stack.state[slot + 2];
        int max = code[pc + 3];
        boolean enough = count >= code[pc + 2];
        if (enough) {
            if (count >= max && max != Integer.MAX_VALUE || p == stack.state[slot + 3]) {
                return code[pc + 4];
            }
            stack.set(slot + 3, p);
        }
        stack.set(slot, 0);
        stack.state[slot] = stack.size;
        if (enough) {
            stack.push(p, code[pc + 4]);
        }
        return pc + 5;
    }

    private int backReference(int group, int mode, int p) {
        int start = stack.state[2 * group];
        int close = stack.state[2 * group + 1];
        if (start < 0 || close < start || close - start > Math.max(end - p, 0)) {
            return -1;
        }
        int q = p;
        for (int i = start; i < close; i++, q++) {
            int a = at(i);
            int b = at(q);
            if (a != b && SreChars.lower(a, mode) != SreChars.lower(b, mode)) {
                return -1;
            }
        }
        return q;
    }

    /** Compare CPython sre_lib.h: {@code SRE(at)}. */
    private boolean isAt(int place, int p) {
        return switch (place) {
            case SreOp.AT_BEGINNING, SreOp.AT_BEGINNING_STRING -> p == 0;
            case SreOp.AT_BEGINNING_LINE -> p == 0 || at(p - 1) == '\n';
            case SreOp.AT_END -> p == end || p == end - 1 && at(p) == '\n';
            case SreOp.AT_END_LINE -> p == end || p < end && at(p) == '\n';
            case SreOp.AT_END_STRING -> p == end;
            case SreOp.AT_BOUNDARY, SreOp.AT_LOC_BOUNDARY -> isAsciiBoundary(p);
            case SreOp.AT_NON_BOUNDARY, SreOp.AT_LOC_NON_BOUNDARY -> !isAsciiBoundary(p);
            case SreOp.AT_UNI_BOUNDARY -> isUnicodeBoundary(p);
            default -> !isUnicodeBoundary(p);
        };
    }

    private boolean isAsciiBoundary(int p) {
        boolean before = p > 0 && SreChars.isAsciiWord(at(p - 1));
        return before != (p < end && SreChars.isAsciiWord(at(p)));
    }

    private boolean isUnicodeBoundary(int p) {
        boolean before = p > 0 && SreChars.isUnicodeWord(at(p - 1));
        return before != (p < end && SreChars.isUnicodeWord(at(p)));
    }
}
