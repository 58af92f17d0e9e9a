package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes an attribute: one parameter besides self. Needs a {@link PyGetter} of the same name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PySetter {
    /** The Python name of the attribute; by default the Java name. */
    String value() default "";
}
