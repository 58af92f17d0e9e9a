package org.pyjc.runtime.importing;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pyjc.runtime.call.PyCode;

/** The way from a compiled class to its module's code. Thread safety: stateless. */
public final class CompiledClass {
    /** The static method of every compiled class that gives the module's code object. */
    public static final String CODE_METHOD = "$code";

    private CompiledClass() {}

    /** The code of the module that the class was compiled from. */
    public static PyCode moduleCode(Class<?> compiled) {
        try {
            Method method = compiled.getDeclaredMethod(CODE_METHOD);
            return (PyCode) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a compiled module: " + compiled.getName(), e);
        }
    }

    /** The class files of a module on the class path by binary name, the main one first. */
    public static Map<String, byte[]> files(Class<?> main) {
        Map<String, byte[]> out = new LinkedHashMap<>();
        String name = main.getName();
        for (int number = 1;; number++) {
            byte[] bytes = CompiledLoader.read(main.getClassLoader(), name.replace('.', '/') + ".class");
            if (bytes == null) {
                return out;
            }
            out.put(name, bytes);
            name = main.getName() + "$" + number;
        }
    }
}
