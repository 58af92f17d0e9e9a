package org.pyjc.runtime.module.sre;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;

/**
 * Reads the code of {@code re._compiler} into a tree and rejects code that is not well formed.
 *
 * <p>Compare CPython sre.c: {@code _validate_inner}. Thread safety: confined to the thread that compiles.
 */
final class SreDecoder {
    private final int[] code;
    private final int groups;
    private int at;

    private SreDecoder(int[] code, int groups) {
        this.code = code;
        this.groups = groups;
    }

    /** The tree of the whole code. */
    static Node decode(int[] code, int groups) {
        try {
            SreDecoder decoder = new SreDecoder(code, groups);
            int end = code.length - 1;
            if (groups < 0 || end < 0 || code[end] != SreOp.SUCCESS) {
                throw invalid();
            }
            decoder.skipInfo(end);
            return decoder.body(decoder.at, end);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return Errors.runtimeError("invalid SRE code");
    }

    /** The search needs nothing of the info block: the tree knows widths, prefixes and first characters. */
    private void skipInfo(int end) {
        if (code[at] == SreOp.INFO) {
            at = target(1, end);
        }
    }

    /** The index that the skip at {@code code[at + slot]} leads to. */
    private int target(int slot, int end) {
        int from = at + slot;
        int to = from + code[from];
        if (to <= from || to > end) {
            throw invalid();
        }
        return to;
    }

    /** Nodes up to {@code end}, or up to a JUMP before it. Leaves {@code at} there. */
    private Node sequence(int end) {
        List<Node> items = new ArrayList<>();
        while (at < end && code[at] != SreOp.JUMP) {
            items.add(node(end));
        }
        if (at > end) {
            throw invalid();
        }
        return items.size() == 1 ? items.get(0) : new Node.Seq(items);
    }

    /** A body between {@code start} and {@code end} exactly. */
    private Node body(int start, int end) {
        at = start;
        Node node = sequence(end);
        if (at != end) {
            throw invalid();
        }
        return node;
    }

    private Node node(int end) {
        int op = code[at];
        Node single = single(op, end);
        if (single != null) {
            return single;
        }
        return switch (op) {
            case SreOp.FAILURE -> {
                at++;
                yield new Node.Fail();
            }
            case SreOp.MARK -> mark();
            case SreOp.AT -> place();
            case SreOp.BRANCH -> branch(end);
            case SreOp.REPEAT_ONE -> repeatOne(Node.Kind.GREEDY, end);
            case SreOp.MIN_REPEAT_ONE -> repeatOne(Node.Kind.LAZY, end);
            case SreOp.POSSESSIVE_REPEAT_ONE -> repeatOne(Node.Kind.POSSESSIVE, end);
            case SreOp.REPEAT, SreOp.POSSESSIVE_REPEAT -> repeat(op, end);
            case SreOp.ASSERT, SreOp.ASSERT_NOT -> look(op == SreOp.ASSERT_NOT, end);
            case SreOp.ATOMIC_GROUP -> atomic(end);
            case SreOp.GROUPREF_EXISTS -> conditional(end);
            default -> backReference(op);
        };
    }

    /** The tests of one character; null when the operation is none. */
    private Node single(int op, int end) {
        return switch (op) {
            case SreOp.ANY -> test(1, CharSet.ofLiteral('\n', SreChars.CASE_NONE).complement());
            case SreOp.ANY_ALL -> test(1, CharSet.ALL);
            case SreOp.CATEGORY -> test(2, CharSet.ofCategory(checkCategory(code[at + 1])));
            case SreOp.LITERAL -> literal(SreChars.CASE_NONE);
            case SreOp.LITERAL_IGNORE -> literal(SreChars.CASE_ASCII);
            case SreOp.LITERAL_LOC_IGNORE -> literal(SreChars.CASE_LOCALE);
            case SreOp.LITERAL_UNI_IGNORE -> literal(SreChars.CASE_UNICODE);
            case SreOp.NOT_LITERAL -> notLiteral(SreChars.CASE_NONE);
            case SreOp.NOT_LITERAL_IGNORE -> notLiteral(SreChars.CASE_ASCII);
            case SreOp.NOT_LITERAL_LOC_IGNORE -> notLiteral(SreChars.CASE_LOCALE);
            case SreOp.NOT_LITERAL_UNI_IGNORE -> notLiteral(SreChars.CASE_UNICODE);
            case SreOp.IN -> set(SreChars.CASE_NONE, end);
            case SreOp.IN_IGNORE -> set(SreChars.CASE_ASCII, end);
            case SreOp.IN_LOC_IGNORE -> set(SreChars.CASE_LOCALE, end);
            case SreOp.IN_UNI_IGNORE -> set(SreChars.CASE_UNICODE, end);
            default -> null;
        };
    }

    private static int checkCategory(int category) {
        if (category < 0 || category >= SreChars.CATEGORIES) {
            throw invalid();
        }
        return category;
    }

    private Node test(int size, CharSet set) {
        at += size;
        return new Node.One(set, -1);
    }

    private Node literal(int mode) {
        int ch = code[at + 1];
        at += 2;
        return new Node.One(CharSet.ofLiteral(ch, mode), mode == SreChars.CASE_NONE && ch >= 0 ? ch : -1);
    }

    private Node notLiteral(int mode) {
        return test(2, CharSet.ofLiteral(code[at + 1], mode).complement());
    }

    private Node set(int mode, int end) {
        int next = target(1, end);
        if (CharSetCode.validate(code, at + 2, next) != next) {
            throw invalid();
        }
        CharSet set = CharSet.ofCode(code, at + 2, mode);
        at = next;
        return new Node.One(set, -1);
    }

    private Node mark() {
        int index = code[at + 1];
        if (index < 0 || index >= 2 * (long) groups) {
            throw invalid();
        }
        at += 2;
        return new Node.Mark(index);
    }

    private Node place() {
        int place = code[at + 1];
        if (place < 0 || place > SreOp.AT_LAST) {
            throw invalid();
        }
        at += 2;
        return new Node.At(place);
    }

    private Node branch(int end) {
        List<Node> choices = new ArrayList<>();
        at++;
        int exit = -1;
        while (code[at] != 0) {
            int next = target(0, end);
            choices.add(body(at + 1, next - 2));
            if (code[at] != SreOp.JUMP) {
                throw invalid();
            }
            int goal = target(1, end);
            if (exit >= 0 && exit != goal) {
                throw invalid();
            }
            exit = goal;
            at = next;
        }
        at++;
        if (exit >= 0 && exit != at) {
            throw invalid();
        }
        return new Node.Alt(choices);
    }

    private Node repeatOne(Node.Kind kind, int end) {
        int next = target(1, end);
        int min = count(code[at + 2]);
        int max = count(code[at + 3]);
        Node body = body(at + 4, next - 1);
        if (!(body instanceof Node.One) || code[at] != SreOp.SUCCESS) {
            throw invalid();
        }
        return repeatNode(body, min, max, kind, next);
    }

    private Node repeat(int op, int end) {
        int until = target(1, end - 1);
        int min = count(code[at + 2]);
        int max = count(code[at + 3]);
        Node body = body(at + 4, until);
        Node.Kind kind = switch (code[until]) {
            case SreOp.MAX_UNTIL -> Node.Kind.GREEDY;
            case SreOp.MIN_UNTIL -> Node.Kind.LAZY;
            case SreOp.SUCCESS -> Node.Kind.POSSESSIVE;
            default -> throw invalid();
        };
        if ((op == SreOp.POSSESSIVE_REPEAT) != (kind == Node.Kind.POSSESSIVE)) {
            throw invalid();
        }
        return repeatNode(body, min, max, kind, until + 1);
    }

    private Node repeatNode(Node body, int min, int max, Node.Kind kind, int next) {
        if (min > max) {
            throw invalid();
        }
        at = next;
        return new Node.Repeat(body, min, max, kind);
    }

    /** Counts are unsigned words; what no subject is long enough for is "no limit". */
    private static int count(int word) {
        return word < 0 ? Integer.MAX_VALUE : word;
    }

    private Node look(boolean negative, int end) {
        int next = target(1, end);
        int back = count(code[at + 2]);
        Node body = body(at + 3, next - 1);
        if (code[at] != SreOp.SUCCESS) {
            throw invalid();
        }
        at = next;
        return new Node.Look(body, back, negative);
    }

    private Node atomic(int end) {
        int next = target(1, end);
        Node body = body(at + 2, next - 1);
        if (code[at] != SreOp.SUCCESS) {
            throw invalid();
        }
        at = next;
        return new Node.Atomic(body);
    }

    private Node conditional(int end) {
        int group = checkGroup(code[at + 1]);
        int other = target(2, end + 1) - 1;
        at += 3;
        Node yes = sequence(other);
        if (at == other) {
            return new Node.Conditional(group, yes, new Node.Seq(List.of()));
        }
        int next = target(1, end);
        if (at + 2 != other) {
            throw invalid();
        }
        return new Node.Conditional(group, yes, body(other, next));
    }

    private int checkGroup(int group) {
        if (group < 0 || group >= groups) {
            throw invalid();
        }
        return group;
    }

    private Node backReference(int op) {
        int mode = switch (op) {
            case SreOp.GROUPREF -> SreChars.CASE_NONE;
            case SreOp.GROUPREF_IGNORE -> SreChars.CASE_ASCII;
            case SreOp.GROUPREF_LOC_IGNORE -> SreChars.CASE_LOCALE;
            case SreOp.GROUPREF_UNI_IGNORE -> SreChars.CASE_UNICODE;
            default -> throw invalid();
        };
        int group = checkGroup(code[at + 1]);
        at += 2;
        return new Node.BackRef(group, mode);
    }
}
