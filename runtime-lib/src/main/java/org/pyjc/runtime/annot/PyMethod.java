package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An instance method: a Java instance method, or a static method whose first parameter is self.
 *
 * <p>Special methods that CPython keeps in type slots ({@code __add__}, {@code __len__}) become slot wrappers with
 * CPython's own signature and doc, others method descriptors.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PyMethod {
    /** The Python name; by default the Java name. */
    String name() default "";

    /** The text signature that arguments are bound by; see the package description. */
    String signature() default "";

    /** Whether {@code __text_signature__} shows the signature (some of CPython's functions have none). */
    boolean textSignature() default true;

    /** Whether wrong counts are reported as PyArg_ParseTuple does ("f() takes at least 1 argument (0 given)"). */
    boolean parseTuple() default false;

    String doc() default "";

    /** False for a special method that CPython has as a plain method ({@code list.__getitem__}, {@code dict.__contains__}). */
    boolean slot() default true;
}
