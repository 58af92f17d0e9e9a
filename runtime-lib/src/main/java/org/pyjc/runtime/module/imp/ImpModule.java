package org.pyjc.runtime.module.imp;

import java.util.concurrent.locks.ReentrantLock;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.CodeImages;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.importing.NativeModules;
import org.pyjc.runtime.importing.RuntimeStamp;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code _imp}: what importlib needs of the interpreter. Compare CPython Python/import.c.
 *
 * <p>Thread safety: the global import lock is a reentrant lock.
 */
@PyModuleDef(name = "_imp", doc = "(Extremely) low-level import machinery bits as used by importlib.")
public final class ImpModule {
    @PyConstant("check_hash_based_pycs")
    static final String CHECK_HASH_BASED_PYCS = "default";
    @PyConstant("pyc_magic_number_token")
    static final long MAGIC = RuntimeStamp.MAGIC;
    private static final ReentrantLock LOCK = new ReentrantLock();

    private ImpModule() {}

    @PyFunctionDef(name = "acquire_lock",
            signature = "()",
            doc = "Acquires the interpreter's import lock for the current thread.\n"
            + "\n"
            + "This lock should be used by import hooks to ensure thread-safety when importing\n"
            + "modules. On platforms without threads, this function does nothing.")
    static void acquireLock() {
        LOCK.lock();
    }

    @PyFunctionDef(name = "release_lock", signature = "()", doc = "Release the interpreter's import lock.\n"
            + "\n"
            + "On platforms without threads, this function does nothing.")
    static void releaseLock() {
        if (!LOCK.isHeldByCurrentThread()) {
            throw Errors.runtimeError("not holding the import lock");
        }
        LOCK.unlock();
    }

    @PyFunctionDef(name = "lock_held",
            signature = "()",
            doc = "Return True if the import lock is currently held, else False.\n"
            + "\n"
            + "On platforms without threads, return False.")
    static boolean lockHeld() {
        return LOCK.isLocked();
    }

    @PyFunctionDef(name = "is_builtin",
            signature = "(name, /)",
            doc = "Returns True if the module name corresponds to a built-in module.")
    static long isBuiltin(String name) {
        return NativeModules.exists(name) ? 1 : 0;
    }

    @PyFunctionDef(name = "create_builtin", signature = "(spec, /)", doc = "Create an extension module.")
    static Object createBuiltin(Object spec) {
        String name = Str.toJavaString(Values.strOrNull(Attributes.get(spec, "name")));
        Object present = Modules.get(name);
        return present != null ? present : NativeModules.create(name);
    }

    @PyFunctionDef(name = "exec_builtin", signature = "(mod, /)", doc = "Initialize a built-in module.")
    static long execBuiltin(Object mod) {
        return 0;
    }

    @PyFunctionDef(name = "create_dynamic", signature = "(spec, file=<absent>, /)",
            doc = "Create an extension module.")
    static Object createDynamic(Object spec, Object file) {
        throw Errors.importError("extension modules of C are not possible here", Attributes.get(spec, "name"), PyNone.NONE, null);
    }

    @PyFunctionDef(name = "exec_dynamic", signature = "(mod, /)", doc = "Initialize an extension module.")
    static long execDynamic(Object mod) {
        return 0;
    }

    @PyFunctionDef(name = "extension_suffixes",
            signature = "()",
            doc = "Returns the list of file suffixes used to identify extension modules.")
    static Object extensionSuffixes() {
        return new PyList();
    }

    @PyFunctionDef(name = "is_frozen",
            signature = "(name, /)",
            doc = "Returns True if the module name corresponds to a frozen module.")
    static boolean isFrozen(String name) {
        return false;
    }

    @PyFunctionDef(name = "is_frozen_package",
            signature = "(name, /)",
            doc = "Returns True if the module name is of a frozen package.")
    static boolean isFrozenPackage(String name) {
        throw noSuchFrozen(name);
    }

    @PyFunctionDef(name = "find_frozen",
            signature = "(name, /, *, withdata=False)",
            doc = "Return info about the corresponding frozen module (if there is one) or None.\n"
            + "\n"
            + "The returned info (a 2-tuple):\n"
            + "\n"
            + " * data         the raw marshalled bytes\n"
            + " * is_package   whether or not it is a package\n"
            + " * origname     the originally frozen module's name, or None if not\n"
            + "                a stdlib module (this will usually be the same as\n"
            + "                the module's current name)")
    static Object findFrozen(String name, boolean withdata) {
        return PyNone.NONE;
    }

    @PyFunctionDef(name = "get_frozen_object",
            signature = "(name, data=None, /)",
            doc = "Create a code object for a frozen module.")
    static Object getFrozenObject(String name, Object data) {
        throw noSuchFrozen(name);
    }

    @PyFunctionDef(name = "init_frozen", signature = "(name, /)", doc = "Initializes a frozen module.")
    static Object initFrozen(String name) {
        return PyNone.NONE;
    }

    @PyFunctionDef(name = "_frozen_module_names",
            signature = "()",
            doc = "Returns the list of available frozen modules.")
    static Object frozenModuleNames() {
        return new PyList();
    }

    private static RuntimeException noSuchFrozen(String name) {
        return Errors.importError("No such frozen object named " + name, Str.fromUtf16(name), PyNone.NONE, null);
    }

    @PyFunctionDef(name = "_override_frozen_modules_for_tests",
            signature = "(override, /)",
            doc = "(internal-only) Override PyConfig.use_frozen_modules.\n"
            + "\n"
            + "(-1: \"off\", 1: \"on\", 0: no override)\n"
            + "See frozen_modules() in Lib/test/support/import_helper.py.")
    static void overrideFrozenModules(int override) {}

    @PyFunctionDef(name = "_override_multi_interp_extensions_check",
            signature = "(override, /)",
            doc = "(internal-only) Override PyInterpreterConfig.check_multi_interp_extensions.\n"
            + "\n"
            + "(-1: \"never\", 1: \"always\", 0: no override)")
    static long overrideExtensionsCheck(int override) {
        return 0;
    }

    @PyFunctionDef(name = "_fix_co_filename",
            signature = "(code, path, /)",
            doc = "Changes code.co_filename to specify the passed-in file path.\n"
            + "\n"
            + "  code\n"
            + "    Code object to change.\n"
            + "  path\n"
            + "    File path to use.")
    static void fixCoFilename(PyCode code, String path) {
        CodeImages.relocate(code, path);
    }

    @PyFunctionDef(name = "source_hash", signature = "(key, source)")
    static Object sourceHash(long key, Object source) {
        long hash = key * 0x9E3779B97F4A7C15L;
        for (byte b : BytesLike.bytes(source)) {
            hash = (hash ^ b) * 0x100000001B3L;
        }
        byte[] bytes = new byte[8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (hash >>> 8 * i);
        }
        return new PyBytes(bytes);
    }

    @PyFunctionDef(name = "_find_and_load", signature = "(name, import_, /)")
    static Object findAndLoad(String name, Object function) {
        return Importer.load(name);
    }
}
