package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code pyexpat}: a parser of our own with Expat's events and errors. Compare CPython pyexpat.c. Thread safety: stateless. */
@PyModuleDef(name = "pyexpat", doc = "Python wrapper for Expat parser.")
final class PyexpatModule {
    @PyConstant static final String EXPAT_VERSION = "expat_2.7.3";
    @PyConstant static final String native_encoding = "UTF-8";
    @PyConstant static final int XML_PARAM_ENTITY_PARSING_NEVER = 0;
    @PyConstant static final int XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1;
    @PyConstant static final int XML_PARAM_ENTITY_PARSING_ALWAYS = 2;

    private PyexpatModule() {}

    @PyConstant
    static Object XMLParserType() {
        return PyXmlParser.TYPE;
    }

    @PyConstant
    static Object ExpatError() {
        return ExpatErrors.ERROR;
    }

    @PyConstant
    static Object error() {
        return ExpatErrors.ERROR;
    }

    @PyConstant
    static Object version_info() {
        return new PyTuple(2L, 7L, 3L);
    }

    @PyConstant
    static Object features() {
        return PyList.of(new PyTuple("XML_DTD", 0L), new PyTuple("XML_NS", 0L), new PyTuple("XML_GE", 0L));
    }

    @PyFunctionDef(signature = "($module, /, encoding=None, namespace_separator=None, intern=<absent>)", doc = "Return a new XML parser object.")
    static Object ParserCreate(Object encoding, Object namespaceSeparator, Object intern) {
        String charset = encoding == PyNone.NONE ? null : text(encoding, "encoding");
        XmlNamespaces namespaces = null;
        if (namespaceSeparator != PyNone.NONE) {
            String separator = text(namespaceSeparator, "namespace_separator");
            if (separator.length() > 1) {
                throw Errors.valueError("namespace_separator must be at most one character, omitted, or None");
            }
            namespaces = new XmlNamespaces(separator);
        }
        if (intern != null && intern != PyNone.NONE && !(intern instanceof PyDict)) {
            throw Errors.typeError("intern must be a dictionary");
        }
        PyDict names = intern == null ? new PyDict() : intern instanceof PyDict d ? d : null;
        return new PyXmlParser(new PythonHandlers(names), charset, namespaces);
    }

    private static String text(Object o, String argument) {
        Object text = Values.strOrNull(o);
        if (text == null) {
            throw Errors.typeError("ParserCreate() argument '" + argument + "' must be str or None, not " + PyType.of(o).name());
        }
        return Str.toJavaString(text);
    }

    @PyFunctionDef(signature = "($module, code, /)", doc = "Returns string error for given number.")
    static Object ErrorString(long code) {
        XmlError[] all = XmlError.values();
        return code < 1 || code > all.length ? PyNone.NONE : all[(int) code - 1].message;
    }

    @PyModuleInit
    static void init(PyModule module) {
        PyModule errors = submodule(module, "errors", "Constants used to describe error conditions.");
        PyDict codes = new PyDict();
        PyDict messages = new PyDict();
        for (XmlError each : XmlError.values()) {
            Attributes.set(errors, "XML_ERROR_" + each.name(), each.message);
            codes.put(each.message, (long) each.code());
            messages.put((long) each.code(), each.message);
        }
        Attributes.set(errors, "codes", codes);
        Attributes.set(errors, "messages", messages);
        PyModule model = submodule(module, "model", "Constants used to interpret content model information.");
        String[] types = {"EMPTY", "ANY", "MIXED", "NAME", "CHOICE", "SEQ"};
        String[] quantifiers = {"NONE", "OPT", "REP", "PLUS"};
        for (int i = 0; i < types.length; i++) {
            Attributes.set(model, "XML_CTYPE_" + types[i], i + 1L);
        }
        for (int i = 0; i < quantifiers.length; i++) {
            Attributes.set(model, "XML_CQUANT_" + quantifiers[i], (long) i);
        }
    }

    private static PyModule submodule(PyModule module, String name, String doc) {
        PyModule sub = new PyModule("pyexpat." + name);
        Attributes.set(sub, "__doc__", doc);
        Attributes.set(module, name, sub);
        Modules.put("pyexpat." + name, sub);
        return sub;
    }
}
