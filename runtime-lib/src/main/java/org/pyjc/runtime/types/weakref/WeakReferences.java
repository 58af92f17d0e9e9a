package org.pyjc.runtime.types.weakref;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The weak references and proxies of one object, those without callbacks first, then the newest first; it hangs on the object as a hidden attribute.
 * Compare CPython weakrefobject.c: get_basic_refs, insert_weakref.
 *
 * <p>Thread safety: the list is guarded by its own monitor. It holds the references weakly, since they must not live as long
 * as the object. The reference that was shared last is found without the monitor: threads ask for those of the same classes all the time.
 */
public final class WeakReferences {
    private static final String HIDDEN = "\0weakrefs";

    private final List<WeakReference<WeakObject>> references = new ArrayList<>(1);
    /** The basic reference or proxy that was given out last. */
    private volatile WeakReference<WeakObject> lastBasic;

    private WeakReferences() {}

    /** The references of an object, null when there never was one. */
    private static WeakReferences of(Object o) {
        return o instanceof PyObject p ? (WeakReferences) p.hiddenAttribute(HIDDEN) : null;
    }

    /** The object as one that can be referred to weakly; TypeError when it can't. */
    static PyObject referable(Object o) {
        if (!(o instanceof PyObject p) || !p.type().flags().weakReferable()) {
            throw Errors.typeError("cannot create weak reference to '" + PyType.of(o).name() + "' object");
        }
        return p;
    }

    /** The object's reference of exactly this type that has no callback, if it was the last one to be given out; else null. */
    static WeakObject lastBasic(PyObject referent, PyType type) {
        WeakReferences all = of(referent);
        WeakReference<WeakObject> last = all == null ? null : all.lastBasic;
        WeakObject found = last == null ? null : last.get();
        return found != null && found.type() == type && isBasic(found) && found.referent() != null ? found : null;
    }

    /** Adds a reference, or returns an equal one without a callback that is there already. */
    static WeakObject add(PyObject referent, WeakObject fresh) {
        WeakReferences all = (WeakReferences) referent.hiddenAttributeOrAdd(HIDDEN, new WeakReferences());
        return all.addOrShare(fresh);
    }

    private synchronized WeakObject addOrShare(WeakObject fresh) {
        int basic = 0;
        for (Iterator<WeakReference<WeakObject>> it = references.iterator(); it.hasNext();) {
            WeakReference<WeakObject> reference = it.next();
            WeakObject present = reference.get();
            if (present == null || isBasic(present) && present.referent() == null) {
                it.remove(); // also one that a collection has cleared: the object is being finalised
            } else if (isBasic(present)) {
                if (isBasic(fresh) && present.type() == fresh.type()) {
                    lastBasic = reference;
                    return present;
                }
                basic++;
            }
        }
        fresh.group = this;
        WeakReference<WeakObject> added = new WeakReference<>(fresh);
        references.add(basic, added);
        if (isBasic(fresh)) {
            lastBasic = added;
        }
        return fresh;
    }

    /** Whether a reference may stand for all of its type that have no callback; these come first. */
    private static boolean isBasic(WeakObject reference) {
        return reference.isShareable() && !reference.hadCallback();
    }

    synchronized List<WeakObject> live() {
        List<WeakObject> live = new ArrayList<>(references.size());
        for (WeakReference<WeakObject> reference : references) {
            WeakObject each = reference.get();
            if (each != null) {
                live.add(each);
            }
        }
        return live;
    }

    /** All weak references and proxies of an object. */
    public static List<WeakObject> all(Object o) {
        WeakReferences references = of(o);
        return references == null ? List.of() : references.live();
    }

    /** The first weak reference of an object, or None. */
    public static Object first(Object o) {
        List<WeakObject> all = all(o);
        return all.isEmpty() ? PyNone.NONE : all.getFirst();
    }
}
