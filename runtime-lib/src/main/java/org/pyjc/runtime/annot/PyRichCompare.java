package org.pyjc.runtime.annot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All six comparisons in one method: {@code Object compare(Object other, Special op)}, or a static one with self before these.
 * The type gets the slots {@code __lt__}, {@code __le__}, {@code __eq__}, {@code __ne__}, {@code __gt__} and {@code __ge__}, each of
 * which passes its own {@code Special} as a constant. Compare CPython object.h: richcmpfunc.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PyRichCompare {}
