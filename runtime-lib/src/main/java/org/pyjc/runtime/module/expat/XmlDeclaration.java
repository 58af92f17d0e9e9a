package org.pyjc.runtime.module.expat;

/** {@code <?xml …?>}; {@code standalone} is -1 when it is not said. Source: XML 1.0, sections 2.8 and 4.3.1. Immutable. */
record XmlDeclaration(String version, String encoding, int standalone) {

    static XmlDeclaration of(String text, boolean external) {
        XmlError error = external ? XmlError.TEXT_DECL : XmlError.XML_DECL;
        try {
            return read(text, external, error);
        } catch (XmlException e) {
            throw XmlParser.error(error);
        }
    }

    private static XmlDeclaration read(String text, boolean external, XmlError error) {
        XmlScanner s = new XmlScanner(text, 0);
        String version = null;
        String encoding = null;
        int standalone = -1;
        s.space();
        while (!s.atEnd()) {
            String name = s.name();
            s.space();
            s.expect('=');
            s.space();
            String value = s.literal();
            s.space();
            if (name.equals("version") && version == null && encoding == null) {
                version = value;
            } else if (name.equals("encoding") && encoding == null && (version != null || external)) {
                encoding = value;
            } else if (name.equals("standalone") && !external && version != null && (value.equals("yes") || value.equals("no"))) {
                standalone = value.equals("yes") ? 1 : 0;
            } else {
                throw XmlParser.error(error);
            }
        }
        if (version == null && !external || encoding == null && external) {
            throw XmlParser.error(error);
        }
        return new XmlDeclaration(version, encoding, standalone);
    }
}
