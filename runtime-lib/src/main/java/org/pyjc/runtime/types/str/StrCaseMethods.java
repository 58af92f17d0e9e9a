package org.pyjc.runtime.types.str;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrCase;
import org.pyjc.runtime.text.StrClassify;

/** Case and classification of a str. Compare CPython unicodeobject.c. Thread safety: stateless. */
final class StrCaseMethods {
    private StrCaseMethods() {}

    @PyMethod(name = "upper", doc = "Return a copy of the string converted to uppercase.")
    static Object upper(Object self) {
        return StrCase.upper(StrType.text(self));
    }

    @PyMethod(name = "lower", doc = "Return a copy of the string converted to lowercase.")
    static Object lower(Object self) {
        return StrCase.lower(StrType.text(self));
    }

    @PyMethod(name = "title", doc = "Return a version of the string where each word is titlecased.")
    static Object title(Object self) {
        return StrCase.title(StrType.text(self));
    }

    @PyMethod(name = "capitalize", doc = "Return a capitalized version of the string.")
    static Object capitalize(Object self) {
        return StrCase.capitalize(StrType.text(self));
    }

    @PyMethod(name = "swapcase",
            doc = "Convert uppercase characters to lowercase and lowercase characters to uppercase.")
    static Object swapcase(Object self) {
        return StrCase.swapcase(StrType.text(self));
    }

    @PyMethod(name = "casefold", doc = "Return a version of the string suitable for caseless comparisons.")
    static Object casefold(Object self) {
        return StrCase.casefold(StrType.text(self));
    }

    @PyMethod(name = "isalpha", doc = "Return True if the string is an alphabetic string, False otherwise.")
    static boolean isAlpha(Object self) {
        return StrClassify.isAlpha(StrType.text(self));
    }

    @PyMethod(name = "isdecimal", doc = "Return True if the string is a decimal string, False otherwise.")
    static boolean isDecimal(Object self) {
        return StrClassify.isDecimal(StrType.text(self));
    }

    @PyMethod(name = "isdigit", doc = "Return True if the string is a digit string, False otherwise.")
    static boolean isDigit(Object self) {
        return StrClassify.isDigit(StrType.text(self));
    }

    @PyMethod(name = "isnumeric", doc = "Return True if the string is a numeric string, False otherwise.")
    static boolean isNumeric(Object self) {
        return StrClassify.isNumeric(StrType.text(self));
    }

    @PyMethod(name = "isalnum", doc = "Return True if the string is an alpha-numeric string, False otherwise.")
    static boolean isAlnum(Object self) {
        return StrClassify.isAlnum(StrType.text(self));
    }

    @PyMethod(name = "isspace", doc = "Return True if the string is a whitespace string, False otherwise.")
    static boolean isSpace(Object self) {
        return StrClassify.isSpace(StrType.text(self));
    }

    @PyMethod(name = "islower", doc = "Return True if the string is a lowercase string, False otherwise.")
    static boolean isLower(Object self) {
        return StrClassify.isLower(StrType.text(self));
    }

    @PyMethod(name = "isupper", doc = "Return True if the string is an uppercase string, False otherwise.")
    static boolean isUpper(Object self) {
        return StrClassify.isUpper(StrType.text(self));
    }

    @PyMethod(name = "istitle", doc = "Return True if the string is a title-cased string, False otherwise.")
    static boolean isTitle(Object self) {
        return StrClassify.isTitle(StrType.text(self));
    }

    @PyMethod(name = "isidentifier", doc = "Return True if the string is a valid Python identifier, False otherwise.")
    static boolean isIdentifier(Object self) {
        return StrClassify.isIdentifier(StrType.text(self));
    }

    @PyMethod(name = "isprintable", doc = "Return True if all characters in the string are printable, False otherwise.")
    static boolean isPrintable(Object self) {
        return StrClassify.isPrintable(StrType.text(self));
    }

    @PyMethod(name = "isascii", doc = "Return True if all characters in the string are ASCII, False otherwise.")
    static boolean isAscii(Object self) {
        return Str.isAscii(StrType.text(self));
    }
}
