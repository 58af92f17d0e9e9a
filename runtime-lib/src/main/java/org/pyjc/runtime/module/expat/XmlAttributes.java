package org.pyjc.runtime.module.expat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes of a tag. Source: XML 1.0, sections 3.1 and 3.3.3. Thread safety: see {@link XmlParser}. */
final class XmlAttributes {
    private final XmlDtdTables dtd;
    private final XmlContent content;
    /** Where the tag and its attributes' names begin. */
    private int start;
    private final List<Integer> places = new ArrayList<>();

    XmlAttributes(XmlDtdTables dtd, XmlContent content) {
        this.dtd = dtd;
        this.content = content;
    }

    /** Reads up to the tag's end, adds names and raw values; the place after it, or -1 when more text is needed. */
    int scan(CharSequence s, int from, List<String> into, int tag) {
        start = tag;
        places.clear();
        int at = from;
        while (true) {
            int next = XmlChars.skipSpace(s, at);
            if (next == s.length()) {
                return -1;
            }
            char c = s.charAt(next);
            if (c == '>') {
                return next + 1;
            }
            if (c == '/') {
                if (next + 1 == s.length()) {
                    return -1;
                }
                return s.charAt(next + 1) == '>' ? next + 2 : fail(s, next + 1);
            }
            if (next == at) {
                fail(s, next);
            }
            at = attribute(s, next, into);
            if (at < 0) {
                return -1;
            }
        }
    }

    private int fail(CharSequence s, int wrong) {
        throw content.illegal(s, wrong, start);
    }

    private int attribute(CharSequence s, int from, List<String> into) {
        int nameEnd = XmlChars.nameEnd(s, from);
        int equals = XmlChars.skipSpace(s, nameEnd);
        if (equals == s.length()) {
            return -1;
        }
        if (nameEnd == from || s.charAt(equals) != '=') {
            fail(s, equals);
        }
        int quote = XmlChars.skipSpace(s, equals + 1);
        if (quote == s.length()) {
            return -1;
        }
        if (s.charAt(quote) != '"' && s.charAt(quote) != '\'') {
            fail(s, quote);
        }
        int end = quote + 1;
        while (end < s.length() && s.charAt(end) != s.charAt(quote)) {
            if (s.charAt(end) == '<' || !XmlChars.isLegal(s.charAt(end))) {
                fail(s, end);
            }
            end++;
        }
        if (end == s.length()) {
            return -1;
        }
        places.add(from);
        into.add(s.subSequence(from, nameEnd).toString());
        into.add(s.subSequence(quote + 1, end).toString());
        return end + 1;
    }

    /** Normalises the values and adds the defaults. */
    void complete(CharSequence s, String element, List<String> given) {
        Map<String, XmlDtdTables.Attribute> declared = dtd.attributes.getOrDefault(element, Map.of());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i += 2) {
            if (!seen.add(given.get(i))) {
                content.locate(s, places.get(i / 2), start);
                throw XmlParser.error(XmlError.DUPLICATE_ATTRIBUTE);
            }
            XmlDtdTables.Attribute declaration = declared.get(given.get(i));
            given.set(i + 1, value(given.get(i + 1), declaration == null || declaration.isCdata()));
        }
        for (XmlDtdTables.Attribute each : declared.values()) {
            if (each.value() != null && seen.add(each.name())) {
                given.add(each.name());
                given.add(each.value());
            }
        }
    }

    /** The value with references expanded and white space normalised. */
    String value(String raw, boolean isCdata) {
        StringBuilder out = new StringBuilder();
        append(raw, out);
        return isCdata ? out.toString() : out.toString().strip().replaceAll(" +", " ");
    }

    private void append(String raw, StringBuilder out) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '&') {
                int end = content.referenceEnd(raw, i);
                if (end < 0) {
                    throw XmlParser.error(XmlError.INVALID_TOKEN);
                }
                reference(raw.substring(i + 1, end - 1), out);
                i = end - 1;
            } else if (XmlChars.isSpace(c)) {
                i += c == '\r' && raw.startsWith("\n", i + 1) ? 1 : 0;
                out.append(' ');
            } else {
                out.append(c);
            }
        }
    }

    private void reference(String name, StringBuilder out) {
        if (name.startsWith("#")) {
            out.append(XmlContent.character(name.substring(1)));
            return;
        }
        char predefined = XmlDtdTables.predefined(name);
        if (predefined != 0) {
            out.append(predefined);
            return;
        }
        XmlEntity entity = dtd.general.get(name);
        if (entity == null) {
            if (content.isIncomplete()) {
                return;
            }
            throw XmlParser.error(XmlError.UNDEFINED_ENTITY);
        }
        if (entity.value() == null) {
            throw XmlParser.error(entity.notation() != null ? XmlError.BINARY_ENTITY_REF : XmlError.ATTRIBUTE_EXTERNAL_ENTITY_REF);
        }
        content.begin(entity);
        append(entity.value(), out);
        content.end(entity);
    }

    /** Resolves the names and drops the declarations of namespaces; the new count of specified strings. */
    int resolve(List<String> given, int specified, XmlNamespaces namespaces) {
        int count = specified;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size();) {
            if (XmlNamespaces.isDeclaration(given.get(i))) {
                given.remove(i);
                given.remove(i);
                count -= i < count ? 2 : 0;
            } else {
                given.set(i, namespaces.resolve(given.get(i), false));
                if (!seen.add(given.get(i))) {
                    throw XmlParser.error(XmlError.DUPLICATE_ATTRIBUTE);
                }
                i += 2;
            }
        }
        return count;
    }
}
