package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.builtin.TypeExposer;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.TypeFactory;
import org.pyjc.runtime.types.dict.PyDict;

/** The class {@code ExceptionGroup(BaseExceptionGroup, Exception)}: the only built-in type with two bases. */
public final class PyExceptionGroup {
    public static final PyType TYPE = PyType.define(new Exposer(), PyBaseExceptionGroup.TYPE, ExceptionBases.EXCEPTION);

    private PyExceptionGroup() {}
}
