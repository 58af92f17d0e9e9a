package org.pyjc.runtime.object;

/** {@code __flags__}, the bits of CPython's object.h that programs look at. Stateless. */
final class TypeFlagBits {
    private static final long INLINE_VALUES = 1 << 2;
    private static final long MANAGED_DICT = 1 << 4;
    private static final long SEQUENCE = 1 << 5;
    private static final long MAPPING = 1 << 6;
    private static final long IMMUTABLE = 1 << 8;
    private static final long HEAP = 1 << 9;
    private static final long BASE = 1 << 10;
    private static final long READY = 1 << 12;
    private static final long HAVE_GC = 1 << 14;
    private static final long DEFAULT = 1 << 18;
    private static final long ABSTRACT = 1 << 20;

    private TypeFlagBits() {}

    static long of(PyType type) {
        long bits = DEFAULT | READY | HAVE_GC;
        bits |= type.flags().immutable() ? IMMUTABLE : 0;
        bits |= type.flags().immutable() ? 0 : HEAP;
        bits |= type.flags().subclassable() ? BASE : 0;
        bits |= type.isAbstract() ? ABSTRACT : 0;
        bits |= type.isSequencePattern() ? SEQUENCE : 0;
        bits |= type.isMappingPattern() ? MAPPING : 0;
        bits |= type.hasInlineValues() ? INLINE_VALUES : 0;
        bits |= !type.flags().immutable() && type.flags().instanceDict() ? MANAGED_DICT : 0;
        return bits;
    }
}
