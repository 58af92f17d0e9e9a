package org.pyjc.runtime.importing;

import java.util.Arrays;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code __main__}. Compare CPython main.c: pymain_run_python. Thread safety: used once, by the main thread. */
public final class MainModule {
    private static final String NAME = "__main__";
    private static final int PYC_HEADER = 16;

    private MainModule() {}

    /** Makes the empty module and puts it into {@code sys.modules}; returns its globals. */
    public static PyDict create() {
        PyModule module = new PyModule(NAME);
        PyDict globals = module.dict();
        globals.putStr("__builtins__", Modules.builtins());
        globals.putStr("__spec__", PyNone.NONE);
        globals.putStr("__package__", PyNone.NONE);
        module.setState(state(ModuleState.Origin.NATIVE, null));
        Modules.put(NAME, module);
        return globals;
    }

    /** Whose {@code __loader__} is made when it is asked for; compare CPython pythonrun.c: set_main_loader. */
    private static ModuleState state(ModuleState.Origin origin, String file) {
        ModuleState state = new ModuleState(NAME, origin, file);
        state.finished();
        return state;
    }

    /** Runs a file's code as the main module; {@code file} null is a command. */
    public static void run(PyCode code, String file) {
        PyDict globals = create();
        if (file != null && !file.startsWith("<") && Modules.get(NAME) instanceof PyModule module) {
            module.setState(state(ModuleState.Origin.SOURCE, file));
        }
        if (file != null) {
            globals.putStr("__file__", Str.fromUtf16(file));
            globals.putStr("__cached__", PyNone.NONE);
        }
        Execute.module(code, globals);
    }

    /** Whether the bytes are those of a {@code .pyc} file of this build. */
    public static boolean isCompiled(byte[] file) {
        return file.length > PYC_HEADER && (file[0] & 0xffL | (file[1] & 0xffL) << 8 | (file[2] & 0xffL) << 16 | (file[3] & 0xffL) << 24)
                == RuntimeStamp.MAGIC;
    }

    /** Runs a {@code .pyc} file. Compare CPython pythonrun.c: run_pyc_file. */
    public static void runPyc(byte[] content, String file) {
        PyBytes body = new PyBytes(Arrays.copyOfRange(content, PYC_HEADER, content.length));
        if (!(Call.method1(Importer.load("marshal"), "loads", body) instanceof PyCode code)) {
            throw Errors.runtimeError("Bad code object in .pyc file");
        }
        run(code, file);
    }

    /** Runs a module that was compiled ahead of time. */
    public static void runCompiled(String name) {
        PyCode code = CompiledPath.code(name);
        PyDict globals = create();
        globals.putStr("__loader__", PyNone.NONE);
        boolean isPackage = code.filename().endsWith("__init__.py");
        int dot = name.lastIndexOf('.');
        globals.putStr("__package__", Str.fromUtf16(isPackage ? name : dot < 0 ? "" : name.substring(0, dot)));
        globals.putStr("__file__", Str.fromUtf16(code.filename()));
        Execute.module(code, globals);
    }

    /** {@code python -m name}. */
    public static void runModule(String name) {
        create();
        Object runpy = Importer.load("runpy");
        Call.call(Attributes.get(runpy, "_run_module_as_main"), new Object[] {Str.fromUtf16(name)}, Call.NO_NAMES);
    }

    /** Runs {@code __main__} of a folder or zip file, which is the first entry of {@code sys.path}. */
    public static void runFromPath() {
        create();
        Object runpy = Importer.load("runpy");
        Call.call(Attributes.get(runpy, "_run_module_as_main"), new Object[] {NAME, false}, Call.NO_NAMES);
    }
}
