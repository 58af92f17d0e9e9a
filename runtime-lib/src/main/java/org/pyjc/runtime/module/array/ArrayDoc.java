package org.pyjc.runtime.module.array;

/** The longer documentation strings. Source: CPython arraymodule.c. */
final class ArrayDoc {
    static final String TYPE = "array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by typecode, and\n"
        + "initialized from the optional initializer value, which must be a list,\n"
        + "string or iterable over elements of the appropriate type.\n\n"
        + "Arrays represent basic values and behave very much like lists, except\n"
        + "the type of objects stored in them is constrained. The type is specified\n"
        + "at object creation time by using a type code, which is a single character.\nThe following type codes are defined:\n\n"
        + "    Type code   C Type             Minimum size in bytes\n    'b'         signed integer     1\n"
        + "    'B'         unsigned integer   1\n    'u'         Unicode character  2 (see note)\n"
        + "    'h'         signed integer     2\n    'H'         unsigned integer   2\n    'i'         signed integer     2\n"
        + "    'I'         unsigned integer   2\n    'l'         signed integer     4\n    'L'         unsigned integer   4\n"
        + "    'q'         signed integer     8 (see note)\n    'Q'         unsigned integer   8 (see note)\n"
        + "    'f'         floating-point     4\n    'd'         floating-point     8\n\n"
        + "NOTE: The 'u' typecode corresponds to Python's unicode character. On\n"
        + "narrow builds this is 2-bytes on wide builds this is 4-bytes.\n\n"
        + "NOTE: The 'q' and 'Q' type codes are only available if the platform\n"
        + "C compiler used to build Python supports 'long long', or, on Windows,\n'__int64'.\n\nMethods:\n\n"
        + "append() -- append a new item to the end of the array\n"
        + "buffer_info() -- return information giving the current memory info\nbyteswap() -- byteswap all the items of the array\n"
        + "count() -- return number of occurrences of an object\n"
        + "extend() -- extend array by appending multiple elements from an iterable\nfromfile() -- read items from a file object\n"
        + "fromlist() -- append items from the list\nfrombytes() -- append items from the string\n"
        + "index() -- return index of first occurrence of an object\n"
        + "insert() -- insert a new item into the array at a provided position\npop() -- remove and return item (default last)\n"
        + "remove() -- remove first occurrence of an object\nreverse() -- reverse the order of the items in the array\n"
        + "tofile() -- write all items to a file object\ntolist() -- return the array converted to an ordinary list\n"
        + "tobytes() -- return the array converted to a string\n\nAttributes:\n\n"
        + "typecode -- the typecode character used to create the array\nitemsize -- the length in bytes of one array item\n";
    static final String MODULE = "This module defines an object type which can efficiently represent\n"
        + "an array of basic values: characters, integers, floating-point\n"
        + "numbers.  Arrays are sequence types and behave very much like lists,\n"
        + "except that the type of objects stored in them is constrained.\n";

    private ArrayDoc() {}
}
