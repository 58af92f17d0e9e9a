package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value in the namespace of a module or of a type: a static final field, or a static method without parameters that is
 * called when the module is imported or the type is filled.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PyConstant {
    /** The Python name; by default the Java name. */
    String value() default "";
}
