package org.pyjc.runtime.module.struct;

/**
 * A run of equal items in a format.
 *
 * @param code the format character
 * @param offset where the first item stands
 * @param size bytes of one item; for {@code s} and {@code p} the whole string
 * @param count how many items
 */
record StructField(char code, long offset, long size, long count) {
    /** Is it an integer that has a sign? */
    boolean signed() {
        return code >= 'a' && code <= 'z';
    }
}
