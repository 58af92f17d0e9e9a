package org.pyjc.runtime.types.weakref;

import java.lang.ref.WeakReference;
import java.util.List;
import org.pyjc.runtime.object.IdleCollection;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * A weak reference or proxy. Compare CPython weakrefobject.c: PyWeakReference.
 *
 * <p>Thread safety: the callback is volatile and taken by whoever calls it; the referent goes when the garbage collector says so.
 */
public abstract class WeakObject extends PyObject {
    private final Link link;
    private volatile Object callback;
    /** All references to the object; set when this one is added. */
    volatile WeakReferences group;

    /** A null callback stands for none. */
    WeakObject(PyType type, PyObject referent, Object callback) {
        super(type);
        this.callback = callback;
        this.link = new Link(referent, this);
        if (callback != null) {
            WeakCallbacks.start();
            IdleCollection.noteCallback();
        }
    }

    /** The Java reference; it lives only as long as the Python one, so that no callback comes when that is gone. */
    static final class Link extends WeakReference<PyObject> {
        final WeakObject owner;
        final boolean queued;

        Link(PyObject referent, WeakObject owner) {
            super(referent, owner.callback == null ? null : WeakCallbacks.QUEUE);
            this.owner = owner;
            this.queued = owner.callback != null;
        }
    }

    /** The object, null when it is gone. */
    public final PyObject referent() {
        return link.get();
    }

    /** The function to call when the object is gone, or null. */
    public final Object callback() {
        return callback;
    }

    /** Whether it was made with a callback. */
    final boolean hadCallback() {
        return link.queued;
    }

    /** Takes the callback away; returns it, null when there is none any more. */
    final synchronized Object takeCallback() {
        Object taken = callback;
        callback = null;
        return taken;
    }

    /** The references to the same object in the order of their callbacks, this one among them. */
    final List<WeakObject> siblings() {
        WeakReferences all = group;
        return all == null ? List.of(this) : all.live();
    }

    /** Whether all references without a callback to one object may be the same. */
    abstract boolean isShareable();
}
