package org.pyjc.runtime.module.sre;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The methods of patterns that look for matches. Compare CPython sre.c. Thread safety: stateless. */
final class PatternSearch {
    private PatternSearch() {}

    @PyMethod(signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Matches zero or more characters at the beginning of the string.")
    static Object match(PyPattern self, Object string, long pos, long endpos) {
        SreSubject subject = self.subject(string);
        SreMatcher matcher = self.matcher(subject, pos, endpos);
        try {
            return matcher.match() ? new PyMatch(self, subject, matcher, pos, endpos) : PyNone.NONE;
        } finally {
            subject.release();
        }
    }

    @PyMethod(signature = "($self, /, string, pos=0, endpos=sys.maxsize)", doc = "Matches against all of the string.")
    static Object fullmatch(PyPattern self, Object string, long pos, long endpos) {
        SreSubject subject = self.subject(string);
        SreMatcher matcher = self.matcher(subject, pos, endpos);
        try {
            return matcher.fullmatch() ? new PyMatch(self, subject, matcher, pos, endpos) : PyNone.NONE;
        } finally {
            subject.release();
        }
    }

    @PyMethod(signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Scan through string looking for a match, and return a corresponding match object instance.\n\n"
                + "Return None if no position in the string matches.")
    static Object search(PyPattern self, Object string, long pos, long endpos) {
        SreSubject subject = self.subject(string);
        SreMatcher matcher = self.matcher(subject, pos, endpos);
        try {
            return matcher.search() ? new PyMatch(self, subject, matcher, pos, endpos) : PyNone.NONE;
        } finally {
            subject.release();
        }
    }

    @PyMethod(signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Return a list of all non-overlapping matches of pattern in string.")
    static Object findall(PyPattern self, Object string, long pos, long endpos) {
        SreSubject subject = self.subject(string);
        SreMatcher matcher = self.matcher(subject, pos, endpos);
        List<Object> found = new ArrayList<>();
        try {
            while (matcher.search()) {
                found.add(groups(self, subject, matcher));
                matcher.advance();
            }
        } finally {
            subject.release();
        }
        return new PyList(found.toArray());
    }

    /** The match without groups, the only group, or a tuple of all groups; '' for those that took no part. */
    private static Object groups(PyPattern self, SreSubject subject, SreMatcher matcher) {
        if (self.groups == 0) {
            return subject.slice(matcher.start(), matcher.end());
        }
        int[] spans = matcher.spans();
        Object[] groups = new Object[(int) self.groups];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = subject.slice(Math.max(spans[2 * i + 2], 0), Math.max(spans[2 * i + 3], 0));
        }
        return groups.length == 1 ? groups[0] : new PyTuple(groups);
    }

    @PyMethod(signature = "($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\n"
                + "For each match, the iterator returns a match object.")
    static Object finditer(PyPattern self, Object string, long pos, long endpos) {
        return new FindIterator(new PyScanner(self, self.subject(string), pos, endpos));
    }

    @PyMethod(signature = "($self, /, string, pos=0, endpos=sys.maxsize)")
    static Object scanner(PyPattern self, Object string, long pos, long endpos) {
        return new PyScanner(self, self.subject(string), pos, endpos);
    }

    @PyMethod(signature = "($self, /, string, maxsplit=0)", doc = "Split string by the occurrences of pattern.")
    static Object split(PyPattern self, Object string, long maxsplit) {
        SreSubject subject = self.subject(string);
        SreMatcher matcher = self.matcher(subject, 0, Long.MAX_VALUE);
        List<Object> parts = new ArrayList<>();
        int last = 0;
        try {
            for (long n = 0; (maxsplit == 0 || n < maxsplit) && matcher.search(); n++) {
                parts.add(subject.slice(last, matcher.start()));
                if (self.groups > 0) {
                    addGroups(parts, subject, matcher.spans());
                }
                last = matcher.end();
                matcher.advance();
            }
            parts.add(subject.slice(last, subject.length));
        } finally {
            subject.release();
        }
        return new PyList(parts.toArray());
    }

    private static void addGroups(List<Object> parts, SreSubject subject, int[] spans) {
        for (int i = 2; i < spans.length; i += 2) {
            parts.add(spans[i] < 0 ? PyNone.NONE : subject.slice(spans[i], spans[i + 1]));
        }
    }
}
