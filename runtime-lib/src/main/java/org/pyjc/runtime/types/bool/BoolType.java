package org.pyjc.runtime.types.bool;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyType;

/** The type {@code bool}. */
public final class BoolType {
    public static final PyType TYPE = PyType.define(new BareExposer("bool", Object.class));

    private BoolType() {}
}
