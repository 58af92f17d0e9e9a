package org.pyjc.runtime.exc;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The class {@code ExceptionGroup(BaseExceptionGroup, Exception)}: it has two bases, so a call of {@code type} makes it. */
public final class PyExceptionGroup {
    public static final PyType TYPE = (PyType) Call.call3(PyType.TYPE, "ExceptionGroup",
            new PyTuple(PyBaseExceptionGroup.TYPE, ExceptionBases.EXCEPTION), PyDict.of("__module__", "builtins"));

    private PyExceptionGroup() {}
}
