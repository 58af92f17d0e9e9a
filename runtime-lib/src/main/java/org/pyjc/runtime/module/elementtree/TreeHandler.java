package org.pyjc.runtime.module.elementtree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.module.expat.XmlError;
import org.pyjc.runtime.module.expat.XmlHandler;
import org.pyjc.runtime.module.warnings.Warnings;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;

/**
 * Passes on what a parser finds, with names as {@code {uri}local}. Compare CPython _elementtree.c: expat_start_handler, makeuniversal.
 * Thread safety: see {@link PyTreeParser}.
 */
final class TreeHandler implements XmlHandler {
    private final PyTreeParser parser;
    private final TreeTarget target;
    private final Map<String, Object> names = new HashMap<>();

    TreeHandler(PyTreeParser parser, TreeTarget target) {
        this.parser = parser;
        this.target = target;
    }

    private Object name(String expat) {
        Object known = names.get(expat);
        if (known == null) {
            known = Str.fromUtf16(expat.indexOf('}') < 0 ? expat : "{" + expat);
            names.put(expat, known);
        }
        return known;
    }

    private static Object orNone(String s) {
        return s == null ? PyNone.NONE : Str.fromUtf16(s);
    }

    private static Object orEmpty(String s) {
        return s == null ? "" : Str.fromUtf16(s);
    }

    @Override
    public boolean startElement(String tag, List<String> attributes, int specified) {
        PyDict own = null;
        if (!attributes.isEmpty()) {
            own = PyDict.withRoom(attributes.size() / 2);
            for (int i = 0; i < attributes.size(); i += 2) {
                own.putConfined(name(attributes.get(i)), Str.fromUtf16(attributes.get(i + 1)));
            }
        }
        target.start(name(tag), own);
        return true;
    }

    @Override
    public boolean endElement(String tag) {
        target.end(name(tag));
        return true;
    }

    @Override
    public boolean characters(String data) {
        target.data(Str.fromUtf16(data));
        return true;
    }

    @Override
    public boolean comment(String data) {
        target.comment(Str.fromUtf16(data));
        return true;
    }

    @Override
    public boolean instruction(String name, String data) {
        target.instruction(Str.fromUtf16(name), orEmpty(data));
        return true;
    }

    @Override
    public boolean startNamespace(String prefix, String uri) {
        target.startNamespace(orEmpty(prefix), orEmpty(uri));
        return true;
    }

    @Override
    public boolean endNamespace(String prefix) {
        target.endNamespace(orEmpty(prefix));
        return true;
    }

    @Override
    public boolean startDoctype(String name, String systemId, String publicId, boolean internalSubset) {
        if (!target.doctype(Str.fromUtf16(name), orNone(publicId), orNone(systemId)) && Attributes.getOrNull(parser, "doctype") != null) {
            Warnings.warn(Exceptions.RUNTIME_WARNING, "The doctype() method of XMLParser is deprecated.  "
                    + "Define doctype() method on the TreeBuilder target.", 1);
        }
        return true;
    }

    /** What nobody else takes: of interest is a reference to an entity that the user may know. */
    @Override
    public void text(String raw) {
        if (raw.length() < 2 || raw.charAt(0) != '&') {
            return;
        }
        Object value = parser.entities().get(Str.fromUtf16(raw.substring(1, raw.length() - 1)));
        if (value == null) {
            throw parser.error(XmlError.UNDEFINED_ENTITY, "undefined entity " + raw);
        }
        target.data(value);
    }

    // ---- nobody listens to these ----

    @Override
    public boolean xmlDeclaration(String version, String encoding, int standalone) {
        return true;
    }

    @Override
    public boolean endDoctype() {
        return true;
    }

    @Override
    public boolean startCdata() {
        return true;
    }

    @Override
    public boolean endCdata() {
        return true;
    }

    @Override
    public boolean elementDeclaration(String name, Object model) {
        return true;
    }

    @Override
    public boolean attributeDeclaration(String element, String attribute, String type, String value, boolean required) {
        return true;
    }

    @Override
    public boolean entityDeclaration(String name, boolean parameter, String value, String systemId, String publicId, String notation) {
        return true;
    }

    @Override
    public boolean notationDeclaration(String name, String systemId, String publicId) {
        return true;
    }

    @Override
    public boolean unparsedEntity(String name, String systemId, String publicId, String notation) {
        return true;
    }

    @Override
    public Boolean externalEntity(String context, String systemId, String publicId) {
        return null;
    }

    @Override
    public boolean skippedEntity(String name, boolean parameter) {
        return false;
    }

    @Override
    public boolean notStandalone() {
        return true;
    }

    @Override
    public boolean keepsReferences() {
        return false;
    }

    @Override
    public void declaration(String raw) {
        // declarations are of no interest
    }
}
