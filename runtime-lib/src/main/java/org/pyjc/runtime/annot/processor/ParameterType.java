package org.pyjc.runtime.annot.processor;

/**
 * How an argument becomes a Java value.
 *
 * @param kind the conversion
 * @param javaName the Java type's source name
 * @param pythonName the Python type's name for error messages, null when it is not known at compile time
 */
record ParameterType(Kind kind, String javaName, String pythonName) {
    enum Kind {
        OBJECT, INDEX_OBJECT, STR_OBJECT, LONG, CLAMPED_LONG, SLICE_INDEX, SLICE_INDEX_OR_NONE, INT, CLAMPED_INT, DOUBLE,
        BOOLEAN, STRING, BYTES, PYTHON_OBJECT, ARGS_ARRAY, ARGS_TUPLE, KWARGS
    }

    boolean primitive() {
        return switch (javaName) {
            case "long", "int", "double", "boolean" -> true;
            default -> false;
        };
    }
}
