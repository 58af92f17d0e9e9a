package org.pyjc.compiler.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.ast.Expr;
import org.pyjc.compiler.ast.Pattern;
import org.pyjc.compiler.ast.Span;
import org.pyjc.compiler.facts.Const;

/**
 * Writes the patterns of one case: each jumps if it does not match. Captured values wait in JVM locals until the whole
 * pattern has matched. Compare CPython codegen.c: codegen_pattern.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class PatternEmitter {
    private final Body b;
    private final Map<String, Local> captures;

    PatternEmitter(Body body, Map<String, Local> captures) {
        this.b = body;
        this.captures = captures;
    }

    void pattern(Pattern pattern, Local subject, Label fail, boolean irrefutableAllowed) {
        switch (pattern) {
            case Pattern.MatchValue p -> {
                if (p.value() instanceof Expr.JoinedStr || p.value() instanceof Expr.TemplateStr) {
                    throw b.error(p.span(), "patterns may only match literals and attribute lookups");
                }
                b.code.load(subject);
                b.expr(p.value());
                b.at(p.span());
                b.invoke(OpEntry.EQ_TEST);
                b.code.jump(Opcodes.IFEQ, fail);
            }
            case Pattern.MatchSingleton p -> {
                b.code.load(subject);
                b.exprs.constant(Const.of(p.value()));
                b.invoke(OpEntry.IS);
                b.code.jump(Opcodes.IFEQ, fail);
            }
            case Pattern.MatchSequence p -> sequence(p, subject, fail);
            case Pattern.MatchMapping p -> mapping(p, subject, fail);
            case Pattern.MatchClass p -> classPattern(p, subject, fail);
            case Pattern.MatchStar p -> capture(p.name(), subject, p.span());
            case Pattern.MatchAs p -> as(p, subject, fail, irrefutableAllowed);
            case Pattern.MatchOr p -> or(p, subject, fail, irrefutableAllowed);
        }
    }

    private void as(Pattern.MatchAs p, Local subject, Label fail, boolean irrefutableAllowed) {
        if (p.pattern() == null) {
            if (!irrefutableAllowed) {
                String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
                throw b.error(p.span(), what + " makes remaining patterns unreachable");
            }
        } else {
            pattern(p.pattern(), subject, fail, irrefutableAllowed);
        }
        capture(p.name(), subject, p.span());
    }

    private void capture(String name, Local value, Span span) {
        if (name == null) {
            return;
        }
        if (captures.containsKey(name)) {
            throw b.error(span, "multiple assignments to name '" + name + "' in pattern");
        }
        Local local = b.code.newLocal(Local.Kind.OBJECT);
        b.code.load(value);
        b.code.store(local);
        captures.put(name, local);
    }

    private void or(Pattern.MatchOr p, Local subject, Label fail, boolean irrefutableAllowed) {
        Code code = b.code;
        Label matched = new Label();
        Map<String, Local> first = null;
        int last = p.patterns().size() - 1;
        for (int i = 0; i <= last; i++) {
            Label next = i == last ? fail : new Label();
            Map<String, Local> own = new LinkedHashMap<>(captures);
            new PatternEmitter(b, own).pattern(p.patterns().get(i), subject, next, i == last && irrefutableAllowed);
            own.keySet().removeAll(captures.keySet());
            if (first == null) {
                first = own;
            } else {
                if (!own.keySet().equals(first.keySet())) {
                    throw b.error(p.span(), "alternative patterns bind different names");
                }
                Map<String, Local> targets = first;
                own.forEach((name, local) -> {
                    code.load(local);
                    code.store(targets.get(name));
                });
            }
            code.go(matched);
            if (i < last) {
                code.label(next);
            }
        }
        code.label(matched);
        captures.putAll(first);
    }

    private void sequence(Pattern.MatchSequence p, Local subject, Label fail) {
        Code code = b.code;
        List<Pattern> patterns = p.patterns();
        int star = starIndex(p);
        code.load(subject);
        b.at(p.span());
        b.invoke(FlowEntry.MATCH_SEQUENCE);
        code.jump(Opcodes.IFEQ, fail);
        int size = patterns.size();
        if (star < 0 || size > 1) {
            code.load(subject);
            code.integer(star < 0 ? size : size - 1);
            b.invoke(star < 0 ? FlowEntry.MATCH_LENGTH : FlowEntry.MATCH_MIN_LENGTH);
            code.jump(Opcodes.IFEQ, fail);
        }
        if (patterns.stream().allMatch(PatternEmitter::isWildcard)) {
            return;
        }
        if (star >= 0 && isWildcard(patterns.get(star))) {
            items(p, subject, star, fail);
        } else {
            unpacked(p, subject, star, fail);
        }
    }

    private int starIndex(Pattern.MatchSequence p) {
        int star = -1;
        for (int i = 0; i < p.patterns().size(); i++) {
            if (p.patterns().get(i) instanceof Pattern.MatchStar) {
                if (star >= 0) {
                    throw b.error(p.span(), "multiple starred names in sequence pattern");
                }
                star = i;
            }
        }
        return star;
    }

    private static boolean isWildcard(Pattern pattern) {
        return switch (pattern) {
            case Pattern.MatchAs p -> p.pattern() == null && p.name() == null;
            case Pattern.MatchStar p -> p.name() == null;
            default -> false;
        };
    }

    /** With a {@code *_}: only the items that patterns look at are got. */
    private void items(Pattern.MatchSequence p, Local subject, int star, Label fail) {
        Code code = b.code;
        List<Pattern> patterns = p.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            if (i == star || isWildcard(patterns.get(i))) {
                continue;
            }
            code.load(subject);
            code.integer(i < star ? i : patterns.size() - i);
            b.at(p.span());
            b.invoke(i < star ? FlowEntry.MATCH_ITEM : FlowEntry.MATCH_ITEM_FROM_END);
            sub(patterns.get(i), fail);
        }
    }

    private void unpacked(Pattern.MatchSequence p, Local subject, int star, Label fail) {
        Code code = b.code;
        List<Pattern> patterns = p.patterns();
        code.load(subject);
        b.at(p.span());
        if (star < 0) {
            code.integer(patterns.size());
            b.invoke(MakeEntry.UNPACK);
        } else {
            code.integer(star);
            code.integer(patterns.size() - star - 1);
            b.invoke(MakeEntry.UNPACK_STARRED);
        }
        Local values = code.temp(Local.Kind.ARRAY);
        code.store(values);
        parts(values, patterns, fail);
        code.release(values);
    }

    private void parts(Local values, List<Pattern> patterns, Label fail) {
        for (int i = 0; i < patterns.size(); i++) {
            if (!isWildcard(patterns.get(i))) {
                b.code.load(values);
                b.code.integer(i);
                b.code.op(Opcodes.AALOAD);
                sub(patterns.get(i), fail);
            }
        }
    }

    /** Matches the value on the stack. */
    private void sub(Pattern pattern, Label fail) {
        Local value = b.code.temp();
        b.code.store(value);
        pattern(pattern, value, fail, true);
        b.code.release(value);
    }

    private void mapping(Pattern.MatchMapping p, Local subject, Label fail) {
        Code code = b.code;
        code.load(subject);
        b.at(p.span());
        b.invoke(FlowEntry.MATCH_MAPPING);
        code.jump(Opcodes.IFEQ, fail);
        int size = p.keys().size();
        if (size == 0 && p.rest() == null) {
            return;
        }
        if (size > 0) {
            code.load(subject);
            code.integer(size);
            b.invoke(FlowEntry.MATCH_MIN_LENGTH);
            code.jump(Opcodes.IFEQ, fail);
        }
        checkKeys(p);
        b.collections.array(p.keys());
        Local keys = code.temp(Local.Kind.ARRAY);
        code.store(keys);
        code.load(subject);
        code.load(keys);
        b.at(p.span());
        b.invoke(FlowEntry.MATCH_KEYS);
        Local values = code.temp(Local.Kind.ARRAY);
        code.store(values);
        code.load(values);
        code.jump(Opcodes.IFNULL, fail);
        parts(values, p.patterns(), fail);
        if (p.rest() != null) {
            code.load(subject);
            code.load(keys);
            b.invoke(FlowEntry.MATCH_REMAINING);
            Local rest = code.temp();
            code.store(rest);
            capture(p.rest(), rest, p.span());
            code.release(rest);
        }
        code.release(keys, values);
    }

    private void checkKeys(Pattern.MatchMapping p) {
        Set<Const> seen = new HashSet<>();
        for (Expr key : p.keys()) {
            Const constant = b.unit.facts.constant(key);
            if (constant == null && !(key instanceof Expr.Attribute)) {
                throw b.error(p.span(), "mapping pattern keys may only match literals and attribute lookups");
            }
            if (constant != null && !seen.add(constant.hashKey())) {
                throw b.error(p.span(), "mapping pattern checks duplicate key (" + Reprs.repr(constant) + ")");
            }
        }
    }

    private void classPattern(Pattern.MatchClass p, Local subject, Label fail) {
        Code code = b.code;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < p.kwdAttrs().size(); i++) {
            if (!seen.add(p.kwdAttrs().get(i))) {
                throw b.error(p.kwdPatterns().get(i).span(),
                        "attribute name repeated in class pattern: " + p.kwdAttrs().get(i));
            }
        }
        code.load(subject);
        b.expr(p.cls());
        code.integer(p.patterns().size());
        b.strings(p.kwdAttrs());
        b.at(p.span());
        b.invoke(FlowEntry.MATCH_CLASS);
        Local values = code.temp(Local.Kind.ARRAY);
        code.store(values);
        code.load(values);
        code.jump(Opcodes.IFNULL, fail);
        List<Pattern> all = new ArrayList<>(p.patterns());
        all.addAll(p.kwdPatterns());
        parts(values, all, fail);
        code.release(values);
    }
}
