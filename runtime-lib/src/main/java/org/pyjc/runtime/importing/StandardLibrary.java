package org.pyjc.runtime.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;

/**
 * Where Python's standard library is: classes compiled ahead of time on the class path, or a folder of sources given by the
 * system property {@code pyjc.stdlib} or the environment variable {@code PYJC_STDLIB}. An installation, named by the system
 * property {@code pyjc.home}, has the sources of the classes in {@code lib/python3.14t}, CPython's name of it without a GIL.
 *
 * <p>Thread safety: constants.
 */
public final class StandardLibrary {
    private static final String FOLDER = folder();
    private static final String ENTRY = FOLDER != null ? FOLDER : CompiledPath.register("os", "Lib", installed());

    private StandardLibrary() {}

    private static String folder() {
        String given = System.getProperty("pyjc.stdlib");
        if (given == null) {
            given = System.getenv("PYJC_STDLIB");
        }
        return given == null || given.isEmpty() ? null : Path.of(given).toAbsolutePath().toString();
    }

    private static String installed() {
        Path folder = Path.of(System.getProperty("pyjc.home", ""), "lib", "python3.14t");
        return folder.isAbsolute() && Files.isRegularFile(folder.resolve("os.py")) ? folder.toString() : null;
    }

    /** Its entry of {@code sys.path}, null when there is none. */
    public static String entry() {
        return ENTRY;
    }

    /** The code of one of its modules, which is no package, whatever stands before it. */
    public static PyCode code(String name) {
        if (FOLDER == null) {
            return CompiledPath.code(name);
        }
        Path file = Path.of(FOLDER, name.replace('.', '/') + ".py");
        if (!Files.isRegularFile(file)) {
            throw Errors.importError("the standard library is missing: " + file);
        }
        return SourceModule.code(name, file.toString(), file);
    }
}
