package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PySetter;

/** The handlers of a parser as attributes. Compare CPython pyexpat.c: xmlparse_handler_getter. Thread safety: single volatile values. */
final class HandlerAttributes {
    static final int START_ELEMENT = 0;
    static final int END_ELEMENT = 1;
    static final int PROCESSING_INSTRUCTION = 2;
    static final int CHARACTER_DATA = 3;
    static final int UNPARSED_ENTITY_DECL = 4;
    static final int NOTATION_DECL = 5;
    static final int START_NAMESPACE_DECL = 6;
    static final int END_NAMESPACE_DECL = 7;
    static final int COMMENT = 8;
    static final int START_CDATA_SECTION = 9;
    static final int END_CDATA_SECTION = 10;
    static final int DEFAULT = 11;
    static final int DEFAULT_EXPAND = 12;
    static final int NOT_STANDALONE = 13;
    static final int EXTERNAL_ENTITY_REF = 14;
    static final int START_DOCTYPE_DECL = 15;
    static final int END_DOCTYPE_DECL = 16;
    static final int ENTITY_DECL = 17;
    static final int XML_DECL = 18;
    static final int ELEMENT_DECL = 19;
    static final int ATTLIST_DECL = 20;
    static final int SKIPPED_ENTITY = 21;
    static final int COUNT = 22;

    private HandlerAttributes() {}

    @PyGetter("StartElementHandler")
    static Object startElementHandler(PyXmlParser self) {
        return self.handler(START_ELEMENT);
    }

    @PySetter("StartElementHandler")
    static void startElementHandler(PyXmlParser self, Object handler) {
        self.setHandler(START_ELEMENT, handler);
    }

    @PyGetter("EndElementHandler")
    static Object endElementHandler(PyXmlParser self) {
        return self.handler(END_ELEMENT);
    }

    @PySetter("EndElementHandler")
    static void endElementHandler(PyXmlParser self, Object handler) {
        self.setHandler(END_ELEMENT, handler);
    }

    @PyGetter("ProcessingInstructionHandler")
    static Object processingInstructionHandler(PyXmlParser self) {
        return self.handler(PROCESSING_INSTRUCTION);
    }

    @PySetter("ProcessingInstructionHandler")
    static void processingInstructionHandler(PyXmlParser self, Object handler) {
        self.setHandler(PROCESSING_INSTRUCTION, handler);
    }

    @PyGetter("CharacterDataHandler")
    static Object characterDataHandler(PyXmlParser self) {
        return self.handler(CHARACTER_DATA);
    }

    @PySetter("CharacterDataHandler")
    static void characterDataHandler(PyXmlParser self, Object handler) {
        self.setHandler(CHARACTER_DATA, handler);
    }

    @PyGetter("UnparsedEntityDeclHandler")
    static Object unparsedEntityDeclHandler(PyXmlParser self) {
        return self.handler(UNPARSED_ENTITY_DECL);
    }

    @PySetter("UnparsedEntityDeclHandler")
    static void unparsedEntityDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(UNPARSED_ENTITY_DECL, handler);
    }

    @PyGetter("NotationDeclHandler")
    static Object notationDeclHandler(PyXmlParser self) {
        return self.handler(NOTATION_DECL);
    }

    @PySetter("NotationDeclHandler")
    static void notationDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(NOTATION_DECL, handler);
    }

    @PyGetter("StartNamespaceDeclHandler")
    static Object startNamespaceDeclHandler(PyXmlParser self) {
        return self.handler(START_NAMESPACE_DECL);
    }

    @PySetter("StartNamespaceDeclHandler")
    static void startNamespaceDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(START_NAMESPACE_DECL, handler);
    }

    @PyGetter("EndNamespaceDeclHandler")
    static Object endNamespaceDeclHandler(PyXmlParser self) {
        return self.handler(END_NAMESPACE_DECL);
    }

    @PySetter("EndNamespaceDeclHandler")
    static void endNamespaceDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(END_NAMESPACE_DECL, handler);
    }

    @PyGetter("CommentHandler")
    static Object commentHandler(PyXmlParser self) {
        return self.handler(COMMENT);
    }

    @PySetter("CommentHandler")
    static void commentHandler(PyXmlParser self, Object handler) {
        self.setHandler(COMMENT, handler);
    }

    @PyGetter("StartCdataSectionHandler")
    static Object startCdataSectionHandler(PyXmlParser self) {
        return self.handler(START_CDATA_SECTION);
    }

    @PySetter("StartCdataSectionHandler")
    static void startCdataSectionHandler(PyXmlParser self, Object handler) {
        self.setHandler(START_CDATA_SECTION, handler);
    }

    @PyGetter("EndCdataSectionHandler")
    static Object endCdataSectionHandler(PyXmlParser self) {
        return self.handler(END_CDATA_SECTION);
    }

    @PySetter("EndCdataSectionHandler")
    static void endCdataSectionHandler(PyXmlParser self, Object handler) {
        self.setHandler(END_CDATA_SECTION, handler);
    }

    @PyGetter("DefaultHandler")
    static Object defaultHandler(PyXmlParser self) {
        return self.handler(DEFAULT);
    }

    @PySetter("DefaultHandler")
    static void defaultHandler(PyXmlParser self, Object handler) {
        self.setHandler(DEFAULT, handler);
    }

    @PyGetter("DefaultHandlerExpand")
    static Object defaultHandlerExpand(PyXmlParser self) {
        return self.handler(DEFAULT_EXPAND);
    }

    @PySetter("DefaultHandlerExpand")
    static void defaultHandlerExpand(PyXmlParser self, Object handler) {
        self.setHandler(DEFAULT_EXPAND, handler);
    }

    @PyGetter("NotStandaloneHandler")
    static Object notStandaloneHandler(PyXmlParser self) {
        return self.handler(NOT_STANDALONE);
    }

    @PySetter("NotStandaloneHandler")
    static void notStandaloneHandler(PyXmlParser self, Object handler) {
        self.setHandler(NOT_STANDALONE, handler);
    }

    @PyGetter("ExternalEntityRefHandler")
    static Object externalEntityRefHandler(PyXmlParser self) {
        return self.handler(EXTERNAL_ENTITY_REF);
    }

    @PySetter("ExternalEntityRefHandler")
    static void externalEntityRefHandler(PyXmlParser self, Object handler) {
        self.setHandler(EXTERNAL_ENTITY_REF, handler);
    }

    @PyGetter("StartDoctypeDeclHandler")
    static Object startDoctypeDeclHandler(PyXmlParser self) {
        return self.handler(START_DOCTYPE_DECL);
    }

    @PySetter("StartDoctypeDeclHandler")
    static void startDoctypeDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(START_DOCTYPE_DECL, handler);
    }

    @PyGetter("EndDoctypeDeclHandler")
    static Object endDoctypeDeclHandler(PyXmlParser self) {
        return self.handler(END_DOCTYPE_DECL);
    }

    @PySetter("EndDoctypeDeclHandler")
    static void endDoctypeDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(END_DOCTYPE_DECL, handler);
    }

    @PyGetter("EntityDeclHandler")
    static Object entityDeclHandler(PyXmlParser self) {
        return self.handler(ENTITY_DECL);
    }

    @PySetter("EntityDeclHandler")
    static void entityDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(ENTITY_DECL, handler);
    }

    @PyGetter("XmlDeclHandler")
    static Object xmlDeclHandler(PyXmlParser self) {
        return self.handler(XML_DECL);
    }

    @PySetter("XmlDeclHandler")
    static void xmlDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(XML_DECL, handler);
    }

    @PyGetter("ElementDeclHandler")
    static Object elementDeclHandler(PyXmlParser self) {
        return self.handler(ELEMENT_DECL);
    }

    @PySetter("ElementDeclHandler")
    static void elementDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(ELEMENT_DECL, handler);
    }

    @PyGetter("AttlistDeclHandler")
    static Object attlistDeclHandler(PyXmlParser self) {
        return self.handler(ATTLIST_DECL);
    }

    @PySetter("AttlistDeclHandler")
    static void attlistDeclHandler(PyXmlParser self, Object handler) {
        self.setHandler(ATTLIST_DECL, handler);
    }

    @PyGetter("SkippedEntityHandler")
    static Object skippedEntityHandler(PyXmlParser self) {
        return self.handler(SKIPPED_ENTITY);
    }

    @PySetter("SkippedEntityHandler")
    static void skippedEntityHandler(PyXmlParser self, Object handler) {
        self.setHandler(SKIPPED_ENTITY, handler);
    }
}
