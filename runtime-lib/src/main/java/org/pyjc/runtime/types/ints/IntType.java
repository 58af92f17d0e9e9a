package org.pyjc.runtime.types.ints;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyType;

/** The type {@code int}. */
public final class IntType {
    public static final PyType TYPE = PyType.define(new BareExposer("int", Object.class));

    private IntType() {}
}
