package org.pyjc.runtime.module.sre;

import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Goes through the matches of a string. Compare CPython sre.c: ScannerObject.
 *
 * <p>Thread safety: one match at a time, under the scanner's monitor; no Python code runs in it.
 */
@PyTypeDef(name = "SRE_Scanner", module = "_sre", subclassable = false, instantiable = false)
public final class PyScanner extends PyObject {
    public static final PyType TYPE = PyType.define(new PyScannerExposer());

    @PyMember final Object pattern;
    private final PyPattern owner;
    private final SreSubject subject;
    private final long pos;
    private final long endpos;
    private SreMatcher matcher;

    PyScanner(PyPattern owner, SreSubject subject, long pos, long endpos) {
        super(TYPE);
        this.pattern = owner;
        this.owner = owner;
        this.subject = subject;
        this.pos = pos;
        this.endpos = endpos;
        this.matcher = owner.matcher(subject, pos, endpos);
    }

    @PyMethod(name = "match", signature = "($self, /)")
    Object matchMethod() {
        PyMatch match = next(true);
        return match == null ? PyNone.NONE : match;
    }

    @PyMethod(name = "search", signature = "($self, /)")
    Object searchMethod() {
        PyMatch match = next(false);
        return match == null ? PyNone.NONE : match;
    }

    /** The next match, here or anywhere; null when there is none, and then there is none any more. */
    synchronized PyMatch next(boolean here) {
        if (matcher == null) {
            return null;
        }
        if (!(here ? matcher.match() : matcher.search())) {
            matcher = null;
            subject.release();
            return null;
        }
        PyMatch match = new PyMatch(owner, subject, matcher, pos, endpos);
        matcher.advance();
        return match;
    }
}
