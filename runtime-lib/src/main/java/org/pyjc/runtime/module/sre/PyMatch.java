package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The result of a match. Compare CPython sre.c: MatchObject. Thread safety: immutable. */
@PyTypeDef(name = "Match", module = "re", subclassable = false, instantiable = false,
        doc = "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.")
public final class PyMatch extends PyObject {
    public static final PyType TYPE = PyType.define(new PyMatchExposer());

    @PyMember(doc = "The string passed to match() or search().")
    final Object string;
    @PyMember(doc = "The regular expression object.")
    final Object re;
    @PyMember(doc = "The index into the string at which the RE engine started looking for a match.")
    final long pos;
    @PyMember(doc = "The index into the string beyond which the RE engine will not go.")
    final long endpos;
    private final PyPattern pattern;
    private final SreSubject subject;
    private final int[] spans;
    private final int last;

    PyMatch(PyPattern pattern, SreSubject subject, SreMatcher matcher, long pos, long endpos) {
        super(TYPE);
        this.pattern = pattern;
        this.re = pattern;
        this.subject = subject;
        this.string = subject.string;
        this.pos = subject.clamp(pos);
        this.endpos = subject.clamp(endpos);
        this.spans = matcher.spans();
        this.last = matcher.lastIndex();
    }

    // ---- attributes ----

    @PyGetter(doc = "The integer index of the last matched capturing group.")
    Object lastindex() {
        return last >= 0 ? (Object) (long) last : PyNone.NONE;
    }

    @PyGetter(doc = "The name of the last matched capturing group.")
    Object lastgroup() {
        Object name = last >= 0 ? pattern.nameOf(last) : null;
        return name == null ? PyNone.NONE : name;
    }

    @PyGetter
    Object regs() {
        Object[] regs = new Object[spans.length / 2];
        for (int i = 0; i < regs.length; i++) {
            regs[i] = pair(i);
        }
        return new PyTuple(regs);
    }

    // ---- groups ----

    /** The number of the group that a number or a name means. Compare CPython sre.c: match_getindex. */
    private int index(Object key) {
        Object number = key;
        if (!Index.isIndex(key)) {
            number = pattern.groupIndex.get(key);
            if (!(number instanceof Long)) {
                throw PatternReplace.noSuchGroup();
            }
        }
        long i = Index.clamped(number);
        if (i < 0 || i >= spans.length / 2) {
            throw PatternReplace.noSuchGroup();
        }
        return (int) i;
    }

    private Object slice(int group, Object otherwise) {
        return spans[2 * group] < 0 ? otherwise : subject.now().slice(spans[2 * group], spans[2 * group + 1]);
    }

    private PyTuple pair(int group) {
        return new PyTuple((long) spans[2 * group], (long) spans[2 * group + 1]);
    }

    @PyMethod(doc = "group([group1, ...]) -> str or tuple.\n    Return subgroup(s) of the match by indices or names.\n"
            + "    For 0 returns the entire match.", textSignature = false)
    Object group(Object... args) {
        if (args.length <= 1) {
            return slice(args.length == 0 ? 0 : index(args[0]), PyNone.NONE);
        }
        Object[] groups = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            groups[i] = slice(index(args[i]), PyNone.NONE);
        }
        return new PyTuple(groups);
    }

    @PyMethod
    Object __getitem__(Object key) {
        return slice(index(key), PyNone.NONE);
    }

    @PyMethod(signature = "($self, group=0, /)", doc = "Return index of the start of the substring matched by group.")
    long start(Object group) {
        return spans[2 * index(group)];
    }

    @PyMethod(signature = "($self, group=0, /)", doc = "Return index of the end of the substring matched by group.")
    long end(Object group) {
        return spans[2 * index(group) + 1];
    }

    @PyMethod(signature = "($self, group=0, /)", doc = "For match object m, return the 2-tuple (m.start(group), m.end(group)).")
    Object span(Object group) {
        return pair(index(group));
    }

    @PyMethod(signature = "($self, /, default=None)", doc = "Return a tuple containing all the subgroups of the match, from 1.\n\n"
            + "  default\n    Is used for groups that did not participate in the match.")
    Object groups(Object otherwise) {
        Object[] groups = new Object[spans.length / 2 - 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = slice(i + 1, otherwise);
        }
        return PyTuple.of(groups);
    }

    @PyMethod(signature = "($self, /, default=None)",
            doc = "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.\n\n"
                + "  default\n    Is used for groups that did not participate in the match.")
    Object groupdict(Object otherwise) {
        PyDict result = new PyDict();
        Object names = pattern.groupIndex.iterator();
        for (Object name; (name = Iteration.next(names)) != null;) {
            result.put(name, slice(index(name), otherwise));
        }
        return result;
    }

    @PyMethod(signature = "($self, /, template)",
            doc = "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.")
    Object expand(Object template) {
        return PyTemplate.compile(pattern, template) instanceof PyTemplate t ? t.expand(subject.now(), spans) : PyNone.NONE;
    }

    // ---- the object itself ----

    @PyMethod
    Object __repr__() {
        Object matched = Repr.repr(slice(0, PyNone.NONE));
        return new StrBuilder().append("<re.Match object; span=(" + spans[0] + ", " + spans[1] + "), match=")
            .append(matched, 0, Math.min(50, Str.length(matched))).append(">").build();
    }

    @PyMethod(signature = "($self, /)")
    Object __copy__() {
        return this;
    }

    @PyMethod(signature = "($self, memo, /)")
    Object __deepcopy__(Object memo) {
        return this;
    }

    @PyClassMethod(doc = "See PEP 585")
    static Object __class_getitem__(PyType cls, Object item) {
        return new PyGenericAlias(cls, item);
    }
}
