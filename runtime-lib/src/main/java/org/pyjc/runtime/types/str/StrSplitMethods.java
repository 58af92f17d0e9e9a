package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.StrPad;
import org.pyjc.runtime.text.StrReplace;
import org.pyjc.runtime.text.StrSplit;
import org.pyjc.runtime.text.StrStrip;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Taking a str apart and putting it together. Compare CPython unicodeobject.c. Thread safety: stateless. */
final class StrSplitMethods {
    private StrSplitMethods() {}

    /** Compare CPython unicodeobject.c: ensure_unicode. */
    private static Object separator(Object sep, String alternative) {
        Object text = sep == null ? null : Values.strOrNull(sep);
        if (sep != null && text == null) {
            throw Errors.typeError("must be str" + alternative + ", not " + PyType.of(sep).name());
        }
        return text;
    }

    @PyMethod(name = "split", signature = "(self, /, sep=None, maxsplit=-1)",
            doc = "Return a list of the substrings in the string, using sep as the separator string.")
    static Object split(Object self, @OrNone Object sep, long maxsplit) {
        return PyList.of(StrSplit.split(StrType.text(self), separator(sep, " or None"), maxsplit));
    }

    @PyMethod(name = "rsplit", signature = "(self, /, sep=None, maxsplit=-1)",
            doc = "Return a list of the substrings in the string, using sep as the separator string.")
    static Object rsplit(Object self, @OrNone Object sep, long maxsplit) {
        return PyList.of(StrSplit.rsplit(StrType.text(self), separator(sep, " or None"), maxsplit));
    }

    @PyMethod(name = "splitlines", signature = "(self, /, keepends=False)",
            doc = "Return a list of the lines in the string, breaking at line boundaries.")
    static Object splitlines(Object self, boolean keepends) {
        return PyList.of(StrSplit.splitlines(StrType.text(self), keepends));
    }

    @PyMethod(name = "partition", doc = "Partition the string into three parts using the given separator.")
    static Object partition(Object self, Object sep) {
        return new PyTuple(StrSplit.partition(StrType.text(self), separator(sep, "")));
    }

    @PyMethod(name = "rpartition", doc = "Partition the string into three parts using the given separator.")
    static Object rpartition(Object self, Object sep) {
        return new PyTuple(StrSplit.rpartition(StrType.text(self), separator(sep, "")));
    }

    @PyMethod(name = "strip", signature = "(self, chars=None, /)",
            doc = "Return a copy of the string with leading and trailing whitespace removed.")
    static Object strip(Object self, Object chars) {
        return StrStrip.strip(StrType.text(self), StrType.stripChars(chars, "strip"));
    }

    @PyMethod(name = "lstrip", signature = "(self, chars=None, /)",
            doc = "Return a copy of the string with leading whitespace removed.")
    static Object lstrip(Object self, Object chars) {
        return StrStrip.lstrip(StrType.text(self), StrType.stripChars(chars, "lstrip"));
    }

    @PyMethod(name = "rstrip", signature = "(self, chars=None, /)",
            doc = "Return a copy of the string with trailing whitespace removed.")
    static Object rstrip(Object self, Object chars) {
        return StrStrip.rstrip(StrType.text(self), StrType.stripChars(chars, "rstrip"));
    }

    @PyMethod(name = "removeprefix", doc = "Return a str with the given prefix string removed if present.")
    static Object removePrefix(Object self, @ToStr Object prefix) {
        return StrStrip.removePrefix(StrType.text(self), prefix);
    }

    @PyMethod(name = "removesuffix", doc = "Return a str with the given suffix string removed if present.")
    static Object removeSuffix(Object self, @ToStr Object suffix) {
        return StrStrip.removeSuffix(StrType.text(self), suffix);
    }

    @PyMethod(name = "replace", signature = "(self, old, new, /, count=-1)",
            doc = "Return a copy with all occurrences of substring old replaced by new.")
    static Object replace(Object self, @ToStr Object old, @ToStr Object replacement, long count) {
        return StrReplace.replace(StrType.text(self), old, replacement, count);
    }

    @PyMethod(name = "join", doc = "Concatenate any number of strings.")
    static Object join(Object self, Object iterable) {
        return StrJoin.join(StrType.text(self), iterable);
    }

    @PyMethod(name = "expandtabs", signature = "(self, /, tabsize=8)",
            doc = "Return a copy where all tab characters are expanded using spaces.")
    static Object expandTabs(Object self, int tabsize) {
        return StrReplace.expandTabs(StrType.text(self), tabsize);
    }

    @PyMethod(name = "center", signature = "(self, width, fillchar=' ', /)",
            doc = "Return a centered string of length width.")
    static Object center(Object self, long width, Object fillchar) {
        return StrPad.center(StrType.text(self), width, StrType.fill(fillchar));
    }

    @PyMethod(name = "ljust", signature = "(self, width, fillchar=' ', /)",
            doc = "Return a left-justified string of length width.")
    static Object ljust(Object self, long width, Object fillchar) {
        return StrPad.ljust(StrType.text(self), width, StrType.fill(fillchar));
    }

    @PyMethod(name = "rjust", signature = "(self, width, fillchar=' ', /)",
            doc = "Return a right-justified string of length width.")
    static Object rjust(Object self, long width, Object fillchar) {
        return StrPad.rjust(StrType.text(self), width, StrType.fill(fillchar));
    }

    @PyMethod(name = "zfill", doc = "Pad a numeric string with zeros on the left, to fill a field of the given width.")
    static Object zfill(Object self, long width) {
        return StrPad.zfill(StrType.text(self), width);
    }

    @PyMethod(name = "translate", doc = "Replace each character in the string using the given translation table.")
    static Object translate(Object self, Object table) {
        return StrTranslate.translate(StrType.text(self), table);
    }
}
