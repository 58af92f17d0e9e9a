package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class method: a static Java method whose first parameter is {@code PyType cls}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PyClassMethod {
    /** The Python name; by default the Java name. */
    String name() default "";

    /** The text signature that arguments are bound by; see the package description. */
    String signature() default "";

    /** Whether {@code __text_signature__} shows the signature (some of CPython's functions have none). */
    boolean textSignature() default true;

    /** Whether wrong counts are reported as PyArg_ParseTuple does ("f() takes at least 1 argument (0 given)"). */
    boolean parseTuple() default false;

    String doc() default "";
}
