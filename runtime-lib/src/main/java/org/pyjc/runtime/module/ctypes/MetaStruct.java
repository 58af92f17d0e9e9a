package org.pyjc.runtime.module.ctypes;

import java.util.ArrayList;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code _ctypes.PyCStructType}. Compare CPython _ctypes/stgdict.c: PyCStructUnionType_update_stginfo. Thread safety: stateless. */
@PyTypeDef(name = "PyCStructType", module = "_ctypes", base = MetaCType.class, instances = PyType.class)
final class MetaStruct {
    public static final PyType TYPE = PyType.define(new MetaStructExposer());

    private MetaStruct() {}

    @PyInit
    static void init(PyType self, Object[] args, String[] kwnames) {
        begin(self, CType.Kind.STRUCT);
    }

    @PyMethod(name = "__setattr__")
    static void setAttribute(PyType self, Object name, Object value) {
        assign(self, name, value);
    }

    /** A new class of structures or unions. */
    static void begin(PyType self, CType.Kind kind) {
        if (self.own("_abstract_") != null) {
            return;
        }
        CType.requireNew(self);
        CType type = new CType(kind, self);
        CType base = CType.inherited(self);
        type.format = "B";
        if (base != null) {
            base.isFinal = true;
            type.size = base.size;
            type.align = base.align;
            type.fields = new ArrayList<>(base.fields);
            type.format = base.format;
        }
        type.attach();
        Object fields = self.own("_fields_");
        if (fields != null) {
            Attributes.set(self, "_fields_", fields); // by the metaclass, which may be a subclass
        }
    }

    static void assign(PyType self, Object name, Object value) {
        boolean fields = "_fields_".equals(name);
        if (fields && CType.of(self) == null) {
            throw Errors.typeError("ctypes state is not initialized");
        }
        if (fields && CType.of(self).isFinal) {
            throw Errors.attributeError("_fields_ is final");
        }
        Call.callAttribute(PyType.TYPE.lookup("__setattr__"), self, name, value);
        if (fields) {
            setFields(self, value);
        }
    }

    private static void setFields(PyType self, Object given) {
        CType type = CType.of(self);
        CType base = CType.inherited(self);
        Object module = Importer.importModule(null, "ctypes._layout", new PyTuple("get_layout"), 0);
        Object[] input = Iteration.toArray(given);
        Object layout = Call.call(Attributes.get(module, "get_layout"), self, PyTuple.of(input), type.kind == CType.Kind.STRUCT,
                base == null ? PyNone.NONE : base.cls);
        type.fields = base == null ? new ArrayList<>() : new ArrayList<>(base.fields);
        for (Object each : Iteration.toArray(Attributes.get(layout, "fields"))) {
            if (((PyCField) each).fieldType() == self) {
                throw Errors.attributeError("Structure or union cannot contain itself");
            }
            PyCField field = ((PyCField) each).moved(0, type.fields.size(), false);
            type.fields.add(field);
            self.setOwn(field.name(), field);
        }
        type.size = (Long) Attributes.get(layout, "size");
        type.align = Math.toIntExact((Long) Attributes.get(layout, "align"));
        type.format = Str.toJavaString(Attributes.get(layout, "format_spec"));
        type.isFinal = true;
        showAnonymous(self);
    }

    /** Makes the fields of anonymous fields attributes of this class. Compare CPython _ctypes/stgdict.c: MakeAnonFields. */
    private static void showAnonymous(PyType self) {
        Object names = Attributes.getOrNull(self, "_anonymous_");
        if (names == null) {
            return;
        }
        for (Object each : Iteration.toArray(names)) {
            Object name = Values.strOrNull(each);
            Object found = self.own(name);
            if (!(found instanceof PyCField field)) {
                if (found == null) {
                    throw Errors.attributeError("type object '" + self.shortName() + "' has no attribute '" + Str.toJavaString(name) + "'");
                }
                throw Errors.attributeError("'" + Str.toJavaString(name) + "' is specified in _anonymous_ but not in _fields_");
            }
            self.setOwn(name, field.moved(0, field.index(), true));
            for (PyCField inner : field.ctype().fields) {
                Object visible = field.fieldType().lookup(inner.name());
                if (visible instanceof PyCField known && known.isAnonymous()) {
                    addNested(self, field, known);
                }
                self.setOwn(inner.name(), inner.moved(field.offset(), field.index(), false));
            }
        }
    }

    private static void addNested(PyType self, PyCField outer, PyCField middle) {
        for (PyCField inner : middle.ctype().fields) {
            self.setOwn(inner.name(), inner.moved(outer.offset() + middle.offset(), outer.index(), false));
        }
    }
}
