package org.pyjc.compiler.parse.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.compiler.parse.diagnose.Peg.Action;

/**
 * Matches the error grammar against tokens. Compare CPython Parser/pegen.c and the parser that its generator makes:
 * what is tried, in which order and how far, is the same, because messages depend on it.
 *
 * <p>Thread safety: none, one diagnosis uses it.
 */
final class PegMatcher {

    /** The remembered result of a rule at a token. */
    private record Memo(Peg.Rule rule, boolean mistakes, Node node, int end, Memo next) {
    }

    /** The result of an alternative that has matched but whose action does not want it. */
    private static final Node REFUSED = Node.leaf(null, -1, -1);

    private final TokenFeed tokens;
    private final SyntaxChecks checks;
    private final List<Memo> memos = new ArrayList<>();
    private Node[] frame = new Node[0];
    private int mark;
    private boolean mistakes;
    private boolean cut;

    PegMatcher(TokenFeed tokens, SyntaxChecks checks) {
        this.tokens = tokens;
        this.checks = checks;
    }

    /** Matches a rule at the first token; {@code mistakes} says whether mistakes are looked for. */
    Node match(Peg.Rule rule, boolean withMistakes) {
        mark = 0;
        mistakes = withMistakes;
        memos.clear();
        return rule(rule);
    }

    // Rules -------------------------------------------------------------------------------------------------------

    private Node rule(Peg.Rule rule) {
        if (!rule.memo && !rule.cached) {
            return body(rule);
        }
        int start = mark;
        for (Memo memo = memoAt(start); memo != null; memo = memo.next) {
            if (memo.rule == rule && (rule.memo || memo.mistakes == mistakes)) {
                mark = memo.end;
                return memo.node;
            }
        }
        Node node = body(rule);
        memos.set(start, new Memo(rule, mistakes, node, mark, memoAt(start)));
        return node;
    }

    private Memo memoAt(int index) {
        while (memos.size() <= index) {
            memos.add(null);
        }
        return memos.get(index);
    }

    private Node body(Peg.Rule rule) {
        boolean before = mistakes;
        mistakes &= !rule.quiet;
        int start = mark;
        Node node = choice(rule.body);
        if (node != null && rule.suffixes != null) {
            node = suffixes(rule, node, start);
        }
        mistakes = before;
        return node;
    }

    private Node suffixes(Peg.Rule rule, Node base, int first) {
        Node left = base;
        while (true) {
            Node longer = null;
            int start = mark;
            for (Peg.Alternative suffix : rule.suffixes) {
                Node node = suffix.mayBegin(tokens.type(start)) ? alternative(suffix) : null;
                if (node != null) {
                    longer = new Node(node.kind(), first, mark, List.of(left));
                    break;
                }
                mark = start;
            }
            if (longer == null) {
                return left;
            }
            left = longer;
        }
    }

    // Constructs --------------------------------------------------------------------------------------------------

    private Node item(Peg peg) {
        return switch (peg) {
            case Peg.Type type -> tokens.type(mark) == type.type() ? token(type.kind()) : null;
            case Peg.Soft soft -> tokens.isSoftKeyword(mark, soft.text()) ? token(NodeKind.Name) : null;
            case Peg.Expect expect -> expect(expect);
            case Peg.Reference reference -> rule(reference.rule());
            case Peg.Choice choice -> choice(choice);
            case Peg.Optional optional -> optional(optional);
            case Peg.Repeat repeat -> repeat(repeat);
            case Peg.Look look -> look(look);
            case Peg.Cut ignored -> {
                cut = true;
                yield Node.leaf(null, mark, mark);
            }
            case Peg.Capture capture -> {
                Node[] own = frame;
                Node node = item(capture.item());
                own[capture.slot()] = node;
                yield node;
            }
        };
    }

    private Node token(NodeKind kind) {
        mark++;
        return Node.leaf(kind, mark - 1, mark);
    }

    private Node expect(Peg.Expect expect) {
        if (tokens.type(mark) != expect.type()) {
            throw tokens.errorAt(mark, "expected '" + expect.text() + "'");
        }
        return token(null);
    }

    private Node choice(Peg.Choice choice) {
        boolean outer = cut;
        int start = mark;
        int type = tokens.type(start);
        for (Peg.Alternative alternative : choice.alternatives()) {
            if (alternative.mistake() && !mistakes || !alternative.mayBegin(type)) {
                continue;
            }
            cut = false;
            Node node = alternative(alternative);
            if (node != null) {
                cut = outer;
                return node == REFUSED ? null : node;
            }
            mark = start;
            if (cut) {
                break;
            }
        }
        cut = outer;
        return null;
    }

    /** The result of an alternative; when its action refuses a match, the whole choice fails with it. */
    private Node alternative(Peg.Alternative alternative) {
        Node[] outer = frame;
        int start = mark;
        frame = alternative.slots() == 0 ? outer : new Node[alternative.slots()];
        Node[] own = frame;
        List<Node> nodes = new ArrayList<>(alternative.items().size());
        for (Peg peg : alternative.items()) {
            Node node = item(peg);
            frame = own;
            if (node == null) {
                frame = outer;
                return null;
            }
            if (!(peg instanceof Peg.Look || peg instanceof Peg.Cut)) {
                nodes.add(node);
            }
        }
        frame = outer;
        Node result = act(alternative.action(), start, nodes, own);
        return result == null ? REFUSED : result;
    }

    private Node act(Action action, int start, List<Node> nodes, Node[] slots) {
        return switch (action) {
            case Action.Pass pass -> nodes.size() == 1 ? nodes.get(0) : new Node(null, start, mark, nodes);
            case Action.Take take -> slots[take.slot()];
            case Action.Make make -> make(make, start, nodes, slots);
            case Action.Fail fail -> {
                checks.fail(fail, slots, mark);
                yield null;
            }
            case Action.Check check -> checks.check(check, slots, mark, start);
        };
    }

    private Node make(Action.Make make, int start, List<Node> nodes, Node[] slots) {
        if (make.slots().length == 0) {
            return new Node(make.kind(), start, mark, nodes);
        }
        List<Node> children = new ArrayList<>();
        for (int slot : make.slots()) {
            children.add(slots[slot]);
        }
        return new Node(make.kind(), start, mark, children);
    }

    private Node optional(Peg.Optional optional) {
        int start = mark;
        Node node = item(optional.item());
        if (node == null) {
            mark = start;
            return Node.leaf(null, start, start);
        }
        return node;
    }

    private Node repeat(Peg.Repeat repeat) {
        int start = mark;
        int end = start;
        List<Node> nodes = new ArrayList<>();
        while (true) {
            if (repeat.separator() != null && !nodes.isEmpty() && item(repeat.separator()) == null) {
                break;
            }
            Node node = item(repeat.item());
            if (node == null || mark == end && !nodes.isEmpty()) {
                break;
            }
            nodes.add(node);
            end = mark;
        }
        mark = end;
        return nodes.size() < repeat.minimum() ? null : new Node(null, start, end, nodes);
    }

    private Node look(Peg.Look look) {
        int start = mark;
        boolean matched = item(look.item()) != null;
        mark = start;
        return matched == look.expected() ? Node.leaf(null, start, start) : null;
    }
}
