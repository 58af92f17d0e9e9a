package org.pyjc.runtime.module.expat;

/** The declarations of a DTD. Source: XML 1.0, sections 2.8, 3.2 to 3.4, 4.2 and 4.7. Thread safety: see {@link XmlParser}. */
final class XmlSubset {
    private final XmlParser parser;
    private int nesting;
    private int included;

    XmlSubset(XmlParser parser) {
        this.parser = parser;
    }

    /** The place after the declaration at a place, or after the bracket of its internal subset; -1 when more text is needed. */
    static int tokenEnd(CharSequence s, int at, boolean doctype) {
        char quote = 0;
        for (int i = at; i < s.length(); i++) {
            char c = s.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>' || doctype && c == '[') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Takes the token at a place; the place after it, or -1 when more text is needed. */
    int step(CharSequence s, int at) {
        char c = s.charAt(at);
        if (XmlChars.isSpace(c)) {
            int end = XmlChars.skipSpace(s, at);
            parser.handler.text(s.subSequence(at, end).toString());
            return end;
        }
        if (c == '%') {
            return parameterReference(s, at);
        }
        if (c == ']' && included > 0) {
            included--;
            return at + 3;
        }
        if (c != '<') {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        if (s.length() - at < 4) {
            return -1;
        }
        String start = s.subSequence(at, at + 4).toString();
        if (start.startsWith("<?") || start.equals("<!--")) {
            return markup(s, at);
        }
        if (start.startsWith("<![")) {
            return conditional(s, at);
        }
        int end = tokenEnd(s, at, false);
        if (end >= 0) {
            XmlScanner scanner = new XmlScanner(withParameters(s.subSequence(at, end - 1).toString()), 0);
            if (!declaration(scanner)) {
                parser.handler.declaration(s.subSequence(at, end).toString());
            }
        }
        return end;
    }

    private int markup(CharSequence s, int at) {
        return new XmlContent(parser, null).markup(s, at);
    }

    /** Declarations in external entities may have parameter entities in them. */
    private String withParameters(String declaration) {
        if (declaration.indexOf('%') < 0 || declaration.startsWith("<!ENTITY")) {
            return declaration;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < declaration.length(); i++) {
            int end = declaration.charAt(i) == '%' ? XmlChars.nameEnd(declaration, i + 1) : 0;
            if (end > i + 1 && end < declaration.length() && declaration.charAt(end) == ';') {
                XmlEntity entity = parser.dtd.parameter.get(declaration.substring(i + 1, end));
                out.append(' ').append(entity == null || entity.value() == null ? "" : entity.value()).append(' ');
                i = end;
            } else {
                out.append(declaration.charAt(i));
            }
        }
        return out.toString();
    }

    private int parameterReference(CharSequence s, int at) {
        int end = XmlChars.nameEnd(s, at + 1);
        if (end == s.length()) {
            return -1;
        }
        if (end == at + 1 || s.charAt(end) != ';') {
            throw XmlParser.error(XmlError.INVALID_TOKEN);
        }
        String name = s.subSequence(at + 1, end).toString();
        XmlEntity entity = parser.dtd.parameter.get(name);
        boolean wanted = parser.parameterEntities == 2 || parser.parameterEntities == 1 && !parser.dtd.standalone;
        if (entity == null || !wanted && entity.value() == null) {
            parser.dtd.incomplete = true;
            if (!wanted || !parser.handler.skippedEntity(name, true)) {
                parser.handler.text(s.subSequence(at, end + 1).toString());
            }
        } else if (entity.value() != null) {
            expand(entity);
        } else if (Boolean.FALSE.equals(parser.handler.externalEntity(null, entity.systemId(), entity.publicId()))) {
            throw XmlParser.error(XmlError.EXTERNAL_ENTITY_HANDLING);
        }
        if (!parser.dtd.standalone && !parser.handler.notStandalone()) {
            throw XmlParser.error(XmlError.NOT_STANDALONE);
        }
        return end + 1;
    }

    private void expand(XmlEntity entity) {
        if (++nesting > 100) {
            throw XmlParser.error(XmlError.RECURSIVE_ENTITY_REF);
        }
        String text = entity.value();
        for (int at = 0; at < text.length();) {
            at = step(text, at);
            if (at < 0) {
                throw XmlParser.error(XmlError.INCOMPLETE_PE);
            }
        }
        nesting--;
    }

    private int conditional(CharSequence s, int at) {
        int open = s.toString().indexOf('[', at + 3);
        if (open < 0) {
            return -1;
        }
        String keyword = withParameters(s.subSequence(at + 3, open).toString()).strip();
        if (keyword.equals("INCLUDE")) {
            included++;
            return open + 1;
        }
        int end = s.toString().indexOf("]]>", open);
        if (!keyword.equals("IGNORE")) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        return end < 0 ? -1 : end + 3;
    }

    // ---- declarations ----

    private boolean declaration(XmlScanner s) {
        boolean taken;
        if (s.take("<!ELEMENT")) {
            s.requireSpace();
            String name = s.name();
            s.requireSpace();
            taken = parser.handler.elementDeclaration(name, XmlModel.read(s));
        } else if (s.take("<!ATTLIST")) {
            taken = attributes(s);
        } else if (s.take("<!ENTITY")) {
            taken = entity(s);
        } else if (s.take("<!NOTATION")) {
            s.requireSpace();
            String name = s.name();
            if (!s.externalId(true)) {
                throw XmlParser.error(XmlError.SYNTAX);
            }
            taken = parser.handler.notationDeclaration(name, s.systemId, s.publicId);
        } else {
            throw XmlParser.error(XmlError.INVALID_TOKEN);
        }
        s.space();
        if (!s.atEnd()) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        return taken;
    }

    private boolean attributes(XmlScanner s) {
        s.requireSpace();
        String element = s.name();
        boolean taken = false;
        while (s.space() && !s.atEnd()) {
            String name = s.name();
            s.requireSpace();
            String type = attributeType(s);
            s.requireSpace();
            boolean required = s.take("#REQUIRED");
            String value = null;
            if (!required && !s.take("#IMPLIED")) {
                required = s.take("#FIXED");
                s.space();
                value = new XmlAttributes(parser.dtd, new XmlContent(parser, null)).value(s.literal(), type.equals("CDATA"));
            }
            parser.dtd.declare(element, new XmlDtdTables.Attribute(name, type.equals("CDATA"), value));
            taken |= parser.handler.attributeDeclaration(element, name, type, value, required);
        }
        return taken;
    }

    private static String attributeType(XmlScanner s) {
        if (s.is('(')) {
            return enumeration(s);
        }
        String type = s.name();
        if (type.equals("NOTATION")) {
            s.requireSpace();
            return type + enumeration(s);
        }
        return type;
    }

    private static String enumeration(XmlScanner s) {
        StringBuilder out = new StringBuilder("(");
        s.expect('(');
        do {
            s.space();
            out.append(out.length() > 1 ? "|" : "").append(s.nameToken());
            s.space();
        } while (s.take("|"));
        s.expect(')');
        return out.append(')').toString();
    }

    private boolean entity(XmlScanner s) {
        s.requireSpace();
        boolean parameter = s.take("%");
        if (parameter) {
            s.requireSpace();
        }
        String name = s.name();
        s.requireSpace();
        String value = null;
        String notation = null;
        if (s.is('"') || s.is('\'')) {
            value = entityValue(s.literal());
        } else if (!s.externalId(false)) {
            throw XmlParser.error(XmlError.SYNTAX);
        } else if (s.space() && s.take("NDATA")) {
            s.requireSpace();
            notation = s.name();
        }
        XmlEntity entity = new XmlEntity(name, value, s.systemId, s.publicId, notation);
        boolean first = (parameter ? parser.dtd.parameter : parser.dtd.general).putIfAbsent(name, entity) == null;
        if (!first) {
            return false;
        }
        return notation != null && parser.handler.unparsedEntity(name, s.systemId, s.publicId, notation)
            || parser.handler.entityDeclaration(name, parameter, value, s.systemId, s.publicId, notation);
    }

    private String entityValue(String raw) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int end = c == '&' && raw.startsWith("#", i + 1) ? raw.indexOf(';', i) : c == '%' ? XmlChars.nameEnd(raw, i + 1) : -1;
            if (c == '&' && end > 0) {
                out.append(XmlContent.character(raw.substring(i + 2, end)));
                i = end;
            } else if (c == '%') {
                if (end == i + 1 || end == raw.length()) {
                    throw XmlParser.error(XmlError.INVALID_TOKEN);
                }
                XmlEntity entity = parser.dtd.parameter.get(raw.substring(i + 1, end));
                out.append(entity == null || entity.value() == null ? "" : entity.value());
                i = end;
            } else {
                out.append(c);
            }
        }
        return XmlChars.normalized(out.toString());
    }
}
