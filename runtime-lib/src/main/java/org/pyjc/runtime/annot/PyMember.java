package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that Python code sees as a member descriptor. A null {@code Object} field reads as None. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface PyMember {
    /** The Python name; by default the Java name. */
    String value() default "";

    /** Whether Python code may assign it ({@code Object} fields only; deleting sets null). */
    boolean writable() default false;

    /** Whether reading a null field raises AttributeError instead of giving None. */
    boolean required() default false;

    String doc() default "";
}
