package org.pyjc.runtime.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;

/**
 * Where a module was found, and how it is loaded from there, without importlib. Compare CPython
 * Lib/importlib/_bootstrap_external.py: PathFinder and FileFinder.
 *
 * <p>Thread safety: immutable.
 */
interface ModuleSource {
    /** Makes the module, puts it in sys.modules and runs it; returns what is in sys.modules then. */
    Object load();

    /** Looks for a module; {@code path} is the package's {@code __path__}, or null for a top-level module. */
    static ModuleSource find(String name, Object path) {
        if (name.equals(Machinery.BOOTSTRAP) || name.equals(Machinery.EXTERNAL)) {
            return () -> Machinery.module(name);
        }
        if (path == null ? NativeModules.exists(name) : NativeModules.isOurs(name)) {
            return () -> NativeModules.load(name);
        }
        Object entries = path == null ? Modules.sysAttribute("path") : path;
        if (entries == null || name.indexOf('\0') >= 0) {
            return null;
        }
        return findOn(name, Iteration.toArray(entries));
    }

    private static ModuleSource findOn(String name, Object[] entries) {
        String tail = name.substring(name.lastIndexOf('.') + 1);
        boolean portions = false;
        for (Object entry : entries) {
            if (!Str.isStr(entry)) {
                continue;
            }
            String folder = Str.toJavaString(entry);
            CompiledPath compiled = CompiledPath.of(folder);
            if (compiled != null) {
                ModuleSource found = compiled.find(name);
                if (found != null) {
                    return found;
                }
            }
            Path directory = directory(folder);
            if (directory == null) {
                continue;
            }
            if (!Files.isDirectory(directory)) {
                if (compiled == null && (Files.isRegularFile(directory) || insideFile(directory))) {
                    return () -> Machinery.load(name);
                }
                continue;
            }
            Path sub = directory.resolve(tail);
            boolean isFolder = Files.isDirectory(sub);
            if (isFolder && Files.isRegularFile(sub.resolve("__init__.py"))) {
                String shown = join(folder, tail);
                return new SourceModule(name, join(shown, "__init__.py"), sub.resolve("__init__.py"), shown);
            }
            Path file = directory.resolve(tail + ".py");
            if (Files.isRegularFile(file)) {
                return new SourceModule(name, join(folder, tail + ".py"), file, null);
            }
            if (Files.isRegularFile(directory.resolve(tail + ".pyc")) || isFolder && Files.isRegularFile(sub.resolve("__init__.pyc"))) {
                return () -> Machinery.load(name);
            }
            if (isFolder) {
                portions = true;
            }
        }
        return portions ? () -> Machinery.load(name) : null;
    }

    private static Path directory(String folder) {
        try {
            return Path.of(folder.isEmpty() ? WorkingDirectory.get() : folder);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A path such as {@code lib.zip/package}. */
    private static boolean insideFile(Path path) {
        for (Path p = path.getParent(); p != null; p = p.getParent()) {
            if (Files.isRegularFile(p)) {
                return true;
            }
            if (Files.isDirectory(p)) {
                return false;
            }
        }
        return false;
    }

    private static String join(String folder, String name) {
        String base = folder.isEmpty() ? WorkingDirectory.get() : folder;
        return base.endsWith("/") ? base + name : base + "/" + name;
    }
}
