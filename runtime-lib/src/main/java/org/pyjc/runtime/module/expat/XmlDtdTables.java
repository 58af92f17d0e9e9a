package org.pyjc.runtime.module.expat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a DTD has declared; shared by a parser and those that it makes for external entities. Thread safety: one thread at a time. */
final class XmlDtdTables {
    /** A declared attribute; {@code value} is its default, null for none. */
    record Attribute(String name, boolean isCdata, String value) {}

    final Map<String, XmlEntity> general = new HashMap<>();
    final Map<String, XmlEntity> parameter = new HashMap<>();
    final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
    /** Whether there are declarations that were not read. */
    boolean incomplete;
    boolean standalone;

    XmlDtdTables() {
        for (String[] each : new String[][] {{"lt", "&#60;"}, {"gt", ">"}, {"amp", "&#38;"}, {"quot", "\""}, {"apos", "'"}}) {
            general.put(each[0], new XmlEntity(each[0], each[1], null, null, null));
        }
    }

    /** The character of one of the five entities that need no declaration; 0 for others. */
    static char predefined(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> 0;
        };
    }

    void declare(String element, Attribute attribute) {
        attributes.computeIfAbsent(element, e -> new LinkedHashMap<>()).putIfAbsent(attribute.name(), attribute);
    }
}
