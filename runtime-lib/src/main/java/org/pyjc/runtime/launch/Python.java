package org.pyjc.runtime.launch;

import java.util.List;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.importing.CompiledPath;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;

/**
 * Python modules for Java programs: modules that were compiled ahead of time and lie on the class path.
 *
 * <pre>
 * Python.start("shop.prices");
 * Object prices = Python.importModule("shop.prices");
 * Double total = (Double) Python.call(prices, "total", 3L, "apples");
 * </pre>
 *
 * <p>Values need no conversion: a Python int is a {@code Long} or {@code BigInteger}, a float a {@code Double}, a bool a
 * {@code Boolean}, a str a {@code String} unless it has code points beyond U+FFFF. A Python exception arrives as
 * {@code org.pyjc.runtime.exc.PyException}.
 *
 * <p>Thread safety: any thread may call; a thread that Python runs on wants a stack of some megabytes.
 */
public final class Python {
    private static boolean started;

    private Python() {}

    /**
     * Sets up {@code sys}, once; later calls do nothing.
     *
     * @param module a module of the application: where its class lies on the class path its other modules lie, too
     */
    public static synchronized void start(String module) {
        if (!started) {
            Startup.configure(new RunOptions(), "", CompiledPath.register(module, JarMain.SOURCES), List.of());
            started = true;
        }
    }

    /** The module of this dotted name, imported when it is not yet. */
    public static Object importModule(String name) {
        return Importer.load(name);
    }

    /** The attribute of an object or a module. */
    public static Object attribute(Object object, String name) {
        return Attributes.get(object, name);
    }

    /** Calls a function of a module or a method of an object. */
    public static Object call(Object object, String name, Object... arguments) {
        return Call.call(Attributes.get(object, name), arguments);
    }
}
