package org.pyjc.runtime.module.expat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/** Tells Python functions what a parser finds. Compare CPython pyexpat.c: my_StartElementHandler. Thread safety: see {@link XmlParser}. */
final class PythonHandlers implements XmlHandler {
    final AtomicReferenceArray<Object> handlers;
    private final StringBuilder buffer = new StringBuilder();
    final PyDict intern;
    boolean buffers;
    int bufferSize = 8192;
    boolean ordered;
    boolean onlySpecified;
    boolean keepsReferences;
    Object base = PyNone.NONE;

    PythonHandlers(PyDict intern) {
        this.intern = intern;
        handlers = new AtomicReferenceArray<>(HandlerAttributes.COUNT);
    }

    /** The same listeners for an external entity. */
    PythonHandlers copy() {
        PythonHandlers copy = new PythonHandlers(intern);
        for (int i = 0; i < HandlerAttributes.COUNT; i++) {
            copy.handlers.set(i, handlers.get(i));
        }
        copy.buffers = buffers;
        copy.bufferSize = bufferSize;
        copy.ordered = ordered;
        copy.onlySpecified = onlySpecified;
        copy.keepsReferences = keepsReferences;
        copy.base = base;
        return copy;
    }

    int buffered() {
        return buffer.length();
    }

    /** Passes on the text that was collected. */
    void flush() {
        if (buffer.length() > 0) {
            String text = buffer.toString();
            buffer.setLength(0);
            Object handler = handlers.get(HandlerAttributes.CHARACTER_DATA);
            if (handler != null) {
                Call.call1(handler, Str.fromUtf16(text));
            }
        }
    }

    private boolean call(int which, Object... args) {
        return result(which, args) != null;
    }

    private Object result(int which, Object... args) {
        Object handler = handlers.get(which);
        if (handler == null) {
            return null;
        }
        flush();
        return Call.call(handler, args);
    }

    private static Object str(String s) {
        return s == null ? PyNone.NONE : Str.fromUtf16(s);
    }

    private Object name(String s) {
        if (s == null) {
            return PyNone.NONE;
        }
        Object text = Str.fromUtf16(s);
        if (intern == null) {
            return text;
        }
        Object known = intern.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    @Override
    public boolean xmlDeclaration(String version, String encoding, int standalone) {
        return call(HandlerAttributes.XML_DECL, str(version), str(encoding), (long) standalone);
    }

    @Override
    public boolean startDoctype(String name, String systemId, String publicId, boolean internalSubset) {
        return call(HandlerAttributes.START_DOCTYPE_DECL, name(name), name(systemId), name(publicId), internalSubset ? 1L : 0L);
    }

    @Override
    public boolean endDoctype() {
        return call(HandlerAttributes.END_DOCTYPE_DECL);
    }

    @Override
    public boolean startElement(String name, List<String> attributes, int specified) {
        if (handlers.get(HandlerAttributes.START_ELEMENT) == null) {
            return false;
        }
        int n = onlySpecified ? specified : attributes.size();
        Object[] items = new Object[n];
        for (int i = 0; i < n; i += 2) {
            items[i] = name(attributes.get(i));
            items[i + 1] = str(attributes.get(i + 1));
        }
        return call(HandlerAttributes.START_ELEMENT, name(name), ordered ? new PyList(items) : PyDict.of(items));
    }

    @Override
    public boolean endElement(String name) {
        return call(HandlerAttributes.END_ELEMENT, name(name));
    }

    @Override
    public boolean characters(String data) {
        Object handler = handlers.get(HandlerAttributes.CHARACTER_DATA);
        if (handler == null) {
            return false;
        }
        if (!buffers) {
            Call.call1(handler, Str.fromUtf16(data));
            return true;
        }
        if (buffer.length() + data.length() > bufferSize) {
            flush();
        }
        if (data.length() > bufferSize) {
            Call.call1(handler, Str.fromUtf16(data));
        } else {
            buffer.append(data);
        }
        return true;
    }

    @Override
    public boolean comment(String data) {
        return call(HandlerAttributes.COMMENT, str(data));
    }

    @Override
    public boolean instruction(String target, String data) {
        return call(HandlerAttributes.PROCESSING_INSTRUCTION, name(target), str(data));
    }

    @Override
    public boolean startCdata() {
        return call(HandlerAttributes.START_CDATA_SECTION);
    }

    @Override
    public boolean endCdata() {
        return call(HandlerAttributes.END_CDATA_SECTION);
    }

    @Override
    public boolean startNamespace(String prefix, String uri) {
        return call(HandlerAttributes.START_NAMESPACE_DECL, name(prefix), name(uri));
    }

    @Override
    public boolean endNamespace(String prefix) {
        return call(HandlerAttributes.END_NAMESPACE_DECL, name(prefix));
    }

    @Override
    public boolean elementDeclaration(String name, Object model) {
        return handlers.get(HandlerAttributes.ELEMENT_DECL) != null && call(HandlerAttributes.ELEMENT_DECL, name(name), tuple((XmlModel) model));
    }

    private Object tuple(XmlModel model) {
        Object[] children = new Object[model.children().size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = tuple(model.children().get(i));
        }
        return new PyTuple((long) model.type(), (long) model.quantifier(), name(model.name()), PyTuple.of(children));
    }

    @Override
    public boolean attributeDeclaration(String element, String attribute, String type, String value, boolean required) {
        return call(HandlerAttributes.ATTLIST_DECL, name(element), name(attribute), str(type), str(value), required ? 1L : 0L);
    }

    @Override
    public boolean entityDeclaration(String name, boolean parameter, String value, String systemId, String publicId, String notation) {
        return call(HandlerAttributes.ENTITY_DECL, name(name), parameter ? 1L : 0L, str(value), base, name(systemId), name(publicId), name(notation));
    }

    @Override
    public boolean notationDeclaration(String name, String systemId, String publicId) {
        return call(HandlerAttributes.NOTATION_DECL, name(name), base, name(systemId), name(publicId));
    }

    @Override
    public boolean unparsedEntity(String name, String systemId, String publicId, String notation) {
        return call(HandlerAttributes.UNPARSED_ENTITY_DECL, name(name), base, name(systemId), name(publicId), name(notation));
    }

    @Override
    public Boolean externalEntity(String context, String systemId, String publicId) {
        Object result = result(HandlerAttributes.EXTERNAL_ENTITY_REF, str(context), base, name(systemId), name(publicId));
        return result == null ? null : (Boolean) !Index.of(result).equals(0L);
    }

    @Override
    public boolean skippedEntity(String name, boolean parameter) {
        return call(HandlerAttributes.SKIPPED_ENTITY, name(name), parameter ? 1L : 0L);
    }

    @Override
    public boolean notStandalone() {
        Object result = result(HandlerAttributes.NOT_STANDALONE);
        return result == null || !Index.of(result).equals(0L);
    }

    @Override
    public boolean keepsReferences() {
        return keepsReferences;
    }

    @Override
    public void declaration(String raw) {
        for (int i = 0; i < raw.length();) {
            int end = tokenEnd(raw, i);
            text(raw.substring(i, end));
            i = end;
        }
    }

    /** The end of a word, a literal, white space or a single character of a declaration. */
    private static int tokenEnd(String raw, int from) {
        char c = raw.charAt(from);
        if (c == '"' || c == '\'') {
            int end = raw.indexOf(c, from + 1);
            return end < 0 ? raw.length() : end + 1;
        }
        if (XmlChars.isSpace(c)) {
            return XmlChars.skipSpace(raw, from);
        }
        int name = XmlChars.nameEnd(raw, raw.startsWith("<!", from) ? from + 2 : raw.startsWith("#", from) ? from + 1 : from);
        return Math.max(name, from + 1);
    }

    @Override
    public void text(String raw) {
        int which = keepsReferences ? HandlerAttributes.DEFAULT : HandlerAttributes.DEFAULT_EXPAND;
        call(which, str(raw));
    }
}
