package org.pyjc.runtime.module.sre;

/** Matches bytes, each a character below 256. Thread safety: see {@link SreMatcher}. */
final class BytesMatcher extends SreMatcher {
    private final byte[] subject;

    BytesMatcher(SreProgram program, byte[] subject, int length, int pos, int endpos) {
        super(program, length, pos, endpos);
        this.subject = subject;
    }

    @Override
    int at(int index) {
        return subject[index] & 0xff;
    }

    @Override
    int skip(CharSet set, int index, int to) {
        byte[] s = subject;
        int i = index;
        while (i < to && set.test(s[i] & 0xff)) {
            i++;
        }
        return i;
    }

    @Override
    int find(CharSet set, int index, int to) {
        byte[] s = subject;
        for (int i = index; i < to; i++) {
            if (set.test(s[i] & 0xff)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int findFiltered(PrefixFilter filter, int index, int to) {
        byte[] s = subject;
        byte[] positions = filter.positions();
        int last = 1 << filter.length - 1;
        int state = 0;
        for (int i = index; i < to; i++) {
            int ch = s[i] & 0xff;
            state = (state << 1 | 1) & positions[ch];
            if ((state & last) != 0) {
                return i - filter.length + 1;
            }
        }
        return -1;
    }

    @Override
    int findBack(CharSet set, int index, int low) {
        byte[] s = subject;
        for (int i = index; i >= low; i--) {
            if (set.test(s[i] & 0xff)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    int findLazy(CharSet set, CharSet tail, int index, int high) {
        byte[] s = subject;
        int stop = Math.min(high, end - 1);
        for (int i = index; i <= stop; i++) {
            if (tail.test(s[i] & 0xff)) {
                return i;
            }
            if (!set.test(s[i] & 0xff)) {
                return -1;
            }
        }
        return -1;
    }

    @Override
    int findLiteral(int[] literal, String text, int index, int to) {
        byte[] s = subject;
        int last = to - literal.length;
        int head = literal[0];
        for (int i = index; i <= last; i++) {
            if ((s[i] & 0xff) == head && startsWith(literal, i)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    boolean startsWith(int[] literal, int index) {
        for (int i = 0; i < literal.length; i++) {
            if ((subject[index + i] & 0xff) != literal[i]) {
                return false;
            }
        }
        return true;
    }
}
