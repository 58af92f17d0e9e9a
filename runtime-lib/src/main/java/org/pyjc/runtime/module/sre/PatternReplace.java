package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Special;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.StrSearch;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Substitution. Compare CPython sre.c: pattern_subx. Thread safety: stateless. */
final class PatternReplace {
    private PatternReplace() {}

    @PyMethod(signature = "($self, /, repl, string, count=0)",
            doc = "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by "
                + "the replacement repl.")
    static Object sub(PyPattern self, Object repl, Object string, long count) {
        return new Substitution(self, repl, string).run(count);
    }

    @PyMethod(signature = "($self, /, repl, string, count=0)",
            doc = "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping "
                + "occurrences of pattern with the replacement repl.")
    static Object subn(PyPattern self, Object repl, Object string, long count) {
        Substitution substitution = new Substitution(self, repl, string);
        Object result = substitution.run(count);
        return new PyTuple(result, substitution.made);
    }

    /** One call of {@code sub}. */
    private static final class Substitution {
        private final PyPattern pattern;
        private final SreSubject subject;
        /** What replaces a match: a function, a template, or the text itself. */
        private final Object replacement;
        private final boolean callable;
        private long made;

        Substitution(PyPattern pattern, Object repl, Object string) {
            this.pattern = pattern;
            this.callable = PyType.of(repl).lookupSpecial(Special.CALL) != null;
            Object filter = callable || isLiteral(repl) ? repl : PyTemplate.compile(pattern, repl);
            this.replacement = filter instanceof PyTemplate t && t.isLiteral() ? t.literal() : filter;
            this.subject = pattern.subject(string);
        }

        private static boolean isLiteral(Object repl) {
            Object text = Values.strOrNull(repl);
            if (text != null) {
                return !StrSearch.contains(text, "\\");
            }
            byte[] bytes = BytesLike.bytesOrNull(repl);
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (b == '\\') {
                    return false;
                }
            }
            return true;
        }

        Object run(long count) {
            try {
                return replaceAll(count);
            } finally {
                subject.release();
            }
        }

        private Object replaceAll(long count) {
            SreMatcher matcher = pattern.matcher(subject, 0, Long.MAX_VALUE);
            SreJoiner out = new SreJoiner(subject);
            int done = 0;
            while ((count == 0 || made < count) && matcher.search()) {
                if (done < matcher.start()) {
                    out.part(done, matcher.start());
                }
                Object piece = piece(matcher);
                if (piece != PyNone.NONE) {
                    out.piece(piece);
                }
                done = matcher.end();
                made++;
                matcher.advance();
            }
            if (done == 0 && made == 0 && subject.text == subject.string) {
                return subject.text;
            }
            if (done < subject.length) {
                out.part(done, subject.length);
            }
            return out.result();
        }

        private Object piece(SreMatcher matcher) {
            if (callable) {
                return Call.call1(replacement, new PyMatch(pattern, subject, matcher, 0, Long.MAX_VALUE));
            }
            if (replacement instanceof PyTemplate t) {
                return t.expand(subject, matcher.spans());
            }
            return replacement;
        }
    }

    static RuntimeException noSuchGroup() {
        return Errors.indexError("no such group");
    }
}
