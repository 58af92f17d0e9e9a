package org.pyjc.runtime.annot.processor;

/** An entry of a namespace: a name and the Java expression of its (boxed) value. */
record ExposedConstant(String name, String expression) {}
