package org.pyjc.compiler.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.call.PyFunction;

/** Loads the classes that one source was compiled to. Thread safety: that of {@link ClassLoader}; the map never changes. */
final class UnitLoader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();
    private final String main;

    private final SourceCompiler.Origin origin;

    /** {@code units}: bytes by internal name, the main class first. */
    UnitLoader(Map<String, byte[]> units, SourceCompiler.Origin origin) {
        super(PyFunction.class.getClassLoader());
        this.origin = origin;
        units.forEach((name, bytes) -> classes.put(name.replace('/', '.'), bytes));
        this.main = units.keySet().iterator().next().replace('/', '.');
    }

    /** What the classes were compiled from, null when that is a file. */
    SourceCompiler.Origin origin() {
        return origin;
    }

    /** All classes, the main one first. */
    List<Class<?>> all() {
        List<Class<?>> out = new ArrayList<>();
        out.add(mainClass());
        classes.keySet().stream().sorted().filter(name -> !name.equals(main)).forEach(name -> out.add(load(name)));
        return out;
    }

    Class<?> mainClass() {
        return load(main);
    }

    private Class<?> load(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its own classes first: an application may have a class of the same name. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
