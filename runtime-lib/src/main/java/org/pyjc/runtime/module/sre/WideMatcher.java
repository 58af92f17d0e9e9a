package org.pyjc.runtime.module.sre;

/** Matches a string given as its code points. Thread safety: see {@link SreMatcher}. */
final class WideMatcher extends SreMatcher {
    private final int[] subject;

    WideMatcher(SreProgram program, int[] subject, int pos, int endpos) {
        super(program, subject.length, pos, endpos);
        this.subject = subject;
    }

    @Override
    int at(int index) {
        return subject[index];
    }

    @Override
    int skip(CharSet set, int index, int to) {
        int[] s = subject;
        int i = index;
        while (i < to && set.test(s[i])) {
            i++;
        }
        return i;
    }

    @Override
    int find(CharSet set, int index, int to) {
        int[] s = subject;
        for (int i = index; i < to; i++) {
            if (set.test(s[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int findFiltered(PrefixFilter filter, int index, int to) {
        int[] s = subject;
        byte[] positions = filter.positions();
        int last = 1 << filter.length - 1;
        int state = 0;
        for (int i = index; i < to; i++) {
            int ch = s[i];
            state = (state << 1 | 1) & (ch < 256 ? positions[ch] : filter.highPositions);
            if ((state & last) != 0) {
                return i - filter.length + 1;
            }
        }
        return -1;
    }

    @Override
    int findBack(CharSet set, int index, int low) {
        int[] s = subject;
        for (int i = index; i >= low; i--) {
            if (set.test(s[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int findLazy(CharSet set, CharSet tail, int index, int high) {
        int[] s = subject;
        int stop = Math.min(high, end - 1);
        for (int i = index; i <= stop; i++) {
            if (tail.test(s[i])) {
                return i;
            }
            if (!set.test(s[i])) {
                return -1;
            }
        }
        return -1;
    }

    @Override
    int findLiteral(int[] literal, String text, int index, int to) {
        int[] s = subject;
        int last = to - literal.length;
        int head = literal[0];
        for (int i = index; i <= last; i++) {
            if (s[i] == head && startsWith(literal, i)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    boolean startsWith(int[] literal, int index) {
        for (int i = 0; i < literal.length; i++) {
            if (subject[index + i] != literal[i]) {
                return false;
            }
        }
        return true;
    }
}
