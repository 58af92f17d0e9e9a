package org.pyjc.runtime.module.abc;

import java.util.concurrent.atomic.AtomicLong;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeEntry;

/**
 * What an abstract base class knows about other classes: those that registered, and what was asked before.
 * Compare CPython _abc.c: _abc_data.
 *
 * <p>Thread safety: see {@link ClassSet}. The negative cache counts for one version of all registrations; with a new version
 * comes a new cache.
 */
@PyTypeDef(name = "_abc_data", module = "_abc", subclassable = false, instantiable = false, doc = "Internal state held by ABC machinery.")
final class AbcData extends PyObject {
    public static final PyType TYPE = PyType.define(new AbcDataExposer());
    static final String ATTRIBUTE = "_abc_impl";
    /** Counts registrations; changes seldom. */
    private static final AtomicLong VERSION = new AtomicLong();

    final ClassSet registry = new ClassSet();
    final ClassSet positive = new ClassSet();
    private volatile Negative negative = new Negative(VERSION.get(), new ClassSet());

    /** The classes that are no subclasses, as long as nothing was registered since. */
    record Negative(long version, ClassSet classes) {}

    AbcData() {
        super(TYPE);
    }

    /** The data of an abstract base class. */
    static AbcData of(Object cls) {
        TypeEntry entry = cls instanceof PyType t ? t.lookupEntry(ATTRIBUTE) : null;
        if (entry != null && entry.owner == cls && entry.value instanceof AbcData own) {
            return own;
        }
        Object data = Attributes.get(cls, ATTRIBUTE);
        if (data instanceof AbcData d) {
            return d;
        }
        throw Errors.typeError("_abc_impl is set to a wrong type");
    }

    static long version() {
        return VERSION.get();
    }

    static void newVersion() {
        VERSION.incrementAndGet();
    }

    /** What the negative cache was when it was last used. */
    Negative lastNegative() {
        return negative;
    }

    /** The negative cache if it is up to date, else null. */
    ClassSet currentNegative() {
        Negative n = negative;
        return n.version == VERSION.get() ? n.classes : null;
    }

    /** The negative cache of a version, begun anew when the present one is older. */
    ClassSet negative(long version) {
        Negative n = negative;
        if (n.version < version) {
            n = new Negative(version, new ClassSet());
            negative = n;
        }
        return n.classes;
    }

    void clearCaches() {
        positive.clear();
        negative.classes.clear();
    }
}
