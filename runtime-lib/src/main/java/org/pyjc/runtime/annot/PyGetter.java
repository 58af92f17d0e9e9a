package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads an attribute: no parameters besides self.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PyGetter {
    /** The Python name of the attribute; by default the Java name. */
    String value() default "";

    String doc() default "";

    /** Whether Python shows a member descriptor, as if it were a field. */
    boolean member() default false;
}
