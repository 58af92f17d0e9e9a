package org.pyjc.runtime.object;

/** Which patterns of a match statement instances of a class can match. Compare CPython: Py_TPFLAGS_SEQUENCE, _MAPPING. */
public enum PatternKind {
    NONE, SEQUENCE, MAPPING
}
