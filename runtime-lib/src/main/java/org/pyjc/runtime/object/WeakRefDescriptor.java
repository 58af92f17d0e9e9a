package org.pyjc.runtime.object;

import org.pyjc.runtime.call.builtin.GetSetDescriptor;
import org.pyjc.runtime.types.weakref.WeakReferences;

/** {@code __weakref__} of the instances of a class: the first weak reference, or None. Thread safety: immutable. */
public final class WeakRefDescriptor extends GetSetDescriptor {
    public WeakRefDescriptor(PyType owner) {
        super(owner, "__weakref__");
    }

    @Override
    protected Object read(Object obj) {
        return WeakReferences.first(obj);
    }

    @Override
    protected String docText() {
        return "list of weak references to the object";
    }
}
