package org.pyjc.runtime.text;

/**
 * Whether Java keeps a String as bytes, because no char is above 255. Where {@link StringMemory} may not look, nothing says so, but such
 * a String is walked over by an object of another class, which takes the same few nanoseconds for strings of any length.
 *
 * <p>Thread safety: stateless.
 */
final class CompactStrings {
    /** In shorter ones looking at the chars takes no longer. */
    private static final int LONG = 128;

    private CompactStrings() {}

    /** Loaded with the first long String: streams take time to load. */
    private static final class Walk {
        private static final Class<?> OVER_BYTES = over("a");
        private static final boolean TELLS = OVER_BYTES != over("\u0100");

        static Class<?> over(String s) {
            return s.chars().spliterator().getClass();
        }
    }

    /** Whether a String has no char above 255; false when it is not known. */
    static boolean isOne(String s) {
        return StringMemory.isLatin1(s) || s.length() >= LONG && !StringMemory.isWide(s) && Walk.TELLS && Walk.over(s) == Walk.OVER_BYTES;
    }

    /** Whether a String has a char above 255; false when it is not known. */
    static boolean isOther(String s) {
        return StringMemory.isWide(s) || s.length() >= LONG && !StringMemory.isLatin1(s) && Walk.TELLS && Walk.over(s) != Walk.OVER_BYTES;
    }
}
