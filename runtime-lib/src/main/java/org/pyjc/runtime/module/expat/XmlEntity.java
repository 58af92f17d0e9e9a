package org.pyjc.runtime.module.expat;

/** An entity as the DTD declares it; {@code value} is null for one outside of the document. Immutable. */
record XmlEntity(String name, String value, String systemId, String publicId, String notation) {}
