package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.module.NativeErrors;
import org.pyjc.runtime.module.expat.XmlError;
import org.pyjc.runtime.module.expat.XmlException;
import org.pyjc.runtime.module.expat.XmlNamespaces;
import org.pyjc.runtime.module.expat.XmlParser;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.BytesLike;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * {@code xml.etree.ElementTree.XMLParser}. Compare CPython _elementtree.c: expat_parse. Thread safety: as in CPython, a parser is one
 * thread's at a time.
 */
@PyTypeDef(name = "XMLParser", module = "xml.etree.ElementTree")
public class PyTreeParser extends PyObject {
    public static final PyType TYPE = PyType.define(new PyTreeParserExposer());
    private static final long CHUNK = 64 * 1024;
    private static final byte[] NOTHING = {};

    private final PyDict entities = new PyDict();
    private Object target;
    private TreeTarget told;
    private XmlParser parser;

    PyTreeParser(PyType type) {
        super(type);
    }

    @PyNew
    static Object create(PyType cls, Object[] args, String[] kwnames) {
        return new PyTreeParser(cls);
    }

    @PyInit(signature = "(*, target=None, encoding=None)")
    void init(Object newTarget, Object encoding) {
        Object charset = encoding == PyNone.NONE ? null : Values.strOrNull(encoding);
        if (charset == null && encoding != PyNone.NONE) {
            throw Errors.typeError("XMLParser() argument 'encoding' must be str or None, not " + PyType.of(encoding).name());
        }
        target = newTarget == PyNone.NONE ? new PyTreeBuilder(PyTreeBuilder.TYPE) : newTarget;
        told = TreeTarget.of(target);
        parser = new XmlParser(new TreeHandler(this, told), charset == null ? null : Str.toJavaString(charset), new XmlNamespaces("}"));
    }

    PyDict entities() {
        return entities;
    }

    private XmlParser ready() {
        if (parser == null) {
            throw Errors.valueError("XMLParser.__init__() wasn't called");
        }
        return parser;
    }

    // ---- parsing ----

    private void parse(Object data, boolean last) {
        try {
            Object text = Values.strOrNull(data);
            if (text != null) {
                parser.parse(text.toString(), last);
            } else {
                parser.parse(BytesLike.bytes(data), last);
            }
        } catch (XmlException e) {
            throw error(e.error, e.error.message);
        }
    }

    private void finish() {
        try {
            parser.parse(NOTHING, true);
        } catch (XmlException e) {
            throw error(e.error, e.error.message);
        }
    }

    /** A ParseError at the present place. Compare CPython _elementtree.c: expat_set_error. */
    PyException error(XmlError error, String message) {
        long line = parser.line();
        long column = parser.column();
        PyException e = NativeErrors.make(ElementTreeModule.ParseErrors.TYPE, message + ": line " + line + ", column " + column);
        Attributes.set(e.value, "code", (long) error.code());
        Attributes.set(e.value, "position", new PyTuple(line, column));
        return e;
    }

    @PyMethod(signature = "($self, data, /)", doc = "")
    final void feed(Object data) {
        ready();
        parse(data, false);
    }

    @PyMethod(signature = "($self, /)", doc = "")
    final Object close() {
        ready();
        finish();
        return told.close();
    }

    @PyMethod(signature = "($self, /)", doc = "")
    final void flush() {
        ready().setDefers(false);
        try {
            parser.parse(NOTHING, false);
        } catch (XmlException e) {
            throw error(e.error, e.error.message);
        } finally {
            parser.setDefers(true);
        }
    }

    @PyMethod(signature = "($self, file, /)", doc = "")
    final Object _parse_whole(Object file) {
        ready();
        Object read = Attributes.get(file, "read");
        while (true) {
            Object data = Call.call1(read, CHUNK);
            Object text = Values.strOrNull(data);
            byte[] bytes = text == null ? BytesLike.bytesOrBytearray(data) : null;
            if (text == null ? bytes == null || bytes.length == 0 : Str.length(text) == 0) {
                break;
            }
            parse(data, false);
        }
        finish();
        return told instanceof TreeTarget.OfBuilder ? told.close() : PyNone.NONE;
    }

    @PyMethod(signature = "($self, events_queue, events_to_report=None, /)", doc = "")
    final void _setevents(Object eventsQueue, Object eventsToReport) {
        ready();
        if (!(told instanceof TreeTarget.OfBuilder(PyTreeBuilder builder))) {
            throw Errors.typeError("event handling only supported for ElementTree.TreeBuilder targets");
        }
        builder.setEvents(new TreeEvents(eventsQueue, eventsToReport));
    }

    // ---- attributes ----

    @PyGetter(value = "entity", member = true)
    final Object entity() {
        return entities;
    }

    @PyGetter(value = "target", member = true)
    final Object target() {
        return target == null ? PyNone.NONE : target;
    }

    @PyGetter(value = "version")
    final Object version() {
        return "Expat 2.7.3";
    }
}
