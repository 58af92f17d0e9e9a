package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.text.StrSearch;

/** Searching in a str. Compare CPython unicodeobject.c. Thread safety: stateless. */
final class StrSearchMethods {
    private StrSearchMethods() {}

    @PyMethod(name = "find", signature = "(self, sub, start=None, end=None, /)",
            doc = "Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].")
    static long find(Object self, @ToStr Object sub, Object start, Object end) {
        return StrSearch.find(StrType.text(self), sub, StrType.start(start), StrType.end(end));
    }

    @PyMethod(name = "rfind", signature = "(self, sub, start=None, end=None, /)",
            doc = "Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].")
    static long rfind(Object self, @ToStr Object sub, Object start, Object end) {
        return StrSearch.rfind(StrType.text(self), sub, StrType.start(start), StrType.end(end));
    }

    @PyMethod(name = "index", signature = "(self, sub, start=None, end=None, /)",
            doc = "Return the lowest index in S where substring sub is found; raises ValueError when it is not.")
    static long index(Object self, @ToStr Object sub, Object start, Object end) {
        return StrSearch.index(StrType.text(self), sub, StrType.start(start), StrType.end(end));
    }

    @PyMethod(name = "rindex", signature = "(self, sub, start=None, end=None, /)",
            doc = "Return the highest index in S where substring sub is found; raises ValueError when it is not.")
    static long rindex(Object self, @ToStr Object sub, Object start, Object end) {
        return StrSearch.rindex(StrType.text(self), sub, StrType.start(start), StrType.end(end));
    }

    @PyMethod(name = "count", signature = "(self, sub, start=None, end=None, /)",
            doc = "Return the number of non-overlapping occurrences of substring sub in string S[start:end].")
    static long count(Object self, @ToStr Object sub, Object start, Object end) {
        return StrSearch.count(StrType.text(self), sub, StrType.start(start), StrType.end(end));
    }

    @PyMethod(name = "startswith", signature = "(self, prefix, start=None, end=None, /)",
            doc = "Return True if the string starts with the specified prefix, False otherwise.")
    static boolean startsWith(Object self, Object prefix, Object start, Object end) {
        return StrAffix.matches(StrType.text(self), prefix, StrType.start(start), StrType.end(end), true);
    }

    @PyMethod(name = "endswith", signature = "(self, suffix, start=None, end=None, /)",
            doc = "Return True if the string ends with the specified suffix, False otherwise.")
    static boolean endsWith(Object self, Object suffix, Object start, Object end) {
        return StrAffix.matches(StrType.text(self), suffix, StrType.start(start), StrType.end(end), false);
    }
}
