package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.ops.Truth;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.none.PyNone;

/** {@code pyexpat.xmlparser}. Compare CPython pyexpat.c. Thread safety: as in CPython, a parser is one thread's at a time. */
@PyTypeDef(name = "xmlparser", module = "pyexpat", subclassable = false, instantiable = false,
        parts = {HandlerAttributes.class, ParserPositions.class}, doc = "XML parser")
final class PyXmlParser extends PyObject {
    public static final PyType TYPE = PyType.define(new PyXmlParserExposer());
    private static final int CHUNK = 2048;

    final PythonHandlers handlers;
    final XmlNamespaces namespaces;
    XmlParser parser;
    int errorCode;
    private boolean isChild;

    PyXmlParser(PythonHandlers handlers, String encoding, XmlNamespaces namespaces) {
        super(TYPE);
        this.handlers = handlers;
        this.namespaces = namespaces;
        parser = new XmlParser(handlers, encoding, namespaces);
    }

    Object handler(int which) {
        Object handler = handlers.handlers.get(which);
        return handler == null ? PyNone.NONE : handler;
    }

    void setHandler(int which, Object handler) {
        if (which == HandlerAttributes.CHARACTER_DATA) {
            handlers.flush();
        }
        Object value = handler == PyNone.NONE ? null : handler;
        handlers.handlers.set(which, value);
        if (which == HandlerAttributes.DEFAULT) {
            handlers.keepsReferences = value != null;
        } else if (which == HandlerAttributes.DEFAULT_EXPAND && value != null) {
            handlers.keepsReferences = false;
        }
    }

    // ---- parsing ----

    @PyMethod(name = "Parse", signature = "($self, data, isfinal=False, /)", doc = "Parse XML data.\n\n'isfinal' should be true at end of input.")
    long parse(Object data, boolean isfinal) {
        Object text = Values.strOrNull(data);
        byte[] bytes = text == null ? BytesLike.bytes(data) : null;
        try {
            if (text != null) {
                parser.parse(text.toString(), isfinal);
            } else {
                parser.parse(bytes, isfinal);
            }
            handlers.flush();
        } catch (XmlException e) {
            handlers.flush();
            throw error(e);
        }
        return 1;
    }

    private PyException error(XmlException e) {
        errorCode = e.error.code();
        return ExpatErrors.of(e.error, parser.position.line(), parser.position.column());
    }

    @PyMethod(name = "ParseFile", signature = "($self, file, /)", doc = "Parse XML data from file-like object.")
    long parseFile(Object file) {
        Object read = Attributes.getOrNull(file, "read");
        if (read == null) {
            throw Errors.typeError("argument must have 'read' attribute");
        }
        while (true) {
            Object data = Call.call1(read, (long) CHUNK);
            byte[] bytes = BytesLike.bytesOrBytearray(data);
            if (bytes == null) {
                throw Errors.typeError("read() did not return a bytes object (type=" + PyType.of(data).name() + ")");
            }
            if (bytes.length > CHUNK) {
                throw Errors.valueError("read() returned too much data: " + CHUNK + " bytes requested, " + bytes.length + " returned");
            }
            parse(data, bytes.length == 0);
            if (bytes.length == 0) {
                return 1;
            }
        }
    }

    @PyMethod(name = "ExternalEntityParserCreate", signature = "($self, context, encoding=<absent>, /)",
            doc = "Create a parser for parsing an external entity based on the information passed to the ExternalEntityRefHandler.")
    Object externalEntityParserCreate(Object context, Object encoding) {
        String entity = context == PyNone.NONE ? null : String.valueOf(context);
        PythonHandlers listeners = handlers.copy();
        PyXmlParser child = new PyXmlParser(listeners, null, namespaces);
        child.isChild = true;
        child.parser = parser.child(listeners, entity, encoding == null ? null : String.valueOf(encoding));
        return child;
    }

    // ---- settings ----

    @PyMethod(name = "SetBase", signature = "($self, base, /)", doc = "Set the base URL for the parser.")
    void setBase(String base) {
        handlers.base = base;
    }

    @PyMethod(name = "GetBase", signature = "($self, /)", doc = "Return base URL string for the parser.")
    Object getBase() {
        return handlers.base;
    }

    @PyMethod(name = "GetInputContext", signature = "($self, /)", doc = "Return the untranslated text of the input that caused the current event.")
    Object getInputContext() {
        return PyNone.NONE;
    }

    @PyMethod(name = "SetParamEntityParsing", signature = "($self, flag, /)", doc = "Controls parsing of parameter entities (including the external DTD subset).")
    long setParamEntityParsing(int flag) {
        if (parser.hasStarted()) {
            return 0;
        }
        parser.parameterEntities = flag;
        return 1;
    }

    @PyMethod(name = "UseForeignDTD", signature = "($self, flag=True, /)", doc = "Allows the application to provide an artificial external subset if one is "
            + "not specified as part of the document instance.")
    void useForeignDtd(boolean flag) {
        if (parser.hasStarted()) {
            throw error(XmlParser.error(XmlError.CANT_CHANGE_FEATURE_ONCE_PARSING));
        }
        parser.foreignDtd = flag;
    }

    @PyMethod(name = "SetReparseDeferralEnabled", signature = "($self, enabled, /)", doc = "Enable/Disable reparse deferral; enabled by default with Expat "
            + ">=2.6.0.")
    void setReparseDeferral(boolean enabled) {
        parser.defers = enabled;
    }

    @PyMethod(name = "GetReparseDeferralEnabled", signature = "($self, /)", doc = "Retrieve reparse deferral enabled status; always returns false with Expat "
            + "<2.6.0.")
    boolean getReparseDeferral() {
        return parser.defers;
    }

    @PyMethod(name = "SetAllocTrackerActivationThreshold", signature = "($self, threshold, /)",
            doc = "Sets the number of allocated bytes of dynamic memory needed to activate protection against disproportionate use of RAM.")
    void setActivationThreshold(Object threshold) {
        if (!(Index.of(threshold) instanceof Long n)) {
            throw Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        if (n < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        requireRoot();
    }

    @PyMethod(name = "SetAllocTrackerMaximumAmplification", signature = "($self, max_factor, /)",
            doc = "Sets the maximum amplification factor between direct input and bytes of dynamic memory allocated.")
    void setMaximumAmplification(double maxFactor) {
        if (!(maxFactor >= 1)) {
            throw ExpatErrors.of("'max_factor' must be at least 1.0");
        }
        requireRoot();
    }

    private void requireRoot() {
        if (isChild) {
            throw ExpatErrors.of("parser must be a root parser");
        }
    }

    @PyGetter("buffer_text")
    boolean bufferText() {
        return handlers.buffers;
    }

    @PySetter("buffer_text")
    void bufferText(Object value) {
        boolean wanted = Truth.test(value);
        if (!wanted) {
            handlers.flush();
        }
        handlers.buffers = wanted;
    }

    @PyGetter("buffer_size")
    long bufferSize() {
        return handlers.bufferSize;
    }

    @PySetter("buffer_size")
    void bufferSize(Object value) {
        if (!(Values.intOrNull(value) instanceof Object n)) {
            throw Errors.typeError("buffer_size must be an integer");
        }
        if (!(n instanceof Long size) || size > Integer.MAX_VALUE) {
            throw Errors.valueError("buffer_size must not be greater than " + Integer.MAX_VALUE);
        }
        if (size <= 0) {
            throw Errors.valueError("buffer_size must be greater than zero");
        }
        handlers.flush();
        handlers.bufferSize = (int) (long) size;
    }

    @PyGetter("buffer_used")
    long bufferUsed() {
        return handlers.buffered();
    }

    @PyGetter("namespace_prefixes")
    boolean namespacePrefixes() {
        return namespaces != null && namespaces.showsPrefixes;
    }

    @PySetter("namespace_prefixes")
    void namespacePrefixes(Object value) {
        if (namespaces != null) {
            namespaces.showsPrefixes = Truth.test(value);
        }
    }

    @PyGetter("ordered_attributes")
    boolean orderedAttributes() {
        return handlers.ordered;
    }

    @PySetter("ordered_attributes")
    void orderedAttributes(Object value) {
        handlers.ordered = Truth.test(value);
    }

    @PyGetter("specified_attributes")
    boolean specifiedAttributes() {
        return handlers.onlySpecified;
    }

    @PySetter("specified_attributes")
    void specifiedAttributes(Object value) {
        handlers.onlySpecified = Truth.test(value);
    }

    @PyGetter(value = "intern", member = true)
    Object intern() {
        return handlers.intern == null ? PyNone.NONE : handlers.intern;
    }
}
