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
    /** A folder that is a portion of a namespace package, if no module is found. */
    ModuleSource PORTION = () -> {
        throw new IllegalStateException();
    };

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
        String library = StandardLibrary.entry();
        if (name.equals(Machinery.ZIP) && library != null) {
            return findOn(name, new Object[] {Str.fromUtf16(library)}); // which CPython freezes: archives on the path need it
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
            String folder = absolute(Str.toJavaString(entry));
            CompiledPath compiled = CompiledPath.of(folder);
            ModuleSource found = compiled == null ? null : compiled.find(name);
            if (found == null) {
                found = compiled != null && compiled.isPortion(name) ? PORTION : findIn(folder, name, tail, compiled != null);
            }
            if (found == PORTION) {
                portions = true;
            } else if (found != null) {
                return found;
            }
        }
        return portions ? () -> Machinery.load(name) : null;
    }

    /** The module in a folder, or {@link #PORTION}; in what is no folder, importlib looks, unless it was compiled. */
    private static ModuleSource findIn(String folder, String name, String tail, boolean isCompiled) {
        Path directory = path(folder);
        if (directory == null) {
            return null;
        }
        if (!Files.isDirectory(directory)) {
            return !isCompiled && (Files.isRegularFile(directory) || insideFile(directory)) ? () -> Machinery.load(name) : null;
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
        boolean other = Files.isRegularFile(directory.resolve(tail + ".pyc")) || isFolder && Files.isRegularFile(sub.resolve("__init__.pyc"));
        return other ? () -> Machinery.load(name) : isFolder ? PORTION : null;
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** What an entry of {@code sys.path} means now. Compare CPython: importlib's FileFinder and _path_abspath. */
    private static String absolute(String entry) {
        if (entry.isEmpty() || entry.equals(".")) {
            return WorkingDirectory.get();
        }
        return WorkingDirectory.resolve(entry.startsWith("./") ? entry.substring(2) : entry);
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
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }
}
