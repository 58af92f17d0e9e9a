package org.pyjc.runtime.module.pickle;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Identity;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.codec.Codecs;
import org.pyjc.runtime.text.codec.ErrorHandlers;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Writes objects by their names. Compare CPython _pickle.c: save_global, whichmodule. Thread safety: see {@link Saver}. */
final class GlobalSaver {
    private final Saver saver;
    private final PickleOutput out;

    GlobalSaver(Saver saver) {
        this.saver = saver;
        this.out = saver.out;
    }

    /** Writes the object as a global of this name; {@code given} null: of its own name. */
    void save(Object o, Object given) {
        Object name = given != null ? given : Attributes.getOrNull(o, "__qualname__");
        name = Values.unboxed(name == null ? Attributes.get(o, "__name__") : name);
        String[] path = split(Str.toJavaString(name));
        Object module = Values.unboxed(moduleOf(o, name, path));
        if (saver.protocol >= 2 && saveExtension(o, module, name)) {
            return;
        }
        if (saver.protocol >= 4) {
            saver.save(module);
            saver.save(name);
            out.op(Op.STACK_GLOBAL);
        } else if (path.length > 1) {
            saveNested(module, path);
        } else {
            saveTopLevel(module, name);
        }
        saver.memoize(o);
    }

    static String[] split(String name) {
        List<String> parts = new ArrayList<>(1);
        int from = 0;
        for (int dot; (dot = name.indexOf('.', from)) >= 0; from = dot + 1) {
            parts.add(name.substring(from, dot));
        }
        parts.add(name.substring(from));
        return parts.toArray(new String[0]);
    }

    private boolean saveExtension(Object o, Object module, Object name) {
        Object code = saver.state.extensionRegistry().get(new PyTuple(module, name));
        if (code == null) {
            return false;
        }
        if (!(code instanceof Long n)) {
            throw PickleErrors.pickling("Can't pickle " + repr(o) + ": extension code " + repr(code) + " isn't an integer");
        }
        if (n <= 0 || n > 0x7fffffff) {
            throw Errors.runtimeError("extension code " + n + " is out of range");
        }
        int c = n.intValue();
        if (c <= 0xff) {
            out.op1(Op.EXT1, c);
        } else if (c <= 0xffff) {
            out.op2(Op.EXT2, c);
        } else {
            out.op4(Op.EXT4, c);
        }
        return true;
    }

    /** As {@code getattr(getattr(module.a, "b"), "c")}, for the protocols without dotted names. */
    private void saveNested(Object module, String[] path) {
        for (int i = 1; i < path.length; i++) {
            saver.save(saver.state.getattr());
            if (saver.protocol < 2) {
                out.op(Op.MARK);
            }
        }
        saveTopLevel(module, Str.fromUtf16(path[0]));
        for (int i = 1; i < path.length; i++) {
            saver.save(Str.fromUtf16(path[i]));
            out.op(saver.protocol < 2 ? Op.TUPLE : Op.TUPLE2);
            out.op(Op.REDUCE);
        }
    }

    private void saveTopLevel(Object module, Object name) {
        Object m = module;
        Object n = name;
        if (saver.fixImports) {
            Object both = saver.state.namesToTwo().get(new PyTuple(m, n));
            Object renamed = saver.state.modulesToTwo().get(m);
            if (both instanceof PyTuple pair && pair.size() == 2) {
                m = pair.get(0);
                n = pair.get(1);
            } else if (renamed != null) {
                m = renamed;
            }
        }
        out.op(Op.GLOBAL);
        out.write(encode(m, "module"));
        out.op('\n');
        out.write(encode(n, "global"));
        out.op('\n');
    }

    private byte[] encode(Object text, String what) {
        try {
            return Codecs.find(saver.protocol >= 3 ? "utf-8" : "ascii").encode(text, ErrorHandlers.find("strict"));
        } catch (PyException e) {
            if (!e.is(Exceptions.UNICODE_ENCODE_ERROR)) {
                throw e;
            }
            throw after(e, "can't pickle " + what + " identifier " + repr(text) + " using pickle protocol " + saver.protocol);
        }
    }

    private static PyException after(PyException e, String message) {
        PyException error = PickleErrors.pickling(message);
        error.value.setContext(e.value);
        return error;
    }

    private static String repr(Object o) {
        return Str.toJavaString(Repr.repr(o));
    }

    // ---- where a global lives ----

    private Object moduleOf(Object o, Object name, String[] path) {
        Object module = Attributes.getOrNull(o, "__module__");
        for (String part : path) {
            if (part.equals("<locals>")) {
                throw PickleErrors.pickling("Can't pickle local object " + repr(o));
            }
        }
        if (module == null || module == PyNone.NONE) {
            module = search(o, path);
        }
        requireSame(o, module, name, path);
        return module;
    }

    /** The name of a module that has the object; that of the main module when none has. */
    private static Object search(Object o, String[] path) {
        for (DictEntry e : Modules.ALL.entries()) {
            if (e.value == PyNone.NONE || "__main__".equals(e.key) || "__mp_main__".equals(e.key)) {
                continue;
            }
            Object found = resolveOrNull(e.value, path);
            if (found != null && Identity.is(found, o)) {
                return e.key;
            }
        }
        return "__main__";
    }

    private static Object resolveOrNull(Object from, String[] path) {
        Object o = from;
        for (int i = 0; i < path.length && o != null; i++) {
            o = Attributes.getOrNull(o, path[i]);
        }
        return o;
    }

    static Object resolve(Object from, String[] path) {
        Object o = from;
        for (String part : path) {
            o = Attributes.get(o, part);
        }
        return o;
    }

    private static void requireSame(Object o, Object moduleName, Object name, String[] path) {
        Object module;
        try {
            module = load(moduleName);
        } catch (PyException e) {
            if (!e.is(Exceptions.IMPORT_ERROR) && !e.is(Exceptions.VALUE_ERROR) && !e.isKeyError()) {
                throw e;
            }
            throw after(e, "Can't pickle " + repr(o) + ": " + Str.toJavaString(Repr.str(e.value)));
        }
        Object found;
        try {
            found = resolve(module, path);
        } catch (PyException e) {
            if (!e.isAttributeError()) {
                throw e;
            }
            throw after(e, "Can't pickle " + repr(o) + ": it's not found as " + shown(moduleName) + "." + shown(name));
        }
        if (!Identity.is(found, o)) {
            throw PickleErrors.pickling("Can't pickle " + repr(o) + ": it's not the same object as " + shown(moduleName) + "." + shown(name));
        }
    }

    private static String shown(Object s) {
        return Str.toJavaString(Repr.str(s));
    }

    static Object load(Object moduleName) {
        Object name = Values.strOrNull(moduleName);
        if (name == null) {
            throw Errors.typeError("module name must be a string, not " + PyType.of(moduleName).name());
        }
        if (Str.length(name) == 0) {
            throw Errors.valueError("Empty module name");
        }
        return Importer.load(Str.toJavaString(name));
    }
}
