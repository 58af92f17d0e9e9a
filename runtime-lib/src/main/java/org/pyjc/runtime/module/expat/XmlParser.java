package org.pyjc.runtime.module.expat;

import java.nio.charset.StandardCharsets;

/**
 * A parser that is given a document in pieces and tells a handler what it finds, as Expat does: what is not complete yet waits for the
 * next piece. Source: XML 1.0 and expat's xmlparse.c, whose events and errors it has.
 *
 * <p>Thread safety: none; the Python object's user sees to it, as with CPython's.
 */
public final class XmlParser {
    private enum State { START, PROLOG, SUBSET, CONTENT, EPILOG, EXTERNAL_CONTENT, EXTERNAL_SUBSET }

    final XmlHandler handler;
    final XmlDtdTables dtd;
    final XmlPosition position;
    private final XmlDecoding decoding;
    private final XmlContent content;
    private final XmlSubset subset;
    private final StringBuilder text = new StringBuilder();
    private State state;
    private boolean finished;
    private boolean undecodable;
    private boolean doctypeSeen;
    /** How much of an incomplete token was there when it was last looked at. */
    private int lookedAt;
    /** Whether an incomplete token is looked at again only when there is twice as much of it. */
    boolean defers = true;
    private String doctypeSystemId;
    private String doctypePublicId;
    /** Whether external parameter entities are asked for: 0 never, 1 unless standalone, 2 always. */
    int parameterEntities;
    boolean foreignDtd;

    public XmlParser(XmlHandler handler, String encoding, XmlNamespaces namespaces) {
        this(handler, encoding, namespaces, new XmlDtdTables(), State.START);
    }

    private XmlParser(XmlHandler handler, String encoding, XmlNamespaces namespaces, XmlDtdTables dtd, State state) {
        this.handler = handler;
        this.dtd = dtd;
        this.state = state;
        decoding = new XmlDecoding(encoding);
        position = new XmlPosition(decoding);
        content = new XmlContent(this, namespaces);
        subset = new XmlSubset(this);
    }

    /** A parser for an external entity; without a context it is the DTD's external part. */
    XmlParser child(XmlHandler listener, String context, String encoding) {
        XmlParser child = new XmlParser(listener, encoding, content.namespaces, dtd, context == null ? State.EXTERNAL_SUBSET : State.EXTERNAL_CONTENT);
        child.parameterEntities = parameterEntities;
        return child;
    }

    public long line() {
        return position.line();
    }

    public long column() {
        return position.column();
    }

    /** Whether an incomplete token is looked at again only when there is twice as much of it. */
    public void setDefers(boolean wanted) {
        defers = wanted;
    }

    /** Whether the document is not in UTF-8. */
    boolean converts() {
        return decoding.converts();
    }

    boolean hasStarted() {
        return state != State.START || text.length() > 0 || finished;
    }

    static XmlException error(XmlError error) {
        return new XmlException(error);
    }

    /** Parses a piece of bytes. */
    public void parse(byte[] data, boolean last) {
        if (finished) {
            throw error(XmlError.FINISHED);
        }
        finished = last;
        undecodable = !decoding.decode(data, last, text);
        if (last || undecodable || !defers || text.length() - position.at() >= 2 * lookedAt) {
            long before = position.bytes();
            run(last);
            lookedAt = position.bytes() == before ? text.length() - position.at() : 0;
        }
    }

    /** Parses a piece of text, whatever encoding the document claims. */
    public void parse(String data, boolean last) {
        decoding.force();
        parse(data.getBytes(StandardCharsets.UTF_8), last);
    }

    private void run(boolean last) {
        try {
            while (step(last)) {
                position.compact(text);
            }
            if (undecodable) {
                position.moveTo(text, text.length());
                throw error(XmlError.INVALID_TOKEN);
            }
            if (last) {
                finish();
            }
        } catch (XmlException e) {
            finished = true;
            throw e;
        }
    }

    private void finish() {
        if (decoding.isPartial()) {
            throw error(XmlError.PARTIAL_CHAR);
        }
        boolean rest = position.at() < text.length();
        switch (state) {
            case START, PROLOG -> throw error(rest ? XmlError.UNCLOSED_TOKEN : XmlError.NO_ELEMENTS);
            case SUBSET -> throw error(rest ? XmlError.UNCLOSED_TOKEN : XmlError.NO_ELEMENTS);
            case CONTENT -> throw error(content.unfinished(text, position.at()));
            case EXTERNAL_CONTENT -> {
                if (rest || content.depth() > 0) {
                    throw error(rest ? XmlError.UNCLOSED_TOKEN : XmlError.ASYNC_ENTITY);
                }
            }
            default -> {
                if (rest) {
                    throw error(XmlError.UNCLOSED_TOKEN);
                }
            }
        }
    }

    /** Takes one token; false when it needs more text. */
    private boolean step(boolean last) {
        int at = position.at();
        if (at == text.length()) {
            return false;
        }
        return switch (state) {
            case START -> start(last);
            case PROLOG -> prolog(last);
            case SUBSET -> subsetStep();
            case CONTENT -> {
                int next = content.step(text, at, last);
                if (next >= 0) {
                    position.moveTo(text, next);
                    state = content.depth() == 0 ? State.EPILOG : State.CONTENT;
                }
                yield next >= 0;
            }
            case EXTERNAL_CONTENT -> external(last);
            case EXTERNAL_SUBSET -> {
                int next = declarationOrSubset(at);
                if (next >= 0) {
                    position.moveTo(text, next);
                }
                yield next >= 0;
            }
            case EPILOG -> misc(last, XmlError.JUNK_AFTER_DOC_ELEMENT);
        };
    }

    private int declarationOrSubset(int at) {
        if (position.isStart() && text.indexOf("<?xml", at) == at) {
            return textDeclaration(at);
        }
        return subset.step(text, at);
    }

    private boolean external(boolean last) {
        int at = position.at();
        int next = position.isStart() && text.indexOf("<?xml", at) == at && at + 5 < text.length() && XmlChars.isSpace(text.charAt(at + 5))
            ? textDeclaration(at) : content.step(text, at, last);
        if (next >= 0) {
            position.moveTo(text, next);
        }
        return next >= 0;
    }

    private int textDeclaration(int at) {
        int end = text.indexOf("?>", at);
        if (end < 0) {
            return -1;
        }
        XmlDeclaration d = XmlDeclaration.of(text.substring(at + 5, end), true);
        tell(handler.xmlDeclaration(d.version(), d.encoding(), -1), at, end + 2);
        return end + 2;
    }

    /** Gives the raw text of a token to the default handler when nobody else took it. */
    void tell(boolean taken, int from, int to) {
        if (!taken) {
            handler.text(text.substring(from, to));
        }
    }

    // ---- outside of the root element ----

    private boolean start(boolean last) {
        if (!last && text.length() < 6 && "<?xml ".startsWith(text.toString())) {
            return false;
        }
        if (text.indexOf("<?xml") == 0 && text.length() > 5 && XmlChars.isSpace(text.charAt(5))) {
            int end = text.indexOf("?>");
            if (end < 0) {
                return false;
            }
            XmlDeclaration d = XmlDeclaration.of(text.substring(5, end), false);
            dtd.standalone = d.standalone() == 1;
            tell(handler.xmlDeclaration(d.version(), d.encoding(), d.standalone()), 0, end + 2);
            position.moveTo(text, end + 2);
        }
        state = State.PROLOG;
        return true;
    }

    private boolean prolog(boolean last) {
        int at = position.at();
        if (text.charAt(at) == '<' && at + 1 < text.length()) {
            if (text.indexOf("<!D", at) == at || text.charAt(at + 1) == '!' && at + 2 == text.length()) {
                return doctype(at);
            }
            if (XmlChars.isNameStart(Character.codePointAt(text, at + 1))) {
                if (!doctypeSeen && foreignDtd) {
                    readExternalSubset();
                }
                state = State.CONTENT;
                return true;
            }
        }
        return misc(last, XmlError.SYNTAX);
    }

    private XmlError invalid(int place) {
        position.moveTo(text, place);
        return XmlError.INVALID_TOKEN;
    }

    /** White space, comments and processing instructions. */
    private boolean misc(boolean last, XmlError otherwise) {
        int at = position.at();
        char c = text.charAt(at);
        int next;
        if (XmlChars.isSpace(c)) {
            next = XmlChars.skipSpace(text, at);
            tell(false, at, next);
        } else if (c == '<') {
            if (at + 1 == text.length()) {
                return false;
            }
            char second = text.charAt(at + 1);
            if (second != '!' && second != '?') {
                throw error(otherwise == XmlError.SYNTAX || !XmlChars.isNameStart(second) && second != '/' ? invalid(at + 1) : otherwise);
            }
            next = content.markup(text, at);
            if (next < 0) {
                return false;
            }
        } else {
            throw error(otherwise == XmlError.SYNTAX ? strayToken(at, c) : otherwise);
        }
        position.moveTo(text, next);
        return true;
    }

    /** What is wrong with a token that is no markup: before the document's element a name by itself would be one. */
    private XmlError strayToken(int at, char c) {
        if (c == '&' || !XmlChars.isLegal(c)) {
            return XmlError.INVALID_TOKEN;
        }
        int end = XmlChars.nameEnd(text, at);
        boolean ended = end == at || end == text.length() || " \t\r\n>),|[%?*+".indexOf(text.charAt(end)) >= 0;
        return ended ? XmlError.SYNTAX : invalid(end);
    }

    // ---- the document type declaration ----

    private boolean doctype(int at) {
        int end = XmlSubset.tokenEnd(text, at, true);
        if (end < 0) {
            return false;
        }
        XmlScanner s = new XmlScanner(text.substring(at, end), "<!DOCTYPE".length());
        if (!s.text.startsWith("<!DOCTYPE")) {
            throw error(XmlError.INVALID_TOKEN);
        }
        s.requireSpace();
        String name = s.name();
        s.externalId(false);
        s.space();
        boolean internal = s.is('[');
        doctypeSystemId = s.systemId;
        doctypePublicId = s.publicId;
        if (doctypeSystemId != null) {
            dtd.incomplete = true;
        }
        if (!internal) {
            s.expect('>');
        }
        doctypeSeen = true;
        if (dtd.incomplete && !dtd.standalone && !handler.notStandalone()) {
            throw error(XmlError.NOT_STANDALONE);
        }
        if (!handler.startDoctype(name, doctypeSystemId, doctypePublicId, internal)) {
            handler.declaration(text.substring(at, internal ? end : end - 1));
        }
        if (internal) {
            state = State.SUBSET;
            position.moveTo(text, end);
        } else {
            position.moveTo(text, end - 1);
            endDoctype(end - 1, end);
            position.moveTo(text, end);
        }
        return true;
    }

    private boolean subsetStep() {
        int at = position.at();
        if (text.charAt(at) != ']') {
            int next = subset.step(text, at);
            if (next >= 0) {
                position.moveTo(text, next);
            }
            return next >= 0;
        }
        int end = XmlChars.skipSpace(text, at + 1);
        if (end == text.length()) {
            return false;
        }
        if (text.charAt(end) != '>') {
            throw error(XmlError.SYNTAX);
        }
        endDoctype(at, end + 1);
        position.moveTo(text, end + 1);
        state = State.PROLOG;
        return true;
    }

    private void endDoctype(int from, int to) {
        readExternalSubset();
        tell(handler.endDoctype(), from, to);
    }

    private void readExternalSubset() {
        boolean wanted = parameterEntities == 2 || parameterEntities == 1 && !dtd.standalone;
        if ((doctypeSystemId != null || foreignDtd) && wanted) {
            Boolean read = handler.externalEntity(null, doctypeSystemId, doctypePublicId);
            if (Boolean.FALSE.equals(read)) {
                throw error(XmlError.EXTERNAL_ENTITY_HANDLING);
            }
            dtd.incomplete = read == null;
            if (read != null && !dtd.standalone && !handler.notStandalone()) {
                throw error(XmlError.NOT_STANDALONE);
            }
        }
    }
}
