package org.pyjc.runtime.module.sre;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;

/**
 * The matcher's stack of choices not tried yet, with the undo entries between them, and the state that they restore.
 *
 * <p>A frame's last word tells its kind: negative is an undo entry {@code [old value, ~slot]}; else it is the pc of a
 * choice {@code [position, pc]}, or with {@link #WIDE} added that of a run {@code [limit, position, WIDE + pc]}.
 * Long subjects grow it, never the Java stack. Thread safety: confined to one match.
 */
final class BacktrackStack {
    /** 2 GB of words; what needs more raises MemoryError. */
    private static final int LIMIT = 1 << 29;

    /** Marks the frames of runs. */
    static final int WIDE = 1 << 30;

    final int[] state;
    int[] words = new int[32];
    int size;

    BacktrackStack(SreProgram program) {
        this.state = new int[program.slots];
    }

    void reset() {
        size = 0;
        Arrays.fill(state, -1);
    }

    private void grow() {
        if (words.length >= LIMIT) {
            throw Errors.memoryError("regular expression needs too many choices");
        }
        words = Arrays.copyOf(words, 2 * words.length);
    }

    void push(int position, int pc) {
        if (size + 2 > words.length) {
            grow();
        }
        words[size] = position;
        words[size + 1] = pc;
        size += 2;
    }

    void pushWide(int limit, int position, int pc) {
        if (size + 3 > words.length) {
            grow();
        }
        words[size] = limit;
        words[size + 1] = position;
        words[size + 2] = WIDE + pc;
        size += 3;
    }

    /** Sets a slot; backtracking past this point restores it. Where no choice waits, there is nothing to restore for. */
    void set(int slot, int value) {
        if (size != 0) {
            push(state[slot], ~slot);
        }
        state[slot] = value;
    }

    /** Undoes what was done since the last choice; true when there is one, which then lies on top. */
    boolean backToChoice() {
        int top = size;
        int[] w = words;
        while (top > 0 && w[top - 1] < 0) {
            state[~w[top - 1]] = w[top - 2];
            top -= 2;
        }
        size = top;
        return top > 0;
    }

    /** Forgets the choices above {@code height}; what they would have restored on the way stays restorable. */
    void cut(int height) {
        if (height == 0 || size == height) {
            size = height;
            return;
        }
        int to = size;
        int from = size;
        while (from > height) {
            int tag = words[from - 1];
            if (tag < 0) {
                words[to - 1] = tag;
                words[to - 2] = words[from - 2];
                to -= 2;
                from -= 2;
            } else {
                from -= tag >= WIDE ? 3 : 2;
            }
        }
        System.arraycopy(words, to, words, height, size - to);
        size = height + size - to;
    }

    /** Undoes everything above {@code height} and forgets the choices there. */
    void unwind(int height) {
        while (size > height) {
            int tag = words[size - 1];
            if (tag < 0) {
                state[~tag] = words[size - 2];
                size -= 2;
            } else {
                size -= tag >= WIDE ? 3 : 2;
            }
        }
    }
}
