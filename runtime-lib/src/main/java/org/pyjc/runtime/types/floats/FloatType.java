package org.pyjc.runtime.types.floats;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyType;

/** The type {@code float}. */
public final class FloatType {
    public static final PyType TYPE = PyType.define(new BareExposer("float", Object.class));

    private FloatType() {}
}
