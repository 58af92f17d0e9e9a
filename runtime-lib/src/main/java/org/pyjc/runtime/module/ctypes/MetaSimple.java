package org.pyjc.runtime.module.ctypes;

import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code _ctypes.PyCSimpleType}. Compare CPython _ctypes.c: PyCSimpleType_init. Thread safety: stateless. */
@PyTypeDef(name = "PyCSimpleType", module = "_ctypes", base = MetaCType.class, instances = PyType.class)
final class MetaSimple {
    public static final PyType TYPE = PyType.define(new MetaSimpleExposer());
    /** Set while the class with the other byte order is made. */
    private static final ThreadLocal<Boolean> SWAPPING = new ThreadLocal<>();
    private static final String SWAPPABLE = "hHiIlLqQfd";

    private MetaSimple() {}

    @PyInit
    static void init(PyType self, Object[] args, String[] kwnames) {
        if (args.length != 3) {
            throw Errors.typeError("type.__init__() takes 3 arguments (" + args.length + " given)");
        }
        CType.requireNew(self);
        char code = letter(self);
        CType type = new CType(CType.Kind.SIMPLE, self);
        type.code = code;
        type.size = Letters.size(code);
        type.align = (int) type.size;
        type.swapped = SWAPPING.get() != null;
        type.format = Letters.format(code, type.swapped);
        type.attach();
        if (!type.swapped && SWAPPABLE.indexOf(code) >= 0 && PyType.of(self) == TYPE) {
            makeSwapped(self, args);
        }
    }

    private static char letter(PyType self) {
        Object given = Attributes.getOrNull(self, "_type_");
        if (given == null) {
            throw Errors.attributeError("class must define a '_type_' attribute");
        }
        Object text = Values.strOrNull(given);
        if (text == null) {
            throw Errors.typeError("class must define a '_type_' string attribute");
        }
        if (Str.length(text) != 1) {
            throw Errors.valueError("class must define a '_type_' attribute which must be a string of length 1");
        }
        char code = Str.toJavaString(text).charAt(0);
        if (Letters.ALL.indexOf(code) < 0) {
            throw Errors.attributeError("class must define a '_type_' attribute which must be\na single character string containing one of '"
                    + Letters.ALL + "'.");
        }
        return code;
    }

    private static void makeSwapped(PyType self, Object[] args) {
        SWAPPING.set(true);
        Object swapped;
        try {
            swapped = Call.call3(TYPE, args[0], PyTuple.of(self.bases()), PyDict.of("_type_", Attributes.get(self, "_type_")));
        } finally {
            SWAPPING.remove();
        }
        self.setOwn("__ctype_le__", self);
        self.setOwn("__ctype_be__", swapped);
        ((PyType) swapped).setOwn("__ctype_le__", self);
        ((PyType) swapped).setOwn("__ctype_be__", swapped);
    }
}
