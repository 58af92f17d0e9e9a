package org.pyjc.runtime.module.expat;

import org.pyjc.runtime.annot.PyGetter;

/** Where a parser is. Compare CPython pyexpat.c: xmlparse_CurrentLineNumber_getter. Thread safety: see {@link PyXmlParser}. */
final class ParserPositions {
    private ParserPositions() {}

    @PyGetter("CurrentLineNumber")
    static long line(PyXmlParser self) {
        return self.parser.position.line();
    }

    @PyGetter("CurrentColumnNumber")
    static long column(PyXmlParser self) {
        return self.parser.position.column();
    }

    @PyGetter("CurrentByteIndex")
    static long bytes(PyXmlParser self) {
        return self.parser.hasStarted() ? self.parser.position.bytes() : -1;
    }

    @PyGetter("ErrorLineNumber")
    static long errorLine(PyXmlParser self) {
        return line(self);
    }

    @PyGetter("ErrorColumnNumber")
    static long errorColumn(PyXmlParser self) {
        return column(self);
    }

    @PyGetter("ErrorByteIndex")
    static long errorBytes(PyXmlParser self) {
        return bytes(self);
    }

    @PyGetter("ErrorCode")
    static long errorCode(PyXmlParser self) {
        return self.errorCode;
    }
}
