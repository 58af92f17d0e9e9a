package org.pyjc.runtime.module.locale;

import org.pyjc.runtime.annot.OrNone;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.none.PyNone;

/**
 * The module {@code _locale}: the locales C, POSIX and C.UTF-8, which are all alike here. Compare CPython
 * Modules/_localemodule.c. Thread safety: the names are volatile.
 */
@PyModuleDef(name = "_locale", doc = "Support for POSIX locales.")
public final class LocaleModule {
    private static final long UNSPECIFIED = 127;
    private static final String[] CATEGORIES = {"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL"};
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December"};
    private static final int ABDAY_1 = 131072;
    private static final int DAY_1 = 131079;
    private static final int ABMON_1 = 131086;
    private static final int MON_1 = 131098;
    /** Other keys of nl_langinfo: name, number, value. */
    private static final Object[][] INFO = {{"CODESET", 14, "UTF-8"}, {"RADIXCHAR", 65536, "."}, {"THOUSEP", 65537, ""},
        {"AM_STR", 131110, "AM"}, {"PM_STR", 131111, "PM"}, {"D_T_FMT", 131112, "%a %b %e %H:%M:%S %Y"}, {"D_FMT", 131113, "%m/%d/%y"},
        {"T_FMT", 131114, "%H:%M:%S"}, {"T_FMT_AMPM", 131115, "%I:%M:%S %p"}, {"ERA", 131116, ""}, {"ERA_D_FMT", 131118, ""},
        {"ALT_DIGITS", 131119, ""}, {"ERA_D_T_FMT", 131120, ""}, {"ERA_T_FMT", 131121, ""}, {"CRNCYSTR", 262159, "-"},
        {"YESEXPR", 327680, "^[yY]"}, {"NOEXPR", 327681, "^[nN]"}, {"_DATE_FMT", 131180, "%a %b %e %H:%M:%S %Z %Y"}};
    private static volatile LocaleNames current = LocaleNames.initial();

    private LocaleModule() {}

    @PyModuleInit
    static void init(PyModule module) {
        PyDict dict = module.dict();
        for (int i = 0; i < CATEGORIES.length; i++) {
            dict.putStr(CATEGORIES[i], i == CATEGORIES.length - 1 ? 6L : (long) i);
        }
        for (int i = 0; i < DAYS.length; i++) {
            dict.putStr("DAY_" + (i + 1), (long) DAY_1 + i);
            dict.putStr("ABDAY_" + (i + 1), (long) ABDAY_1 + i);
        }
        for (int i = 0; i < MONTHS.length; i++) {
            dict.putStr("MON_" + (i + 1), (long) MON_1 + i);
            dict.putStr("ABMON_" + (i + 1), (long) ABMON_1 + i);
        }
        for (Object[] info : INFO) {
            dict.putStr((String) info[0], ((Integer) info[1]).longValue());
        }
        dict.putStr("CHAR_MAX", UNSPECIFIED);
        dict.putStr("Error", error());
    }

    private static org.pyjc.runtime.object.PyType error() {
        return (org.pyjc.runtime.object.PyType) org.pyjc.runtime.call.Call.call3(org.pyjc.runtime.object.PyType.TYPE, "Error",
                new org.pyjc.runtime.types.tuple.PyTuple(Exceptions.EXCEPTION), PyDict.of("__module__", "locale"));
    }

    @PyFunctionDef(signature = "(category, locale=None, /)", doc = "Activates/queries locale processing.")
    static Object setlocale(int category, @OrNone String locale) {
        if (category < 0 || category >= CATEGORIES.length) {
            throw unsupported();
        }
        if (locale != null) {
            LocaleNames changed = current.with(category, locale);
            if (changed == null) {
                throw unsupported();
            }
            current = changed;
        }
        return Str.fromUtf16(current.name(category));
    }

    private static RuntimeException unsupported() {
        Object type = org.pyjc.runtime.object.Attributes.get(org.pyjc.runtime.importing.Importer.load("_locale"), "Error");
        return Errors.of((org.pyjc.runtime.object.PyType) type, new Object[] {"unsupported locale setting"});
    }

    @PyFunctionDef(signature = "()", doc = "Returns numeric and monetary locale-specific parameters.")
    static Object localeconv() {
        PyDict conventions = new PyDict();
        for (String text : new String[] {"int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep",
            "positive_sign", "negative_sign", "thousands_sep"}) {
            conventions.putStr(text, "");
        }
        for (String number : new String[] {"int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
            "n_sep_by_space", "p_sign_posn", "n_sign_posn"}) {
            conventions.putStr(number, UNSPECIFIED);
        }
        conventions.putStr("decimal_point", ".");
        conventions.putStr("grouping", new PyList());
        conventions.putStr("mon_grouping", new PyList());
        return conventions;
    }

    @PyFunctionDef(name = "nl_langinfo",
            signature = "(key, /)",
            doc = "Return the value for the locale information associated with key.")
    static String nlLanginfo(int key) {
        if (key >= ABDAY_1 && key < ABDAY_1 + DAYS.length) {
            return DAYS[key - ABDAY_1].substring(0, 3);
        }
        if (key >= DAY_1 && key < DAY_1 + DAYS.length) {
            return DAYS[key - DAY_1];
        }
        if (key >= ABMON_1 && key < ABMON_1 + MONTHS.length) {
            return MONTHS[key - ABMON_1].substring(0, 3);
        }
        if (key >= MON_1 && key < MON_1 + MONTHS.length) {
            return MONTHS[key - MON_1];
        }
        for (Object[] info : INFO) {
            if ((Integer) info[1] == key) {
                return (String) info[2];
            }
        }
        throw Errors.valueError("unsupported langinfo constant");
    }

    @PyFunctionDef(signature = "()", doc = "Get the current locale encoding.")
    static String getencoding() {
        return "UTF-8";
    }

    @PyFunctionDef(signature = "(os1, os2, /)", doc = "Compares two strings according to the locale.")
    static long strcoll(@ToStr Object os1, @ToStr Object os2) {
        return Integer.signum(Str.compare(withoutNull(os1), withoutNull(os2)));
    }

    private static Object withoutNull(Object text) {
        if (Str.toJavaString(text).indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return text;
    }

    @PyFunctionDef(signature = "(string, /)",
            doc = "Return a string that can be used as a key for locale-aware comparisons.")
    static Object strxfrm(@ToStr Object string) {
        return withoutNull(string);
    }

    @PyFunctionDef(signature = "(msg, /)", doc = "gettext(msg) -> string\n"
            + "\n"
            + "Return translation of msg.")
    static Object gettext(@ToStr Object msg) {
        return msg;
    }

    @PyFunctionDef(signature = "(domain, msg, /)", doc = "dgettext(domain, msg) -> string\n"
            + "\n"
            + "Return translation of msg in domain.")
    static Object dgettext(Object domain, @ToStr Object msg) {
        return msg;
    }

    @PyFunctionDef(signature = "(domain, msg, category, /)",
            doc = "Return translation of msg in domain and category.")
    static Object dcgettext(Object domain, @ToStr Object msg, int category) {
        return msg;
    }

    @PyFunctionDef(signature = "(domain, /)",
            doc = "Set the C library's textdmain to domain, returning the new domain.")
    static Object textdomain(Object domain) {
        return domain == PyNone.NONE ? "messages" : domain;
    }

    @PyFunctionDef(signature = "(domain, dir, /)", doc = "Bind the C library's domain to dir.")
    static Object bindtextdomain(String domain, Object dir) {
        if (domain.isEmpty()) {
            throw unsupported();
        }
        return dir == PyNone.NONE ? "/usr/share/locale" : dir;
    }

    @PyFunctionDef(name = "bind_textdomain_codeset",
            signature = "(domain, codeset, /)",
            doc = "Bind the C library's domain to codeset.")
    static Object bindTextdomainCodeset(String domain, Object codeset) {
        return codeset;
    }
}
