package org.pyjc.runtime.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.OsErrors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;

/**
 * A module in a {@code .py} file. Thread safety: immutable.
 *
 * @param shown the file's name as Python code sees it
 * @param packageFolder the only element of {@code __path__}, null for a module that is no package
 */
record SourceModule(String name, String shown, Path file, String packageFolder) implements ModuleSource {
    @Override
    public Object load() {
        PyCode code = code(name, shown, file);
        PyModule module = new PyModule(name);
        prepare(module.dict(), name, shown, packageFolder);
        return Loading.initialise(module, new ModuleState(name, ModuleState.Origin.SOURCE, shown),
                () -> Execute.module(code, module.dict()));
    }

    /** The compiled code of a source file. */
    static PyCode code(String name, String shown, Path file) {
        CompilerService compiler = CompilerService.find();
        if (compiler == null) {
            throw Errors.importError("cannot compile '" + shown + "': there is no compiler in this program", Str.fromUtf16(name),
                    Str.fromUtf16(shown), null);
        }
        try {
            return compiler.compileModule(name, shown, Files.readAllBytes(file));
        } catch (IOException e) {
            throw OsErrors.of(e, Str.fromUtf16(shown));
        }
    }

    /** Sets the attributes that a module has before its code runs. */
    static void prepare(PyDict globals, String name, String file, String packageFolder) {
        globals.putStr("__package__", Str.fromUtf16(packageFolder != null ? name : parent(name)));
        globals.putStr("__file__", Str.fromUtf16(file));
        if (packageFolder != null) {
            globals.putStr("__path__", PyList.of(Str.fromUtf16(packageFolder)));
        }
        globals.putStr("__builtins__", Modules.builtins().dict());
    }

    static String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
