package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code __new__}: {@code static Object create(PyType cls, ...)}. The binding may be declared as for methods, without {@code cls}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PyNew {
    /** The text signature that arguments are bound by; see the package description. */
    String signature() default "";

    /** Whether {@code __text_signature__} shows the signature (some of CPython's functions have none). */
    boolean textSignature() default true;

    /**
     * Whether wrong counts are reported as PyArg_ParseTuple does ("f() takes at least 1 argument (0 given)"); with parameters that
     * may be named, as _PyArg_CheckPositional does ("f expected 1 argument, got 0").
     */
    boolean parseTuple() default false;

    String doc() default "";
}
