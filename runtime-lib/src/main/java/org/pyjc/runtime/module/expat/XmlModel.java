package org.pyjc.runtime.module.expat;

import java.util.ArrayList;
import java.util.List;

/** What an element may contain. Source: XML 1.0, section 3.2; numbers of expat.h: enum XML_Content_Type. Immutable. */
record XmlModel(int type, int quantifier, String name, List<XmlModel> children) {
    static final int EMPTY = 1;
    static final int ANY = 2;
    static final int MIXED = 3;
    static final int NAME = 4;
    static final int CHOICE = 5;
    static final int SEQUENCE = 6;

    static XmlModel read(XmlScanner s) {
        if (s.take("EMPTY")) {
            return new XmlModel(EMPTY, 0, null, List.of());
        }
        if (s.take("ANY")) {
            return new XmlModel(ANY, 0, null, List.of());
        }
        s.expect('(');
        s.space();
        if (s.take("#PCDATA")) {
            return mixed(s);
        }
        return group(s);
    }

    private static XmlModel mixed(XmlScanner s) {
        List<XmlModel> names = new ArrayList<>();
        s.space();
        while (s.take("|")) {
            s.space();
            names.add(new XmlModel(NAME, 0, s.name(), List.of()));
            s.space();
        }
        s.expect(')');
        boolean repeated = s.take("*");
        if (!repeated && !names.isEmpty()) {
            throw XmlParser.error(XmlError.SYNTAX);
        }
        return new XmlModel(MIXED, repeated ? 2 : 0, null, names);
    }

    /** A group of which the opening parenthesis is read. */
    private static XmlModel group(XmlScanner s) {
        List<XmlModel> parts = new ArrayList<>();
        String separator = null;
        do {
            s.space();
            if (s.take("(")) {
                parts.add(group(s));
            } else {
                String name = s.name();
                parts.add(new XmlModel(NAME, quantifier(s), name, List.of()));
            }
            s.space();
            if (separator == null) {
                separator = s.is('|') ? "|" : ",";
            }
        } while (s.take(separator));
        s.expect(')');
        return new XmlModel(separator.equals("|") ? CHOICE : SEQUENCE, quantifier(s), null, parts);
    }

    private static int quantifier(XmlScanner s) {
        return s.take("?") ? 1 : s.take("*") ? 2 : s.take("+") ? 3 : 0;
    }
}
