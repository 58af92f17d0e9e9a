package org.pyjc.runtime.module.expat;

import java.util.List;

/** What a parser tells. The methods that return a boolean say whether anybody listens; if not, the raw text goes to {@link #text}. */
public interface XmlHandler {
    boolean xmlDeclaration(String version, String encoding, int standalone);

    boolean startDoctype(String name, String systemId, String publicId, boolean internalSubset);

    boolean endDoctype();

    /** Attributes are names and values in turn; the first {@code specified} strings were written in the tag. */
    boolean startElement(String name, List<String> attributes, int specified);

    boolean endElement(String name);

    boolean characters(String data);

    boolean comment(String data);

    boolean instruction(String target, String data);

    boolean startCdata();

    boolean endCdata();

    boolean startNamespace(String prefix, String uri);

    boolean endNamespace(String prefix);

    boolean elementDeclaration(String name, Object model);

    boolean attributeDeclaration(String element, String attribute, String type, String value, boolean required);

    boolean entityDeclaration(String name, boolean parameter, String value, String systemId, String publicId, String notation);

    boolean notationDeclaration(String name, String systemId, String publicId);

    boolean unparsedEntity(String name, String systemId, String publicId, String notation);

    /** Whether somebody listens and said that it is all right to go on; null when nobody listens. */
    Boolean externalEntity(String context, String systemId, String publicId);

    boolean skippedEntity(String name, boolean parameter);

    /** False when somebody listens and refused. */
    boolean notStandalone();

    /** Whether references to internal entities are shown as they are, to {@link #text}, rather than expanded. */
    boolean keepsReferences();

    /** A declaration that nobody else takes, to be shown word by word. */
    void declaration(String raw);

    /** Raw text that nobody else takes. */
    void text(String raw);
}
