package org.pyjc.runtime.module.sre;

import java.util.Arrays;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.ops.Hashing;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.dict.PyMappingProxy;
import org.pyjc.runtime.types.generic.PyGenericAlias;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.singleton.PyNotImplemented;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * A compiled regular expression. Compare CPython sre.c: PatternObject.
 *
 * <p>Thread safety: immutable; each match has a {@link SreMatcher} of its own.
 */
@PyTypeDef(name = "Pattern", module = "re", doc = "Compiled regular expression object.", subclassable = false,
        instantiable = false, weakReferable = true, parts = {PatternSearch.class, PatternReplace.class})
public final class PyPattern extends PyObject {
    public static final PyType TYPE = PyType.define(new PyPatternExposer());

    @PyMember(doc = "The pattern string from which the RE object was compiled.")
    final Object pattern;
    @PyMember(doc = "The regex matching flags.")
    final long flags;
    @PyMember(doc = "The number of capturing groups in the pattern.")
    final long groups;

    final PyDict groupIndex;
    /** Names by group number, None where a group has none. */
    final PyTuple indexGroup;
    final SreProgram program;
    private final int[] code;
    /** Whether it matches bytes; null when it may match both. */
    private final Boolean isBytes;

    PyPattern(Object pattern, long flags, int[] code, int groups, PyDict groupIndex, PyTuple indexGroup) {
        super(TYPE);
        this.pattern = pattern;
        this.flags = flags;
        this.groups = groups;
        this.groupIndex = groupIndex;
        this.indexGroup = indexGroup;
        this.code = code;
        this.isBytes = pattern == PyNone.NONE ? null : (Boolean) SreSubject.of(pattern).isBytes();
        this.program = SreProgram.compile(code, (int) flags, groups);
    }

    @PyGetter(doc = "A dictionary mapping group names to group numbers.")
    Object groupindex() {
        return groupIndex.size() == 0 ? new PyDict() : new PyMappingProxy(groupIndex);
    }

    /** The subject for a match; TypeError when it is not of the pattern's kind. Compare CPython sre.c: state_init. */
    SreSubject subject(Object string) {
        SreSubject subject = SreSubject.of(string);
        if (isBytes != null && isBytes != subject.isBytes()) {
            subject.release();
            throw Errors.typeError(isBytes ? "cannot use a bytes pattern on a string-like object"
                    : "cannot use a string pattern on a bytes-like object");
        }
        return subject;
    }

    boolean matchesBytes() {
        return Boolean.TRUE.equals(isBytes);
    }

    SreMatcher matcher(SreSubject subject, long pos, long endpos) {
        return subject.data instanceof byte[] bytes
            ? new BytesMatcher(program, bytes, subject.length, subject.clamp(pos), subject.clamp(endpos))
            : SreMatcher.of(program, subject.data, subject.clamp(pos), subject.clamp(endpos));
    }

    /** The name of a group, or null. */
    Object nameOf(int group) {
        return group >= 0 && group < indexGroup.size() ? indexGroup.get(group) : null;
    }

    @PyMethod
    Object __repr__() {
        return PatternRepr.repr(pattern, flags, matchesBytes());
    }

    @PyMethod
    long __hash__() {
        long hash = Arrays.hashCode(code) ^ Hashing.hash(pattern) ^ flags ^ groups ^ (matchesBytes() ? 1 : 0);
        return Hashing.notMinusOne(hash);
    }

    @PyMethod
    Object __eq__(Object other) {
        if (!(other instanceof PyPattern p)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return p == this || flags == p.flags && groups == p.groups && matchesBytes() == p.matchesBytes()
                && Arrays.equals(code, p.code) && Compare.same(pattern, p.pattern);
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
