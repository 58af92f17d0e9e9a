package org.pyjc.runtime.types.str;

import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyStaticMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.builtin.Args;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyBoxed;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Formatting;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrPad;
import org.pyjc.runtime.text.StrRepr;
import org.pyjc.runtime.text.StrSearch;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.slice.PySlice;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The type {@code str}: {@code String}, or {@code WideStr} with characters beyond the Basic Multilingual Plane. Compare
 * CPython unicodeobject.c. Thread safety: stateless.
 */
@PyTypeDef(name = "str", values = {String.class, org.pyjc.runtime.text.WideStr.class},
        parts = {StrSearchMethods.class, StrCaseMethods.class, StrSplitMethods.class, StrComparison.class, StrFormatMethods.class},
        doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str")
public final class StrType {
    public static final PyType TYPE = PyType.define(new StrTypeExposer());

    private StrType() {}

    @PyNew(signature = "(object=<absent>, encoding=<absent>, errors=<absent>)")
    static Object create(PyType cls, Object object, Object encoding, Object errors) {
        Object value = StrConversion.of(object, encoding, errors);
        return cls == TYPE ? value : new PyBoxed(cls, Values.strOrNull(value));
    }

    /** The plain text of a str or an instance of a subclass. */
    static Object text(Object self) {
        return self instanceof String ? self : Values.strOrNull(self);
    }

    /** An optional start index; None means the beginning. */
    static long start(Object o) {
        return Args.sliceIndexOrNone(o, 0);
    }

    static long end(Object o) {
        return Args.sliceIndexOrNone(o, Long.MAX_VALUE);
    }

    static int fill(Object fill) {
        Object text = Values.strOrNull(fill);
        if (text == null) {
            throw Errors.typeError("The fill character must be a unicode character, not " + PyType.of(fill).name());
        }
        return StrPad.fillChar(text);
    }

    static Object stripChars(Object chars, String method) {
        if (chars == PyNone.NONE) {
            return null;
        }
        Object text = Values.strOrNull(chars);
        if (text == null) {
            throw Errors.typeError(method + " arg must be None or str");
        }
        return text;
    }

    @PyMethod(name = "__repr__")
    static Object repr(Object self) {
        return StrRepr.repr(text(self));
    }

    @PyMethod(name = "__str__")
    static Object str(Object self) {
        return text(self);
    }

    @PyMethod(name = "__hash__")
    static long hash(Object self) {
        return Hashing.hash(text(self));
    }

    @PyMethod(name = "__len__")
    static long len(Object self) {
        return Str.length(text(self));
    }

    @PyMethod(name = "__iter__")
    static Object iter(Object self) {
        return new StrIterator(text(self));
    }

    @PyMethod(name = "__contains__")
    static boolean contains(Object self, Object item) {
        Object sub = Values.strOrNull(item);
        if (sub == null) {
            throw Errors.typeError("'in <string>' requires string as left operand, not " + PyType.of(item).name());
        }
        return StrSearch.contains(text(self), sub);
    }

    @PyMethod(name = "__getitem__")
    static Object getItem(Object self, Object key) {
        Object s = text(self);
        if (key instanceof Long i) {
            return at(s, i);
        }
        if (key instanceof PySlice slice) {
            return StrSlices.get(s, slice);
        }
        if (!Index.isIndex(key)) {
            throw Errors.typeError("string indices must be integers, not '" + PyType.of(key).name() + "'");
        }
        return at(s, Index.ssize(key));
    }

    /** {@code s[i]} of a plain str. */
    public static Object at(Object s, long index) {
        int n = Str.length(s);
        long i = index < 0 ? index + n : index;
        if (i < 0 || i >= n) {
            throw Errors.indexError("string index out of range");
        }
        return Str.charAt(s, (int) i);
    }

    @PyMethod(name = "__add__")
    static Object add(Object self, Object other) {
        Object text = Values.strOrNull(other);
        if (text == null) {
            throw Errors.typeError("can only concatenate str (not \"" + PyType.of(other).name() + "\") to str");
        }
        return Str.concat(text(self), text);
    }

    @PyMethod(name = "__mul__")
    static Object mul(Object self, Object count) {
        return Index.isIndex(count) ? Str.repeat(text(self), Index.count(count)) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod(name = "__rmul__")
    static Object rmul(Object self, Object count) {
        return mul(self, count);
    }

    @PyMethod(name = "__format__")
    static Object format(Object self, @ToStr Object spec) {
        boolean plain = Str.length(spec) == 0 && PyType.of(self) != TYPE;
        return plain ? Repr.str(self) : Formatting.formatStr(text(self), spec, PyType.of(self).name());
    }

    @PyMethod(name = "__getnewargs__")
    static Object getNewArgs(Object self) {
        return new PyTuple(text(self));
    }

    @PyMethod(name = "__sizeof__")
    static long sizeof(Object self) {
        Object s = text(self);
        return 41 + (long) Str.length(s) * (s instanceof String ? 1 : 4);
    }

    @PyMethod(name = "encode", signature = "(self, /, encoding='utf-8', errors='strict')",
            doc = "Encode the string using the codec registered for encoding.")
    static Object encode(Object self, String encoding, String errors) {
        return StrConversion.encode(text(self), encoding, errors);
    }

    @PyStaticMethod(name = "maketrans", signature = "(x, y=<absent>, z=<absent>, /)",
            doc = "Return a translation table usable for str.translate().")
    static Object makeTrans(Object x, Object y, Object z) {
        return StrTranslate.makeTable(x, y, z);
    }
}
