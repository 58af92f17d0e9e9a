package org.pyjc.runtime.object;

import java.util.Arrays;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;

/** The error for an abstract class. Compare CPython typeobject.c: object_new. Stateless. */
final class AbstractMethods {
    private AbstractMethods() {}

    static PyException cannotInstantiate(PyType cls) {
        Object[] methods = Iteration.toArray(cls.own("__abstractmethods__"));
        String[] names = new String[methods.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = "'" + Str.toJavaString(methods[i]) + "'";
        }
        Arrays.sort(names);
        return Errors.typeError("Can't instantiate abstract class " + cls.name() + " without an implementation for abstract method"
                + (names.length > 1 ? "s " : " ") + String.join(", ", names));
    }
}
