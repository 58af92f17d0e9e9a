package org.pyjc.runtime.exc;

/** A Python exception object. */
public class PyBaseException {
    final String name;
    final Object[] args;

    PyBaseException(String name, Object... args) {
        this.name = name;
        this.args = args;
    }

    boolean is(String type) {
        return name.equals(type);
    }

    boolean isLookupError() {
        return name.equals("KeyError") || name.equals("IndexError") || name.equals("LookupError");
    }

    boolean isAttributeError() {
        return name.equals("AttributeError");
    }

    String describe() {
        return name + ": " + java.util.Arrays.toString(args);
    }
}
