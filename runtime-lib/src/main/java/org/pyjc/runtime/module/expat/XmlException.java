package org.pyjc.runtime.module.expat;

/** A document is wrong; the parser knows where. */
public final class XmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public final XmlError error;

    XmlException(XmlError error) {
        super(error.message, null, false, false);
        this.error = error;
    }
}
