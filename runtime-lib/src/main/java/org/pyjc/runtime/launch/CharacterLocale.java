package org.pyjc.runtime.launch;

/** The locale that the environment names for characters. Compare CPython preconfig.c, pylifecycle.c: get_error_handler. Thread safety: stateless. */
final class CharacterLocale {
    private CharacterLocale() {}

    /** Its name; a program that gets no locale at all is in that of C. */
    private static String name() {
        for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = System.getenv(variable);
            if (locale != null && !locale.isEmpty()) {
                return locale;
            }
        }
        return "C";
    }

    /** Whether it is that of C, in which CPython takes texts as UTF-8 all the same. */
    static boolean isC() {
        String name = name();
        return name.equals("C") || name.equals("POSIX");
    }

    /** Whether standard streams pass on bytes that are no text: in the locale of C, and in those of UTF-8 that may stand for it. */
    static boolean escapesBytes() {
        return isC() || switch (name()) {
            case "C.UTF-8", "C.utf8", "UTF-8" -> true;
            default -> false;
        };
    }
}
