package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a Python type. The class has a field {@code public static final PyType TYPE = PyType.define(new XExposer())}.
 *
 * <p>For a class of Python objects ({@code PyObject} subclass) methods are instance methods. For a type of plain Java
 * values (int, str) the class only holds static methods whose first parameter is self; set {@link #values()}.
 * A class also gets {@code __hash__ = None} when it declares {@code __eq__} without {@code __hash__}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PyTypeDef {
    /** The Python name, without the module. */
    String name();

    /** {@code __module__}. */
    String module() default "builtins";

    String doc() default "";

    /** The text signature of the constructor, as in {@code list.__text_signature__}: {@code "(iterable=(), /)"}. */
    String signature() default "";

    /** Whether Python classes may derive from it. */
    boolean subclassable() default true;

    /** Whether calling it is an error ("cannot create 'X' instances"): a type without {@code __new__}. */
    boolean instantiable() default true;

    /** Whether attributes may be set on the type object; built-in types are immutable, those of CPython's heap types mostly are not. */
    boolean immutable() default true;

    /** Whether instances of exactly this type have a {@code __dict__}. */
    boolean instanceDict() default false;

    /** Whether instances of exactly this type can be weakly referenced. */
    boolean weakReferable() default false;

    /** The base: a class with a {@code TYPE}; the default stands for {@code object}. */
    Class<?> base() default void.class;

    /** Further classes whose static annotated methods (first parameter self) belong to this type: one a method family. */
    Class<?>[] parts() default {};

    /**
     * The Java classes whose instances are values of this type, for a type that is not represented by the annotated
     * class itself: {@code Long, BigInteger, Boolean} for int. Instances of Python subclasses are accepted as well.
     */
    Class<?>[] values() default {};

    /**
     * The Java class of the instances, when it is not the annotated class: {@code PyObject} for a type that adds nothing to
     * the layout of object, so that a Python class may have it and, say, list as bases.
     */
    Class<?> instances() default void.class;
}
