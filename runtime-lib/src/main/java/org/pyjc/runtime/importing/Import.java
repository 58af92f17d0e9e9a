package org.pyjc.runtime.importing;

import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.object.PyType;

/**
 * The import statements. Compare CPython ceval.c: import_name, import_from, import_all_from.
 *
 * <p>Thread safety: see {@link Importer}.
 */
public final class Import {
    private static volatile Object standardImport;

    private Import() {}

    /** {@code import name} or {@code from name import fromlist}: what {@code __import__} returns; {@code fromlist} is a tuple or None. */
    public static Object importName(PyDict globals, Object locals, String name, Object fromlist, int level) {
        Object function = builtinImport(globals);
        if (function == standardImport) {
            return Importer.importModule(globals, name, fromlist, level);
        }
        return Call.call(function, Str.fromUtf16(name), globals, locals == null ? PyNone.NONE : locals, fromlist, (long) level);
    }

    private static Object builtinImport(PyDict globals) {
        Object function = Builtins.lookup(globals, "__import__");
        if (function == null) {
            throw Errors.importError("__import__ not found");
        }
        if (standardImport == null) {
            standardImport = Modules.builtins().dict().getStr("__import__");
        }
        return function;
    }

    /** {@code import a.b.c as x}: the submodule that the dotted name means, from what {@link #importName} gave. */
    public static Object submodule(Object top, String dotted) {
        Object module = top;
        for (String part : dotted.substring(dotted.indexOf('.') + 1).split("\\.")) {
            module = importFrom(module, part);
        }
        return module;
    }

    /** {@code from module import name}. */
    public static Object importFrom(Object module, String name) {
        Object value = Attributes.getOrNull(module, name);
        if (value != null) {
            return value;
        }
        Object own = Attributes.getOrNull(module, "__name__");
        if (own != null && Str.isStr(own)) {
            Object sub = Modules.get(Str.toJavaString(own) + "." + name);
            if (sub != null) {
                return sub;
            }
        }
        throw cannotImport(module, own != null && Str.isStr(own) ? own : "<unknown module name>", name);
    }

    private static PyException cannotImport(Object module, Object own, String name) {
        Object file = Attributes.getOrNull(module, "__file__");
        String place = file != null && Str.isStr(file) ? Str.toJavaString(file) : "unknown location";
        boolean partial = module instanceof PyModule m && ModuleState.isInitializing(m);
        String hiding = Shadowing.file(module);
        boolean standard = hiding != null && Str.isStr(own) && StdlibNames.contains(Str.toJavaString(own));
        if (standard || hiding != null && partial) {
            return Errors.importError("cannot import name '" + name + "' from " + Str.toJavaString(Repr.plainRepr(own)) + " "
                    + Shadowing.hint(hiding, Str.toJavaString(Repr.plainStr(own)), standard), own, file, Str.fromUtf16(name));
        }
        String text = "cannot import name '" + name + "' from " + (partial ? "partially initialized module " : "")
                + Str.toJavaString(Repr.plainRepr(own))
                + (partial ? " (most likely due to a circular import) (" : " (") + place + ")";
        return Errors.importError(text, own.equals("<unknown module name>") ? PyNone.NONE : own, file == null ? PyNone.NONE : file, Str.fromUtf16(name));
    }

    /** {@code from module import *} into a namespace. */
    public static void importStar(Object module, Object namespace) {
        Object all = Attributes.getOrNull(module, "__all__");
        boolean skipPrivate = all == null;
        Object[] names;
        if (all != null) {
            names = Iteration.toArray(all);
        } else {
            Object dict = Attributes.getOrNull(module, "__dict__");
            if (dict == null) {
                throw Errors.importError("from-import-* object has no __dict__ and no __all__");
            }
            names = Iteration.toArray(Call.method0(dict, "keys"));
        }
        for (Object name : names) {
            String text = requireName(module, name, skipPrivate);
            if (!skipPrivate || !text.startsWith("_")) {
                store(namespace, name, Attributes.get(module, text));
            }
        }
    }

    private static String requireName(Object module, Object name, boolean fromDict) {
        if (Str.isStr(name)) {
            return Str.toJavaString(name);
        }
        Object own = Attributes.getOrNull(module, "__name__");
        String where = own != null && Str.isStr(own) ? Str.toJavaString(own) : "?";
        throw Errors.typeError((fromDict ? "Key in " + where + ".__dict__ must be str, not " : "Item in " + where + ".__all__ must be str, not ")
                + PyType.of(name).name());
    }

    private static void store(Object namespace, Object name, Object value) {
        if (namespace instanceof PyDict d && d.type() == PyDict.TYPE) {
            d.put(name, value);
        } else {
            Items.set(namespace, name, value);
        }
    }

    static boolean isPackage(Object module) {
        return module instanceof PyObject && Attributes.getOrNull(module, "__path__") != null;
    }
}
