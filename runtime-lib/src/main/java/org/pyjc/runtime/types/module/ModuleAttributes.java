package org.pyjc.runtime.types.module;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.importing.ModuleState;
import org.pyjc.runtime.importing.Shadowing;
import org.pyjc.runtime.importing.StdlibNames;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** What modules do with attributes: the hooks of PEP 562, the messages for missing ones. Thread safety: stateless. */
final class ModuleAttributes {
    private ModuleAttributes() {}

    /** Called when the generic lookup found nothing. Compare CPython moduleobject.c: _Py_module_getattro_impl. */
    @PyMethod(name = "__getattr__")
    static Object missing(PyModule self, String name) {
        Object hook = self.dict().getStr("__getattr__");
        if (hook != null) {
            return Call.call1(hook, Str.fromUtf16(name));
        }
        Object own = self.dict().getStr("__name__");
        if (own == null || !Str.isStr(own)) {
            throw Errors.attributeError("module has no attribute '" + name + "'", self, name);
        }
        throw Errors.attributeError(message(self, Str.toJavaString(own), name), self, name);
    }

    private static String message(PyModule self, String own, String name) {
        String hiding = Shadowing.file(self);
        if (hiding != null && (StdlibNames.contains(own) || isInitializing(self))) {
            return "module '" + own + "' has no attribute '" + name + "' " + Shadowing.hint(hiding, own, StdlibNames.contains(own));
        }
        if (isInitializing(self)) {
            Object file = self.dict().getStr("__file__");
            return "partially initialized module '" + own + "'" + (file != null && Str.isStr(file) ? " from '" + Str.toJavaString(file) + "'" : "")
                    + " has no attribute '" + name + "' (most likely due to a circular import)";
        }
        if (Modules.get(own + "." + name) != null && isInitializing(Modules.get(own + "." + name))) {
            return "cannot access submodule '" + name + "' of module '" + own + "' (most likely due to a circular import)";
        }
        return "module '" + own + "' has no attribute '" + name + "'";
    }

    /** Whether the import system is still running the module's code. */
    static boolean isInitializing(Object module) {
        return module instanceof PyModule m && ModuleState.isInitializing(m);
    }

    /** Compare CPython importlib._bootstrap._module_repr. */
    static Object repr(PyModule self) {
        PyDict dict = self.dict();
        Object spec = dict.getStr("__spec__");
        Object name = dict.getStr("__name__");
        Object file = dict.getStr("__file__");
        StrBuilder out = new StrBuilder().append("<module ");
        if (spec != null && spec != PyNone.NONE) {
            return ofSpec(out, spec);
        }
        out.append(name == null ? "'?'" : Repr.plainRepr(name));
        if (file != null) {
            return out.append(" from ").append(Repr.plainRepr(file)).append('>').build();
        }
        if (self.state() != null && self.state().origin() != null && dict.getStr("__path__") != null) {
            return out.append(" (").append(self.state().origin()).append(") from ").append(Repr.plainRepr(PyList.from(dict.getStr("__path__"))))
                    .append('>').build();
        }
        if (self.state() != null && self.state().origin() != null) {
            return out.append(" (").append(self.state().origin()).append(")>").build();
        }
        Object loader = dict.getStr("__loader__");
        if (loader != null && loader != PyNone.NONE) {
            out.append(" (").append(Repr.plainRepr(loader)).append(")");
        }
        return out.append('>').build();
    }

    private static Object ofSpec(StrBuilder out, Object spec) {
        Object name = Attributes.get(spec, "name");
        out.append(name == PyNone.NONE ? "'?'" : Repr.plainRepr(name));
        Object origin = Attributes.get(spec, "origin");
        if (origin == PyNone.NONE) {
            Object loader = Attributes.get(spec, "loader");
            return (loader == PyNone.NONE ? out : out.append(" (").append(Repr.plainRepr(loader)).append(")")).append('>').build();
        }
        if (Truth.test(Attributes.get(spec, "has_location"))) {
            return out.append(" from ").append(Repr.plainRepr(origin)).append('>').build();
        }
        return out.append(" (").append(Repr.plainStr(origin)).append(")>").build();
    }

    static Object dir(PyModule self) {
        if (self.state() != null) {
            self.state().lateAttribute(self, "__spec__"); // what is made when it is first asked for is an attribute, too
        }
        Object dict = org.pyjc.runtime.object.Attributes.get(self, "__dict__");
        if (!(dict instanceof PyDict names)) {
            throw Errors.typeError("<module>.__dict__ is not a dictionary");
        }
        Object hook = names.getStr("__dir__");
        if (hook != null) {
            return Call.call0(hook);
        }
        return new PyList(org.pyjc.runtime.ops.Iteration.toArray(names));
    }

    static Object annotations(PyModule self) {
        PyDict dict = self.dict();
        Object present = dict.getStr("__annotations__");
        if (present != null) {
            return present;
        }
        Object annotate = dict.getStr("__annotate__");
        Object made = new PyDict();
        if (annotate != null && annotate != PyNone.NONE) {
            made = Call.call1(annotate, 1L);
            if (!(made instanceof PyDict)) {
                throw Errors.typeError("__annotate__ returned non-dict of type '" + org.pyjc.runtime.object.PyType.of(made).name() + "'");
            }
        }
        if (!ModuleState.isInitializing(self)) {
            dict.putStr("__annotations__", made);
        }
        return made;
    }
}
