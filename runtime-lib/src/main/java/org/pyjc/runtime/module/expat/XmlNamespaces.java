package org.pyjc.runtime.module.expat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The namespaces in scope, when the parser minds them. Source: Namespaces in XML 1.0. Thread safety: see {@link XmlParser}. */
public final class XmlNamespaces {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final String separator;
    private final Map<String, String> scope = new HashMap<>();
    /** Whether prefixes are shown after the local names. */
    boolean showsPrefixes;

    public XmlNamespaces(String separator) {
        this.separator = separator;
        scope.put("xml", XML);
    }

    /** A prefix that a tag has declared, and what it meant before. */
    record Binding(String prefix, String before) {}

    /** Takes the declarations out of the attributes and tells them. */
    List<Binding> declare(List<String> attributes, XmlHandler handler) {
        List<Binding> bindings = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i += 2) {
            String name = attributes.get(i);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                String prefix = name.equals("xmlns") ? "" : name.substring(6);
                String uri = attributes.get(i + 1);
                check(prefix, uri);
                bindings.add(new Binding(prefix, scope.put(prefix, uri)));
                handler.startNamespace(prefix.isEmpty() ? null : prefix, uri.isEmpty() ? null : uri);
            }
        }
        return bindings;
    }

    private static void check(String prefix, String uri) {
        if (prefix.equals("xmlns")) {
            throw XmlParser.error(XmlError.RESERVED_PREFIX_XMLNS);
        }
        if (prefix.equals("xml") && !uri.equals(XML)) {
            throw XmlParser.error(XmlError.RESERVED_PREFIX_XML);
        }
        if (uri.equals(XMLNS) || uri.equals(XML) && !prefix.equals("xml")) {
            throw XmlParser.error(XmlError.RESERVED_NAMESPACE_URI);
        }
        if (uri.isEmpty() && !prefix.isEmpty()) {
            throw XmlParser.error(XmlError.UNDECLARING_PREFIX);
        }
    }

    static boolean isDeclaration(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }

    void undeclare(List<Binding> bindings, XmlHandler handler) {
        for (Binding b : bindings.reversed()) {
            handler.endNamespace(b.prefix().isEmpty() ? null : b.prefix());
            if (b.before() == null) {
                scope.remove(b.prefix());
            } else {
                scope.put(b.prefix(), b.before());
            }
        }
    }

    /** The name as the handlers see it. */
    String resolve(String name, boolean isElement) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        if (colon < 0 && !isElement) {
            return name;
        }
        String uri = scope.get(prefix);
        if (uri == null || uri.isEmpty()) {
            if (colon >= 0) {
                throw XmlParser.error(XmlError.UNBOUND_PREFIX);
            }
            return name;
        }
        String local = uri + separator + name.substring(colon + 1);
        return showsPrefixes && colon >= 0 ? local + separator + prefix : local;
    }
}
