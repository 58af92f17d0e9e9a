package org.pyjc.compiler.parse.diagnose;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.pyjc.grammar.PythonLexer;

/**
 * Finds the tokens with which each alternative of the error grammar can begin, so that most are passed over at once.
 *
 * <p>Thread safety: none; the grammar is immutable once this is done.
 */
final class FirstSets {

    /** The bit for the end of the source, whose type is -1. */
    static final int END = 0;

    private boolean changed;

    private FirstSets() {
    }

    /** Sets {@link Peg.Rule#first} and {@link Peg.Alternative#first} of all rules. */
    static void compute(Collection<Peg.Rule> rules) {
        FirstSets sets = new FirstSets();
        do {
            sets.changed = false;
            for (Peg.Rule rule : rules) {
                sets.rule(rule);
            }
        } while (sets.changed);
    }

    private void rule(Peg.Rule rule) {
        boolean nullable = choice(rule.body, rule.first);
        if (nullable != rule.nullable) {
            rule.nullable = nullable;
            changed = true;
        }
        if (rule.suffixes != null) {
            for (Peg.Alternative suffix : rule.suffixes) {
                alternative(suffix);
            }
        }
    }

    private void add(BitSet to, BitSet from) {
        int before = to.cardinality();
        to.or(from);
        changed |= to.cardinality() != before;
    }

    private boolean choice(Peg.Choice choice, BitSet out) {
        boolean nullable = false;
        for (Peg.Alternative alternative : choice.alternatives()) {
            nullable |= alternative(alternative);
            add(out, alternative.first());
        }
        return nullable;
    }

    /** Whether an alternative can match nothing; an alternative that must always be tried counts as such. */
    private boolean alternative(Peg.Alternative alternative) {
        boolean nullable = sequence(alternative.items(), alternative.first());
        if (nullable && !alternative.first().get(Peg.Alternative.ANY)) {
            alternative.first().set(Peg.Alternative.ANY);
            changed = true;
        }
        return nullable;
    }

    private boolean sequence(List<Peg> items, BitSet out) {
        boolean begins = true;
        for (Peg item : items) {
            if (!begins) {
                within(item);
            } else if (item instanceof Peg.Look look && look.expected()) {
                item(look.item(), out);
                begins = false;
            } else {
                begins = item(item, out);
            }
        }
        return begins;
    }

    /** Items further on have alternatives too, whose sets are theirs alone. */
    private void within(Peg item) {
        switch (item) {
            case Peg.Optional optional -> within(optional.item());
            case Peg.Repeat repeat -> within(repeat.item());
            case Peg.Capture capture -> within(capture.item());
            case Peg.Look look -> within(look.item());
            default -> inside(item);
        }
    }

    private boolean item(Peg item, BitSet out) {
        switch (item) {
            case Peg.Type type -> {
                return token(type.type(), out);
            }
            case Peg.Soft soft -> {
                return token(PythonLexer.NAME, out);
            }
            case Peg.Reference reference -> {
                add(out, reference.rule().first);
                return reference.rule().nullable;
            }
            case Peg.Choice choice -> {
                return choice(choice, out);
            }
            case Peg.Optional optional -> {
                item(optional.item(), out);
                return true;
            }
            case Peg.Repeat repeat -> {
                if (repeat.separator() != null) {
                    within(repeat.separator());
                }
                return item(repeat.item(), out) || repeat.minimum() == 0;
            }
            case Peg.Capture capture -> {
                return item(capture.item(), out);
            }
            case Peg.Look look -> {
                within(look.item());
                return true;
            }
            case Peg.Cut cut -> {
                return true;
            }
            case Peg.Expect expect -> {
                return true;
            }
        }
    }

    /** What is inside a negative lookahead needs its own sets, though it says nothing of what comes next. */
    private void inside(Peg item) {
        if (item instanceof Peg.Choice choice) {
            for (Peg.Alternative alternative : choice.alternatives()) {
                alternative(alternative);
            }
        }
    }

    private boolean token(int type, BitSet out) {
        int bit = Math.max(type, END);
        changed |= !out.get(bit);
        out.set(bit);
        return false;
    }
}
