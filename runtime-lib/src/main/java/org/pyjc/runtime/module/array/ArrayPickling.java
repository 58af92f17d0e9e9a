package org.pyjc.runtime.module.array;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Import;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** How arrays are pickled. Compare CPython arraymodule.c: array_array___reduce_ex__, array__array_reconstructor_impl. Thread safety: stateless. */
final class ArrayPickling {
    private static final long BYTES_SINCE = 3;

    private ArrayPickling() {}

    @PyMethod(signature = "($self, value, /)", doc = "Return state information for pickling.")
    static Object __reduce_ex__(PyArray self, Object value) {
        if (!(Values.intOrNull(value) instanceof Long protocol)) {
            throw Errors.typeError("__reduce_ex__ argument should be an integer");
        }
        Object dict = Attributes.getOrNull(self, "__dict__");
        Object state = dict == null ? PyNone.NONE : dict;
        String code = String.valueOf(self.kind.code);
        if (protocol < BYTES_SINCE) {
            return new PyTuple(self.type(), new PyTuple(code, ArrayConversions.tolist(self)), state);
        }
        Object module = Import.importName(new PyDict(), PyNone.NONE, "array", PyTuple.of(new Object[] {"_array_reconstructor"}), 0);
        Object reconstructor = Attributes.get(module, "_array_reconstructor");
        long format = MachineFormat.of(self.kind).ordinal();
        return new PyTuple(reconstructor, new PyTuple(self.type(), code, format, new PyBytes(self.content())), state);
    }

    static Object reconstruct(Object cls, Object typecode, int formatCode, Object items) {
        int code = PyArray.code(typecode, "_array_reconstructor() argument 2");
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("first argument must be a type object, not " + PyType.of(cls).name());
        }
        if (!type.isSubtype(PyArray.TYPE)) {
            throw Errors.typeError(type.name() + " is not a subtype of " + PyArray.TYPE.name());
        }
        ItemType kind = ItemType.ofCode(code);
        if (kind == null) {
            throw Errors.valueError("second argument must be a valid type code");
        }
        if (formatCode < 0 || formatCode >= MachineFormat.ALL.length) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        }
        if (!(items instanceof PyBytes bytes)) {
            throw Errors.typeError("fourth argument should be bytes, not " + PyType.of(items).name());
        }
        MachineFormat format = MachineFormat.ALL[formatCode];
        if (format == MachineFormat.of(kind)) {
            return Call.call2(type, String.valueOf(kind.code), bytes);
        }
        return Call.call2(type, String.valueOf(format.bestFor(kind).code), format.read(bytes.value()));
    }
}
