package org.pyjc.runtime.module.locale;

/**
 * The locale of each category. A program begins in locale C, but for its characters, which are UTF-8 (PEP 538), until it calls
 * {@code setlocale}. Compare glibc's setlocale: the name of a mixed locale names each category's.
 *
 * <p>Thread safety: immutable.
 */
final class LocaleNames {
    static final int ALL = 6;
    private static final String[] CATEGORIES = {"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_PAPER",
        "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION"};
    private static final String UTF8 = "C.UTF-8";

    private final String[] names;

    private LocaleNames(String[] names) {
        this.names = names;
    }

    /** That of a program that has not called {@code setlocale}. */
    static LocaleNames initial() {
        String[] names = new String[CATEGORIES.length];
        java.util.Arrays.fill(names, "C");
        names[0] = UTF8;
        return new LocaleNames(names);
    }

    /** The name of a category's locale, or of all. */
    String name(int category) {
        if (category != ALL) {
            return names[category];
        }
        StringBuilder mixed = new StringBuilder();
        boolean same = true;
        for (int i = 0; i < names.length; i++) {
            same &= names[i].equals(names[0]);
            mixed.append(i == 0 ? "" : ";").append(CATEGORIES[i]).append('=').append(names[i]);
        }
        return same ? names[0] : mixed.toString();
    }

    /** With a category's locale changed, or that of all; null when there is no such locale. */
    LocaleNames with(int category, String locale) {
        String[] changed = names.clone();
        String[] mixed = category == ALL && locale.indexOf(';') >= 0 ? locale.split(";") : null;
        if (mixed != null && mixed.length != names.length) {
            return null;
        }
        for (int i = 0; i < names.length; i++) {
            if (category == ALL || category == i) {
                String asked = mixed == null ? locale : ofMixed(mixed[i], CATEGORIES[i]);
                changed[i] = asked == null ? null : known(asked, i);
                if (changed[i] == null) {
                    return null;
                }
            }
        }
        return new LocaleNames(changed);
    }

    private static String ofMixed(String part, String category) {
        return part.startsWith(category + "=") ? part.substring(category.length() + 1) : null;
    }

    private static String known(String locale, int category) {
        return switch (locale) {
            case "" -> ofEnvironment(category);
            case "C", "POSIX" -> "C";
            case UTF8, "C.utf8" -> locale;
            default -> null;
        };
    }

    /** The locale that the environment asks for; one that is not there counts as C.UTF-8. */
    private static String ofEnvironment(int category) {
        for (String variable : new String[] {"LC_ALL", CATEGORIES[category], "LANG"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                return category != 0 && (value.equals("C") || value.equals("POSIX")) ? "C" : UTF8;
            }
        }
        return category == 0 ? UTF8 : "C";
    }
}
