package org.pyjc.runtime.object;

/**
 * A built-in method in a type's dictionary, which calls as a function of the instance: call sites need no bound method.
 */
public interface MethodDescriptor {}
