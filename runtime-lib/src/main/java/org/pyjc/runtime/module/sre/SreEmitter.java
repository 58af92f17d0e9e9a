package org.pyjc.runtime.module.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the program of the backtracking machine for a tree.
 *
 * <p>Each node is written with the set of characters that what follows it can start with. So {@code (?:a|b)*c} becomes a
 * loop that at each turn looks at one character and remembers no choice:
 * <pre>
 *        JUMP loop
 *  body: ALT {a} alt2; CHAR a; JUMP loop
 *  alt2: ALT_LAST {b}; CHAR b
 *  loop: LOOP_GREEDY body {ab} {c}
 *        CHAR c
 *        SUCCESS
 * </pre>
 * Pruning only drops choices that could not match. Thread safety: confined to the thread that compiles.
 */
final class SreEmitter {
    private int[] code = new int[64];
    private int size;
    private final List<CharSet> sets = new ArrayList<>();
    private final List<int[]> literals = new ArrayList<>();
    private int slots;

    SreEmitter(Node root, int groups) {
        slots = 2 * groups + 1;
        emit(root, null);
        add(Insn.SUCCESS);
    }

    int[] code() {
        return Arrays.copyOf(code, size);
    }

    CharSet[] sets() {
        return sets.toArray(new CharSet[0]);
    }

    int[][] literals() {
        return literals.toArray(new int[0][]);
    }

    int slots() {
        return slots;
    }

    private void add(int... words) {
        if (size + words.length > code.length) {
            code = Arrays.copyOf(code, 2 * (size + words.length));
        }
        System.arraycopy(words, 0, code, size, words.length);
        size += words.length;
    }

    /** The filter's index; the filter "all" still refuses the end of the subject. */
    private int set(CharSet set) {
        return set == null ? -1 : register(set);
    }

    private int register(CharSet set) {
        int last = sets.size() - 1;
        for (int i = last; i >= 0 && i > last - 8; i--) {
            if (sets.get(i) == set) {
                return i;
            }
        }
        sets.add(set);
        return sets.size() - 1;
    }

    private int newSlots(int count) {
        int first = slots;
        slots += count;
        return first;
    }

    private void emit(Node node, CharSet tail) {
        switch (node) {
            case Node.Fail fail -> add(Insn.FAIL);
            case Node.One one -> one(one);
            case Node.Mark mark -> add((mark.index & 1) == 0 ? Insn.MARK : Insn.MARK_END, mark.index);
            case Node.At at -> add(Insn.AT, at.place);
            case Node.Seq seq -> sequence(seq.items, tail);
            case Node.Alt alt -> alternatives(alt.choices, tail);
            case Node.Repeat repeat -> repeat(repeat, tail);
            case Node.Look look -> look(look);
            case Node.Atomic atomic -> atomic(atomic);
            case Node.BackRef ref -> add(Insn.BACK_REF, ref.group, ref.mode);
            case Node.Conditional conditional -> conditional(conditional, tail);
            default -> throw new IllegalStateException(node.toString());
        }
    }

    private void one(Node.One one) {
        if (one.ch >= 0) {
            add(Insn.CHAR, one.ch);
        } else {
            add(Insn.SET, register(one.set));
        }
    }

    private void sequence(List<Node> items, CharSet tail) {
        int n = items.size();
        CharSet[] tails = new CharSet[n];
        CharSet next = tail;
        for (int i = n - 1; i >= 0; i--) {
            tails[i] = next;
            next = items.get(i).firstWith(next);
        }
        int i = 0;
        while (i < n) {
            int run = literalRun(items, i);
            if (run > 1) {
                literal(items, i, run);
                i += run;
            } else {
                emit(items.get(i), tails[i]);
                i++;
            }
        }
    }

    private static int literalRun(List<Node> items, int from) {
        int i = from;
        while (i < items.size() && items.get(i) instanceof Node.One one && one.ch >= 0) {
            i++;
        }
        return i - from;
    }

    private void literal(List<Node> items, int from, int count) {
        int[] chars = new int[count];
        for (int i = 0; i < count; i++) {
            chars[i] = ((Node.One) items.get(from + i)).ch;
        }
        literals.add(chars);
        add(Insn.STRING, literals.size() - 1);
    }

    private void alternatives(List<Node> choices, CharSet tail) {
        if (choices.isEmpty()) {
            add(Insn.FAIL);
            return;
        }
        int last = choices.size() - 1;
        int[] exits = new int[last];
        for (int i = 0; i < last; i++) {
            add(Insn.ALT, set(choices.get(i).firstWith(tail)), 0);
            int link = size - 1;
            emit(choices.get(i), tail);
            add(Insn.JUMP, 0);
            exits[i] = size - 1;
            code[link] = size;
        }
        add(Insn.ALT_LAST, set(choices.get(last).firstWith(tail)));
        emit(choices.get(last), tail);
        for (int exit : exits) {
            code[exit] = size;
        }
    }

    private void repeat(Node.Repeat repeat, CharSet tail) {
        if (repeat.body instanceof Node.One one) {
            run(repeat, one.set, tail);
        } else if (repeat.kind == Node.Kind.POSSESSIVE) {
            possessive(repeat);
        } else if (repeat.min == 0 && repeat.max == 1) {
            option(repeat, tail);
        } else if (repeat.min <= 1 && repeat.max == Integer.MAX_VALUE && repeat.body.minWidth > 0) {
            loop(repeat, tail);
        } else if (repeat.kind == Node.Kind.GREEDY) {
            countedGreedy(repeat, tail);
        } else {
            countedLazy(repeat, tail);
        }
    }

    /** Where the tail can't start with what the run consumes, the run's length is no choice. */
    private void run(Node.Repeat repeat, CharSet set, CharSet tail) {
        boolean forced = repeat.kind == Node.Kind.POSSESSIVE || repeat.min == repeat.max
                || tail != null && set.disjoint(tail);
        if (forced) {
            add(Insn.RUN, register(set), repeat.min, repeat.max);
        } else {
            int op = repeat.kind == Node.Kind.GREEDY ? Insn.RUN_GREEDY : Insn.RUN_LAZY;
            add(op, register(set), repeat.min, repeat.max, set(tail));
        }
    }

    private void option(Node.Repeat repeat, CharSet tail) {
        int bodySet = set(repeat.body.firstWith(tail));
        if (repeat.kind == Node.Kind.GREEDY) {
            add(Insn.OPTION_GREEDY, bodySet, set(tail), 0);
            int link = size - 1;
            emit(repeat.body, tail);
            code[link] = size;
        } else {
            add(Insn.JUMP, 0);
            int link = size - 1;
            int body = size;
            emit(repeat.body, tail);
            add(Insn.JUMP, 0);
            int exit = size - 1;
            code[link] = size;
            add(Insn.OPTION_LAZY, bodySet, set(tail), body);
            code[exit] = size;
        }
    }

    /** A loop whose body consumes and that needs no counter. */
    private void loop(Node.Repeat repeat, CharSet tail) {
        CharSet bodyFirst = repeat.body.first;
        int link = -1;
        if (repeat.min == 0) {
            add(Insn.JUMP, 0);
            link = size - 1;
        }
        int body = size;
        emit(repeat.body, CharSet.union(bodyFirst, tail));
        if (link >= 0) {
            code[link] = size;
        }
        int op = repeat.kind == Node.Kind.GREEDY ? Insn.LOOP_GREEDY : Insn.LOOP_LAZY;
        add(op, body, set(bodyFirst), set(tail));
    }

    private void countedGreedy(Node.Repeat repeat, CharSet tail) {
        int slot = newSlots(2);
        add(Insn.COUNT_INIT, slot, Insn.JUMP, 0);
        int link = size - 1;
        int body = size;
        CharSet bodyTail = CharSet.union(repeat.body.first, tail);
        emit(repeat.body, bodyTail);
        code[link] = size;
        CharSet bodyFirst = repeat.body.nullable ? bodyTail : repeat.body.first;
        add(Insn.UNTIL_GREEDY, slot, repeat.min, repeat.max, body, set(bodyFirst), set(tail));
    }

    private void countedLazy(Node.Repeat repeat, CharSet tail) {
        int slot = newSlots(2);
        add(Insn.COUNT_INIT, slot, Insn.JUMP, 0);
        int link = size - 1;
        int body = size;
        emit(repeat.body, CharSet.union(repeat.body.first, tail));
        code[link] = size;
        add(Insn.UNTIL_LAZY, slot, repeat.min, repeat.max, body, set(tail));
        add(Insn.LAZY_MORE, slot, repeat.max, body);
    }

    /** What stands inside a possessive loop, an atomic group or a look ends where it ends: no tail may prune it. */
    private void possessive(Node.Repeat repeat) {
        int slot = newSlots(4);
        add(Insn.COUNT_INIT, slot + 2);
        int head = size;
        add(Insn.POSSESS, slot, repeat.min, repeat.max, 0);
        int link = size - 1;
        emit(repeat.body, null);
        add(Insn.POSSESSED, slot, head);
        code[link] = size;
    }

    private void atomic(Node.Atomic atomic) {
        int slot = newSlots(2);
        add(Insn.GUARD, slot);
        emit(atomic.body, null);
        add(Insn.COMMIT, slot);
    }

    private void look(Node.Look look) {
        if (look.body instanceof Node.One one) {
            add(Insn.PEEK, register(one.set), look.back, look.negative ? 1 : 0);
            return;
        }
        int slot = newSlots(2);
        if (look.negative) {
            add(Insn.DENY, slot, look.back, 0);
            int link = size - 1;
            emit(look.body, null);
            add(Insn.DENIED, slot);
            code[link] = size;
        } else {
            add(Insn.GUARD, slot);
            if (look.back > 0) {
                add(Insn.STEP_BACK, look.back);
            }
            emit(look.body, null);
            add(Insn.COMMIT_BACK, slot);
        }
    }

    private void conditional(Node.Conditional node, CharSet tail) {
        add(Insn.CONDITIONAL, node.group, 0);
        int link = size - 1;
        emit(node.yes, tail);
        add(Insn.JUMP, 0);
        int exit = size - 1;
        code[link] = size;
        emit(node.no, tail);
        code[exit] = size;
    }
}
