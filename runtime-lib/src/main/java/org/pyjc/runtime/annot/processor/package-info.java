/**
 * The annotation processor that binds Java methods to Python: it reads the annotations of
 * {@link org.pyjc.runtime.annot} into a model ({@code ExposedClass}), reports mistakes as javac errors, and writes an
 * exposer class for each annotated class and the table of native modules.
 *
 * <p>It depends on nothing but the JDK and the package above, since it is compiled before the rest of the runtime.
 */
package org.pyjc.runtime.annot.processor;
