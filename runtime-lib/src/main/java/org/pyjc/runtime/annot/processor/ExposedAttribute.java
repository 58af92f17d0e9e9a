package org.pyjc.runtime.annot.processor;

/**
 * A data descriptor.
 *
 * @param member whether it is a member descriptor (a field), not a getset descriptor
 * @param setter id of the callable that writes, -1 for none
 * @param deleter id of the callable that deletes, -1 for none
 */
record ExposedAttribute(String name, boolean member, int getter, int setter, int deleter) {}
