package org.pyjc.runtime.importing;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/** Names of relative imports. Compare CPython import.c: resolve_name. Thread safety: stateless. */
final class RelativeNames {
    private RelativeNames() {}

    /** The absolute name for {@code from ..name import} within code with these globals. */
    static String resolve(PyDict globals, String name, int level) {
        String base = packageOf(globals);
        if (base.isEmpty()) {
            throw Errors.importError("attempted relative import with no known parent package");
        }
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.importError("attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    private static String packageOf(PyDict globals) {
        if (globals == null) {
            throw Errors.keyError("'__name__' not in globals");
        }
        Object own = globals.getStr("__package__");
        if (own != null && own != PyNone.NONE) {
            if (!Str.isStr(own)) {
                throw Errors.typeError("package must be a string");
            }
            return Str.toJavaString(own);
        }
        Object spec = globals.getStr("__spec__");
        if (spec != null && spec != PyNone.NONE) {
            Object parent = Attributes.get(spec, "parent");
            if (!Str.isStr(parent)) {
                throw Errors.typeError("__spec__.parent must be a string");
            }
            return Str.toJavaString(parent);
        }
        Warnings.warn(Exceptions.IMPORT_WARNING, "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__", 1);
        return fromName(globals);
    }

    private static String fromName(PyDict globals) {
        Object name = globals.getStr("__name__");
        if (name == null) {
            throw Errors.keyError("'__name__' not in globals");
        }
        if (!Str.isStr(name)) {
            throw Errors.typeError("__name__ must be a string");
        }
        String text = Str.toJavaString(name);
        if (globals.getStr("__path__") != null) {
            return text;
        }
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(0, dot);
    }
}
