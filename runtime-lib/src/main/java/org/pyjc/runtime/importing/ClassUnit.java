package org.pyjc.runtime.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Handlers;
import org.pyjc.runtime.exc.Tracebacks;

/**
 * Loads the classes that one source was compiled to, from memory. Thread safety: that of {@link ClassLoader}; the map never changes,
 * the file's name is volatile.
 */
public class ClassUnit extends ClassLoader {
    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final String main;
    private volatile String filename;

    /**
     * @param units bytes by internal name, the main class first
     * @param filename what code objects tell as their file's name, null for what was compiled in
     */
    public ClassUnit(Map<String, byte[]> units, String filename) {
        super(PyFunction.class.getClassLoader());
        units.forEach((name, bytes) -> classes.put(name.replace('/', '.'), bytes));
        this.main = classes.keySet().iterator().next();
        this.filename = filename;
        foresee(Throwable.class);
        foresee(Tracebacks.class);
        foresee(Handlers.class);
    }

    /**
     * Looks a class up that handlers of exceptions need, so that the JVM remembers it: a recursion without bound ends where no stack is left
     * to ask this loader, and each frame that fails for it costs a walk over the whole stack.
     */
    private void foresee(Class<?> needed) {
        try {
            Class.forName(needed.getName(), false, this);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of the classes by binary name, the main one first. */
    public final Map<String, byte[]> classes() {
        return Collections.unmodifiableMap(classes);
    }

    /** What code objects tell as their file's name, null for what was compiled in. */
    public final String filename() {
        return filename;
    }

    /** Gives the code objects that are made from now on another file's name. */
    public final void relocate(String newName) {
        filename = newName;
    }

    /** All classes, the main one first. */
    public final List<Class<?>> all() {
        List<Class<?>> out = new ArrayList<>();
        out.add(mainClass());
        classes.keySet().stream().sorted().filter(name -> !name.equals(main)).forEach(name -> out.add(load(name)));
        return out;
    }

    public final Class<?> mainClass() {
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
    protected final Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
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
