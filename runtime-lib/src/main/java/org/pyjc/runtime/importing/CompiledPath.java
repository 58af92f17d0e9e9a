package org.pyjc.runtime.importing;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.module.PyModule;

/**
 * An entry of {@code sys.path} that stands for classes compiled ahead of time: the application's or the standard library's
 * jar. Sources and data files lie in the same jar, below a resource folder. An installation has them as real files as well, and
 * their folder is the entry then: what looks at files finds files, and what is not compiled is imported from there.
 *
 * <p>Thread safety: immutable; the registry is a concurrent map.
 */
public final class CompiledPath {
    private static final Map<String, CompiledPath> ENTRIES = new ConcurrentHashMap<>();

    private final String entry;
    private final String place;
    private final String resources;

    /** {@code place} is the jar or folder of the classes. */
    private CompiledPath(String entry, String place, String resources) {
        this.entry = entry;
        this.place = place;
        this.resources = resources;
    }

    /**
     * Registers the class path's element that holds a class, as a {@code sys.path} entry.
     *
     * @param module a module that it certainly holds, such as {@code os} for the standard library
     * @param resources the folder of the sources in it, such as {@code Lib}; empty for its root
     * @return the entry, null when no element of the class path has the module
     */
    public static String register(String module, String resources) {
        return register(module, resources, null);
    }

    /** As above; {@code folder} is where the sources are real files, null when they are in the jar only. */
    static String register(String module, String resources, String folder) {
        URL url = loader().getResource(classResource(module));
        if (url == null) {
            return null;
        }
        String place = location(url, classResource(module));
        String entry = folder != null ? folder : resources.isEmpty() ? place : place + "/" + resources;
        ENTRIES.put(entry, new CompiledPath(entry, place, resources));
        return entry;
    }

    private static String location(URL url, String resource) {
        try {
            String text = url.toURI().toString();
            String base = text.substring(0, text.length() - resource.length());
            if (base.startsWith("jar:") && base.endsWith("!/")) {
                base = base.substring(4, base.length() - 2);
            }
            String path = java.nio.file.Path.of(new java.net.URI(base)).toString();
            return path;
        } catch (URISyntaxException e) {
            return url.toString();
        }
    }

    private static ClassLoader loader() {
        return CompiledPath.class.getClassLoader();
    }

    private static String classResource(String module) {
        return "py/" + module.replace('.', '/') + ".class";
    }

    /** The registered entry of this name, or of a folder below one; null for others. */
    static CompiledPath of(String folder) {
        if (ENTRIES.isEmpty()) {
            return null;
        }
        for (String f = folder; !f.isEmpty(); f = f.substring(0, Math.max(0, f.lastIndexOf('/')))) {
            CompiledPath found = ENTRIES.get(f);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The module compiled ahead of time, null when there is none. */
    ModuleSource find(String name) {
        if (loader().getResource(classResource(name)) == null || isOfAnother(name)) {
            return null;
        }
        return () -> load(name);
    }

    /** Whether the module's source lies below another entry of the same jar: a program's jar has its own modules and the library's. */
    private boolean isOfAnother(String name) {
        for (CompiledPath other : ENTRIES.values()) {
            if (other != this && other.place.equals(place) && other.hasSource(name)) {
                return !hasSource(name);
            }
        }
        return false;
    }

    private boolean hasSource(String name) {
        String base = inPlace(name.replace('.', '/'));
        return loader().getResource(base + ".py") != null || loader().getResource(base + "/__init__.py") != null;
    }

    /** Whether the jar has a folder of this name, that is no package: a portion of a namespace package. */
    boolean isPortion(String name) {
        return entry.length() > place.length() && loader().getResource(inPlace(name.replace('.', '/')) + "/") != null
                && loader().getResource(classResource(name)) == null;
    }

    private Object load(String name) {
        PyCode code = code(name);
        boolean isPackage = code.filename().endsWith("__init__.py");
        String base = entry + "/" + name.replace('.', '/');
        PyModule module = new PyModule(name);
        String file = isPackage ? base + "/__init__.py" : base + ".py";
        SourceModule.prepare(module.dict(), name, file, isPackage ? base : null);
        return Loading.initialise(module, new ModuleState(name, ModuleState.Origin.COMPILED, file),
                () -> Execute.module(code, module.dict()));
    }

    /** The code of a module compiled ahead of time. */
    static PyCode code(String name) {
        try {
            return CompiledClass.moduleCode(Class.forName("py." + name, true, loader()));
        } catch (ClassNotFoundException e) {
            throw Errors.importError("cannot load compiled module '" + name + "'", Str.fromUtf16(name), null, null);
        }
    }

    /**
     * The file's name as Python code sees it: a class that was compiled ahead of time only knows its name below the source
     * folder; where it lies now comes before that.
     */
    public static String located(Class<?> compiled, String filename) {
        if (compiled.getClassLoader() instanceof ClassUnit unit && unit.filename() != null) {
            return unit.filename();
        }
        if (ENTRIES.isEmpty() || filename.isEmpty() || filename.charAt(0) == '/' || filename.charAt(0) == '<' || compiled.getClassLoader() != loader()) {
            return filename;
        }
        CodeSource source = compiled.getProtectionDomain().getCodeSource();
        String place = source == null ? null : location(source.getLocation(), "");
        String fallback = filename;
        for (CompiledPath each : ENTRIES.values()) {
            if (each.place.equals(place)) {
                fallback = each.entry + "/" + filename;
                if (ENTRIES.size() == 1 || loader().getResource(each.inPlace(filename)) != null) {
                    return fallback;
                }
            }
        }
        return fallback;
    }

    /** The resource of a file below the sources. */
    private String inPlace(String filename) {
        return resources.isEmpty() ? filename : resources + "/" + filename;
    }

    /** The text of a source file by the name that Python code sees, null when there is none. */
    public static String source(String file) {
        byte[] data = resource(file);
        return data == null ? null : new String(data, StandardCharsets.UTF_8);
    }

    /** The content of a file of the jar by the name that Python code sees, null when there is none. */
    static byte[] resource(String file) {
        CompiledPath path = of(file);
        if (path == null) {
            return null;
        }
        String tail = file.substring(path.entry.length() + 1);
        return CompiledLoader.read(loader(), path.inPlace(tail));
    }
}
