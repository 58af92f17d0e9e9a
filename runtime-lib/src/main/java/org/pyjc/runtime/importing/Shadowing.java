package org.pyjc.runtime.importing;

import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.module.PyModule;

/**
 * Whether a module of the program's own folder hides one that was meant: added to messages about missing attributes.
 * Compare CPython moduleobject.c: _PyModule_IsPossiblyShadowing. Thread safety: volatile.
 */
public final class Shadowing {
    private static volatile String programFolder;

    private Shadowing() {}

    /** Says what {@code sys.path[0]} was when the program began; null when nothing was put there. */
    public static void setProgramFolder(String folder) {
        programFolder = folder;
    }

    /** The file of a module that may hide another one, null for others. */
    public static String file(Object module) {
        String folder = programFolder;
        if (folder == null || !(module instanceof PyModule m)) {
            return null;
        }
        Object file = m.dict().getStr("__file__");
        if (file == null || !Str.isStr(file)) {
            return null;
        }
        String path = Str.toJavaString(file);
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return null;
        }
        String parent = path.substring(0, slash);
        if (path.endsWith("/__init__.py")) {
            parent = parent.substring(0, Math.max(0, parent.lastIndexOf('/')));
        }
        return parent.equals(folder.isEmpty() ? WorkingDirectory.get() : folder) ? path : null;
    }

    /** The hint about a module of this name in a file; {@code standard}: it hides one of the standard library. */
    public static String hint(String file, String name, boolean standard) {
        return standard ? "(consider renaming '" + file + "' since it has the same name as the standard library module named '" + name
                + "' and prevents importing that standard library module)"
                : "(consider renaming '" + file + "' if it has the same name as a library you intended to import)";
    }
}
