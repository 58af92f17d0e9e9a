package org.pyjc.runtime.module.json;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.call.builtin.BuiltinFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code _json}: what makes {@code json} fast. Compare CPython _json.c. Thread safety: stateless. */
@PyModuleDef(name = "_json", doc = "json speedups\n")
final class JsonModule {
    private static final String NAME = "_json";

    private JsonModule() {}

    @PyConstant
    static Object make_encoder() {
        return PyJsonEncoder.TYPE;
    }

    @PyConstant
    static Object make_scanner() {
        return PyJsonScanner.TYPE;
    }

    @PyFunctionDef(signature = "($module, string, /)", textSignature = false,
            doc = "encode_basestring_ascii(string) -> string\n\nReturn an ASCII-only JSON representation of a Python string")
    static Object encode_basestring_ascii(Object string) {
        StrBuilder out = new StrBuilder();
        JsonEscapes.writeAscii(text(string), out);
        return out.build();
    }

    @PyFunctionDef(signature = "($module, string, /)", textSignature = false,
            doc = "encode_basestring(string) -> string\n\nReturn a JSON representation of a Python string")
    static Object encode_basestring(Object string) {
        StrBuilder out = new StrBuilder();
        JsonEscapes.write(text(string), out);
        return out.build();
    }

    @PyFunctionDef(signature = "($module, string, end, strict=True, /)", textSignature = false,
            doc = "scanstring(string, end, strict=True) -> (string, end)\n\n"
                + "Scan the string s for a JSON string. End is the index of the\n"
                + "character in s after the quote that started the JSON string.\n"
                + "Unescapes all valid JSON string escape sequences and raises ValueError\n"
                + "on attempt to decode an invalid string. If strict is False then literal\n"
                + "control characters are allowed in the string.\n\n"
                + "Returns a tuple of the decoded string and the index of the character in s\nafter the end quote.")
    static Object scanstring(Object string, long end, boolean strict) {
        JsonText text = new JsonText(string, text(string));
        if (end < 0 || end > text.length) {
            throw Errors.valueError("end is out of bounds");
        }
        JsonStrings strings = new JsonStrings(text, strict);
        Object value = strings.value((int) end);
        return new PyTuple(value, (long) strings.end);
    }

    /** The str that an argument is or holds. */
    static Object text(Object string) {
        Object text = Values.strOrNull(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not " + PyType.of(string).name());
        }
        return text;
    }

    /** Whether a function is the one of that name here. */
    static boolean isOurs(Object function, String name) {
        return function instanceof BuiltinFunction f && f.name().equals(name) && NAME.equals(f.moduleName());
    }
}
