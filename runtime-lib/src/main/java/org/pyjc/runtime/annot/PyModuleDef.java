package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a native module, found by its name when it is first imported (nothing is loaded before).
 * Its functions ({@link PyFunctionDef}) and constants ({@link PyConstant}) are static members.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PyModuleDef {
    String name();

    String doc() default "";

    /** Types that the module shows under their own names: classes with {@link PyTypeDef}. */
    Class<?>[] types() default {};

    /** Further classes whose annotated static members belong to this module. */
    Class<?>[] parts() default {};

    /** Whether the module's name is in {@code sys.builtin_module_names} (else it is found only by the import system). */
    boolean listed() default true;
}
