package org.pyjc.runtime.types.str;

import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyType;

/** The type {@code str}. */
public final class StrType {
    public static final PyType TYPE = PyType.define(new BareExposer("str", Object.class));

    private StrType() {}
}
