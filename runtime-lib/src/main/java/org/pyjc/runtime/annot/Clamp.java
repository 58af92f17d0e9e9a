package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code long} or {@code int} parameter: an int out of range becomes the nearest limit instead of an OverflowError.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Clamp {
    /** As the bounds of a slice: "slice indices must be integers or None or have an __index__ method". */
    boolean slice() default false;

    /** With {@link #slice}: None is allowed and stands for the default of the parameter. */
    boolean none() default false;
}
