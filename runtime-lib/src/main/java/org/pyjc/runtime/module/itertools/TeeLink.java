package org.pyjc.runtime.module.itertools;

import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/**
 * An element that a {@code tee} has read, and the way to the next. Elements that no iterator needs any more are garbage.
 *
 * <p>Thread safety: the value is final, the next link is published once.
 */
@PyTypeDef(name = "_tee_dataobject", module = "itertools", subclassable = false, instantiable = false,
        doc = "Data container common to multiple tee objects.")
public final class TeeLink extends PyObject {
    public static final PyType TYPE = PyType.define(new TeeLinkExposer());

    final Object value;
    volatile TeeLink next;
    private final TeeSource source;

    TeeLink(TeeSource source, Object value) {
        super(TYPE);
        this.source = source;
        this.value = value;
    }

    TeeLink next() {
        TeeLink link = next;
        return link != null ? link : source.read(this);
    }
}
