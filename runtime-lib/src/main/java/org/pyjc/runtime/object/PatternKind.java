package org.pyjc.runtime.object;

/** Which patterns of a match statement instances of a class can match. Compare CPython: Py_TPFLAGS_SEQUENCE, _MAPPING. */
public enum PatternKind {
    NONE, SEQUENCE, MAPPING;

    /** The kind of a built-in type by its name, null for none; registering it with an abstract class does not change it. */
    static PatternKind ofBuiltin(String name) {
        return switch (name) {
            case "list", "tuple", "range", "memoryview", "collections.deque", "deque", "array.array", "array" -> SEQUENCE;
            case "dict", "mappingproxy", "FrameLocalsProxy" -> MAPPING;
            default -> null;
        };
    }
}
