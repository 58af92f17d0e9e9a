package org.pyjc.runtime.module.sre;

/** Matches a string without code points above U+FFFF. Thread safety: see {@link SreMatcher}. */
final class StringMatcher extends SreMatcher {
    private final String subject;

    StringMatcher(SreProgram program, String subject, int pos, int endpos) {
        super(program, subject.length(), pos, endpos);
        this.subject = subject;
    }

    @Override
    int at(int index) {
        return subject.charAt(index);
    }

    @Override
    int skip(CharSet set, int index, int to) {
        if (set == CharSet.ALL) {
            return Math.max(index, to);
        }
        String s = subject;
        if (set.missing >= 0) {
            int found = index < to ? s.indexOf(set.missing, index, to) : -1;
            return found < 0 ? Math.max(index, to) : found;
        }
        int i = index;
        while (i < to && set.test(s.charAt(i))) {
            i++;
        }
        return i;
    }

    @Override
    int find(CharSet set, int index, int to) {
        String s = subject;
        if (set.only >= 0) {
            return index < to ? s.indexOf(set.only, index, to) : -1;
        }
        for (int i = index; i < to; i++) {
            if (set.test(s.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int findFiltered(PrefixFilter filter, int index, int to) {
        String s = subject;
        byte[] positions = filter.positions();
        int last = 1 << filter.length - 1;
        int state = 0;
        for (int i = index; i < to; i++) {
            int ch = s.charAt(i);
            state = (state << 1 | 1) & (ch < 256 ? positions[ch] : filter.highPositions);
            if ((state & last) != 0) {
                return i - filter.length + 1;
            }
        }
        return -1;
    }

    @Override
    int findBack(CharSet set, int index, int low) {
        String s = subject;
        int only = set.only;
        if (only >= 0) {
            int i = index;
            while (i >= low && s.charAt(i) != only) {
                i--;
            }
            return i < low ? -1 : i;
        }
        for (int i = index; i >= low; i--) {
            if (set.test(s.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int findLazy(CharSet set, CharSet tail, int index, int high) {
        String s = subject;
        int stop = Math.min(high, end - 1);
        for (int i = index; i <= stop; i++) {
            if (tail.test(s.charAt(i))) {
                return i;
            }
            if (!set.test(s.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }

    @Override
    int findLiteral(int[] literal, String text, int index, int to) {
        if (text == null || index >= to) {
            return -1;
        }
        return literal.length == 1 ? subject.indexOf(literal[0], index, to) : subject.indexOf(text, index, to);
    }

    @Override
    boolean startsWith(int[] literal, int index) {
        for (int i = 0; i < literal.length; i++) {
            if (subject.charAt(index + i) != literal[i]) {
                return false;
            }
        }
        return true;
    }
}
