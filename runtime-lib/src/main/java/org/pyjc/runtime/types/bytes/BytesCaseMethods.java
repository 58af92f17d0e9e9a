package org.pyjc.runtime.types.bytes;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.text.BytesCase;

/** The methods of bytes and bytearray about ASCII letters. Compare CPython bytes_methods.c. Thread safety: works on the content of one moment. */
abstract class BytesCaseMethods extends BytesSearchMethods {
    BytesCaseMethods(PyType type) {
        super(type);
    }

    @PyMethod(name = "lower")
    final Object lower() {
        return make(BytesCase.lower(content()));
    }

    @PyMethod(name = "upper")
    final Object upper() {
        return make(BytesCase.upper(content()));
    }

    @PyMethod(name = "swapcase")
    final Object swapcase() {
        return make(BytesCase.swapcase(content()));
    }

    @PyMethod(name = "capitalize")
    final Object capitalize() {
        return make(BytesCase.capitalize(content()));
    }

    @PyMethod(name = "title")
    final Object title() {
        return make(BytesCase.title(content()));
    }

    @PyMethod(name = "isalpha")
    final boolean isAlpha() {
        return BytesCase.isAlpha(content());
    }

    @PyMethod(name = "isalnum")
    final boolean isAlnum() {
        return BytesCase.isAlnum(content());
    }

    @PyMethod(name = "isdigit")
    final boolean isDigit() {
        return BytesCase.isDigit(content());
    }

    @PyMethod(name = "isspace")
    final boolean isSpace() {
        return BytesCase.isSpace(content());
    }

    @PyMethod(name = "isascii")
    final boolean isAscii() {
        return BytesCase.isAscii(content());
    }

    @PyMethod(name = "islower")
    final boolean isLower() {
        return BytesCase.isLower(content());
    }

    @PyMethod(name = "isupper")
    final boolean isUpper() {
        return BytesCase.isUpper(content());
    }

    @PyMethod(name = "istitle")
    final boolean isTitle() {
        return BytesCase.isTitle(content());
    }
}
