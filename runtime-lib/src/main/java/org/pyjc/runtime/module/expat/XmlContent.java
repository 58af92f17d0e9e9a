package org.pyjc.runtime.module.expat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Elements and what is in them. Source: XML 1.0, sections 2 and 3. Thread safety: see {@link XmlParser}. */
final class XmlContent {
    /** Expat's defence against "billion laughs". */
    private static final long UNSUSPICIOUS = 8L << 20;
    private static final long LARGEST_AMPLIFICATION = 100;
    private static final int CONVERTED = 1024;

    final XmlNamespaces namespaces;
    private final XmlParser parser;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> expanding = new HashSet<>();
    private final XmlAttributes attributes;
    private long expanded;

    /** An element whose end has not come. */
    private record Open(String name, String shown, List<XmlNamespaces.Binding> bindings) {}

    XmlContent(XmlParser parser, XmlNamespaces namespaces) {
        this.parser = parser;
        this.namespaces = namespaces;
        attributes = new XmlAttributes(parser.dtd, this);
    }

    int depth() {
        return open.size();
    }

    /** What is wrong when the document ends here. */
    XmlError unfinished(CharSequence s, int at) {
        boolean cdata = s.length() - at >= 9 && s.subSequence(at, at + 9).toString().equals("<![CDATA[");
        if (cdata) {
            locate(s, s.length(), at);
        }
        return at == s.length() ? XmlError.NO_ELEMENTS : cdata ? XmlError.UNCLOSED_CDATA_SECTION : XmlError.UNCLOSED_TOKEN;
    }

    private void tell(boolean taken, CharSequence s, int from, int to) {
        if (!taken) {
            parser.handler.text(s.subSequence(from, to).toString());
        }
    }

    private static boolean starts(CharSequence s, int at, String token) {
        return s.length() - at >= token.length() && s.subSequence(at, at + token.length()).toString().equals(token);
    }

    private static int find(CharSequence s, String what, int from) {
        return s instanceof StringBuilder b ? b.indexOf(what, from) : s.toString().indexOf(what, from);
    }

    /** Takes the token at a place; the place after it, or -1 when more text is needed. */
    int step(CharSequence s, int at, boolean last) {
        char c = s.charAt(at);
        if (c == '&') {
            return reference(s, at);
        }
        if (c != '<') {
            return characters(s, at, last);
        }
        if (at + 1 == s.length()) {
            return -1;
        }
        return switch (s.charAt(at + 1)) {
            case '/' -> endTag(s, at);
            case '!', '?' -> markup(s, at);
            default -> startTag(s, at);
        };
    }

    // ---- text ----

    private int characters(CharSequence s, int at, boolean last) {
        char c = s.charAt(at);
        if (c == '\n' || c == '\r') {
            if (c == '\r' && at + 1 == s.length() && !last) {
                return -1;
            }
            int next = c == '\r' && at + 1 < s.length() && s.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            tell(parser.handler.characters("\n"), s, at, next);
            return next;
        }
        int i = at;
        while (i < s.length() && "<&\n\r".indexOf(s.charAt(i)) < 0) {
            if (s.charAt(i) == ']' && starts(s, i, "]]>")) {
                throw illegal(s, i + 2, at);
            }
            if (!XmlChars.isLegal(s.charAt(i))) {
                if (i > at) {
                    break;
                }
                throw illegal(s, i, at);
            }
            i++;
        }
        if (i == s.length() && !last) {
            while (i > at && s.charAt(i - 1) == ']' && s.length() - i < 2) {
                i--;
            }
        }
        if (i == at) {
            return -1;
        }
        if (!parser.converts()) {
            tell(parser.handler.characters(s.subSequence(at, i).toString()), s, at, i);
            return i;
        }
        for (int from = at; from < i;) {
            int to = pieceEnd(s, from, i);
            tell(parser.handler.characters(s.subSequence(from, to).toString()), s, from, to);
            from = to;
        }
        return i;
    }

    /** The end of what Expat's buffer takes, as UTF-8, of text in another encoding. */
    private static int pieceEnd(CharSequence s, int from, int limit) {
        int bytes = 0;
        int at = from;
        while (at < limit) {
            int c = Character.codePointAt(s, at);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > CONVERTED) {
                return at;
            }
            at += Character.charCount(c);
        }
        return limit;
    }

    /** The error of an invalid token, which is at its first wrong character. */
    XmlException illegal(CharSequence s, int wrong, int at) {
        locate(s, wrong, at);
        return XmlParser.error(XmlError.INVALID_TOKEN);
    }

    /** Moves the position from a token's begin to a place in it, unless the text is an entity's. */
    void locate(CharSequence s, int place, int at) {
        if (s instanceof StringBuilder && parser.position.at() == at) {
            parser.position.moveTo(s, place);
        }
    }

    // ---- comments, processing instructions, CDATA ----

    /** What begins with {@code <!} or {@code <?}. */
    int markup(CharSequence s, int at) {
        if (s.charAt(at + 1) == '?') {
            return instruction(s, at);
        }
        if (starts(s, at, "<!--")) {
            int end = find(s, "--", at + 4);
            if (end < 0 || end + 2 == s.length()) {
                return -1;
            }
            if (s.charAt(end + 2) != '>') {
                throw illegal(s, end + 2, at);
            }
            requireLegal(s, at + 4, end, at);
            tell(parser.handler.comment(XmlChars.normalized(s.subSequence(at + 4, end).toString())), s, at, end + 3);
            return end + 3;
        }
        if (starts(s, at, "<![CDATA[") && (depth() > 0 || parser.position.at() != at)) {
            return cdata(s, at);
        }
        if (s.length() - at < 9 && ("<![CDATA[".startsWith(s.subSequence(at, s.length()).toString()) || "<!--".startsWith(s.subSequence(at, s.length()).toString()))) {
            return -1;
        }
        throw illegal(s, at + 2, at);
    }

    private void requireLegal(CharSequence s, int from, int to, int at) {
        int wrong = XmlChars.illegal(s, from, to);
        if (wrong >= 0) {
            throw illegal(s, wrong, at);
        }
    }

    private int instruction(CharSequence s, int at) {
        int end = find(s, "?>", at + 2);
        if (end < 0) {
            return -1;
        }
        int nameEnd = XmlChars.nameEnd(s, at + 2);
        String target = s.subSequence(at + 2, nameEnd).toString();
        if (target.isEmpty() || nameEnd < end && !XmlChars.isSpace(s.charAt(nameEnd))) {
            throw illegal(s, nameEnd, at);
        }
        if (target.equalsIgnoreCase("xml")) {
            throw XmlParser.error(target.equals("xml") ? XmlError.MISPLACED_XML_PI : XmlError.INVALID_TOKEN);
        }
        requireLegal(s, nameEnd, end, at);
        String data = XmlChars.normalized(s.subSequence(Math.min(XmlChars.skipSpace(s, nameEnd), end), end).toString());
        tell(parser.handler.instruction(target, data), s, at, end + 2);
        return end + 2;
    }

    private int cdata(CharSequence s, int at) {
        int from = at + 9;
        int end = find(s, "]]>", from);
        if (end < 0) {
            return -1;
        }
        requireLegal(s, from, end, at);
        tell(parser.handler.startCdata(), s, at, from);
        String data = XmlChars.normalized(s.subSequence(from, end).toString());
        for (int i = 0; i < data.length();) {
            int newline = data.indexOf('\n', i);
            int to = newline < 0 ? data.length() : newline == i ? i + 1 : newline;
            String part = data.substring(i, to);
            if (!parser.handler.characters(part)) {
                parser.handler.text(part);
            }
            i = to;
        }
        tell(parser.handler.endCdata(), s, end, end + 3);
        return end + 3;
    }

    // ---- tags ----

    private int startTag(CharSequence s, int at) {
        int nameEnd = XmlChars.nameEnd(s, at + 1);
        if (nameEnd == at + 1) {
            throw illegal(s, nameEnd, at);
        }
        List<String> given = new ArrayList<>();
        int end = attributes.scan(s, nameEnd, given, at);
        if (end < 0) {
            return -1;
        }
        boolean empty = s.charAt(end - 2) == '/';
        String name = s.subSequence(at + 1, nameEnd).toString();
        int specified = given.size();
        attributes.complete(s, name, given);
        List<XmlNamespaces.Binding> bindings = List.of();
        String shown = name;
        if (namespaces != null) {
            bindings = namespaces.declare(given, parser.handler);
            shown = namespaces.resolve(name, true);
            specified = attributes.resolve(given, specified, namespaces);
        }
        tell(parser.handler.startElement(shown, given, specified), s, at, end);
        open.push(new Open(name, shown, bindings));
        if (empty) {
            locate(s, end, at);
            close(s, end, end);
        }
        return end;
    }

    private int endTag(CharSequence s, int at) {
        int nameEnd = XmlChars.nameEnd(s, at + 2);
        int end = XmlChars.skipSpace(s, nameEnd);
        if (end == s.length()) {
            return -1;
        }
        if (nameEnd == at + 2 || s.charAt(end) != '>') {
            throw illegal(s, end, at);
        }
        if (open.isEmpty()) {
            throw XmlParser.error(XmlError.ASYNC_ENTITY);
        }
        if (!open.peek().name.contentEquals(s.subSequence(at + 2, nameEnd))) {
            locate(s, at + 2, at);
            throw XmlParser.error(XmlError.TAG_MISMATCH);
        }
        close(s, at, end + 1);
        return end + 1;
    }

    private void close(CharSequence s, int from, int to) {
        Open element = open.pop();
        boolean taken = parser.handler.endElement(element.shown);
        if (from < to) {
            tell(taken, s, from, to);
        }
        if (namespaces != null) {
            namespaces.undeclare(element.bindings, parser.handler);
        }
    }

    // ---- references ----

    /** The end of the reference at a place, after its semicolon; -1 when more text is needed. */
    int referenceEnd(CharSequence s, int at) {
        int i = at + 1;
        if (i < s.length() && s.charAt(i) == '#') {
            i++;
            while (i < s.length() && Character.digit(s.charAt(i), 36) >= 0) {
                i++;
            }
        } else {
            i = XmlChars.nameEnd(s, i);
        }
        if (i == s.length()) {
            return -1;
        }
        if (s.charAt(i) != ';' || i == at + 1) {
            throw illegal(s, i, at);
        }
        return i + 1;
    }

    static String character(String digits) {
        try {
            int c = digits.startsWith("x") ? Integer.parseInt(digits, 1, digits.length(), 16) : Integer.parseInt(digits);
            if (c > 0 && c <= Character.MAX_CODE_POINT && (c > 0xFFFF || XmlChars.isLegal((char) c)) && (c < 0xD800 || c > 0xDFFF)) {
                return Character.toString(c);
            }
        } catch (NumberFormatException e) {
            throw XmlParser.error(XmlError.INVALID_TOKEN);
        }
        throw XmlParser.error(XmlError.BAD_CHAR_REF);
    }

    private int reference(CharSequence s, int at) {
        int end = referenceEnd(s, at);
        if (end < 0) {
            return -1;
        }
        String name = s.subSequence(at + 1, end - 1).toString();
        if (name.startsWith("#")) {
            tell(parser.handler.characters(character(name.substring(1))), s, at, end);
            return end;
        }
        char predefined = XmlDtdTables.predefined(name);
        if (predefined != 0) {
            tell(parser.handler.characters(String.valueOf(predefined)), s, at, end);
            return end;
        }
        XmlEntity entity = parser.dtd.general.get(name);
        if (entity == null) {
            if (!parser.dtd.incomplete || parser.dtd.standalone) {
                throw XmlParser.error(XmlError.UNDEFINED_ENTITY);
            }
            tell(parser.handler.skippedEntity(name, false), s, at, end);
        } else if (entity.notation() != null) {
            throw XmlParser.error(XmlError.BINARY_ENTITY_REF);
        } else if (entity.value() != null) {
            if (parser.handler.keepsReferences()) {
                tell(parser.handler.skippedEntity(name, false), s, at, end);
            } else {
                expand(entity);
            }
        } else {
            external(entity, s, at, end);
        }
        return end;
    }

    private void external(XmlEntity entity, CharSequence s, int at, int end) {
        Boolean read = parser.handler.externalEntity(entity.name(), entity.systemId(), entity.publicId());
        if (Boolean.FALSE.equals(read)) {
            throw XmlParser.error(XmlError.EXTERNAL_ENTITY_HANDLING);
        }
        tell(read != null, s, at, end);
    }

    private void expand(XmlEntity entity) {
        begin(entity);
        String text = entity.value();
        int depth = depth();
        int at = 0;
        while (at < text.length()) {
            int next = step(text, at, true);
            if (next < 0) {
                throw XmlParser.error(XmlError.UNCLOSED_TOKEN);
            }
            if (depth() < depth) {
                throw XmlParser.error(XmlError.ASYNC_ENTITY);
            }
            at = next;
        }
        if (depth() != depth) {
            throw XmlParser.error(XmlError.ASYNC_ENTITY);
        }
        expanding.remove(entity.name());
    }

    /** Notes that an entity is being expanded. */
    void begin(XmlEntity entity) {
        if (!expanding.add(entity.name())) {
            throw XmlParser.error(XmlError.RECURSIVE_ENTITY_REF);
        }
        expanded += entity.value().length();
        if (expanded > UNSUSPICIOUS && expanded > LARGEST_AMPLIFICATION * Math.max(1, parser.position.bytes())) {
            throw XmlParser.error(XmlError.AMPLIFICATION_LIMIT_BREACH);
        }
    }

    void end(XmlEntity entity) {
        expanding.remove(entity.name());
    }

    boolean isIncomplete() {
        return parser.dtd.incomplete && !parser.dtd.standalone;
    }
}
