package org.pyjc.runtime.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.call.builtin.ModuleExposer;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Modules written in Java: the runtime's own by a generated table, those of other jars by resources.
 * Thread safety: stateless.
 */
public final class NativeModules {
    private NativeModules() {}

    /** Whether there is a native module of this name. */
    public static boolean exists(String name) {
        return exposer(name) != null;
    }

    /** Whether the runtime itself has a native module of this name: also one of a package of the library, instead of its own. */
    static boolean isOurs(String name) {
        return org.pyjc.runtime.module.NativeModules.find(name) != null;
    }

    /** A fresh module, not in sys.modules yet. */
    public static PyModule create(String name) {
        PyModule module = name.equals("builtins") ? new PyModule(PyModule.TYPE, Builtins.DICT) : new PyModule(name);
        module.dict().putStr("__name__", name);
        ModuleState state = new ModuleState(name, ModuleState.Origin.NATIVE, null);
        fill(module, exposer(name));
        module.setState(state);
        state.finished();
        return module;
    }

    private static void fill(PyModule module, ModuleExposer exposer) {
        String doc = exposer.doc();
        module.dict().putStr("__doc__", doc == null || doc.isEmpty() ? PyNone.NONE : doc);
        module.dict().putStr("__package__", packageOf(module));
        exposer.populate(module, module.dict()::putStr);
        exposer.init(module);
    }

    private static String packageOf(PyModule module) {
        return module.dict().getStr("__name__") instanceof String name ? name.substring(0, Math.max(0, name.lastIndexOf('.'))) : "";
    }

    /** Makes and registers a native module. */
    static Object load(String name) {
        PyModule module = new PyModule(name);
        return Loading.initialise(module, new ModuleState(name, ModuleState.Origin.NATIVE, null), () -> fill(module, exposer(name)));
    }

    private static ModuleExposer exposer(String name) {
        ModuleExposer own = org.pyjc.runtime.module.NativeModules.find(name);
        return own != null || name.indexOf('/') >= 0 ? own : foreign(name);
    }

    private static ModuleExposer foreign(String name) {
        ClassLoader loader = NativeModules.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream("META-INF/pyjc/native-modules/" + name)) {
            if (in == null) {
                return null;
            }
            String className = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return (ModuleExposer) Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw Errors.importError("cannot load native module '" + name + "': " + e);
        }
    }
}
