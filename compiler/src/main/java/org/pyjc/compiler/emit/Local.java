package org.pyjc.compiler.emit;

import org.pyjc.compiler.facts.NumberKind;

/** A JVM local variable with the one type it ever holds. Thread safety: immutable. */
record Local(int index, Kind kind) {

    /** The types of locals. */
    enum Kind {
        OBJECT("java/lang/Object"), CELL("org/pyjc/runtime/call/PyCell"), FUNCTION("org/pyjc/runtime/call/PyFunction"),
        ARRAY("[Ljava/lang/Object;"), CELLS("[Lorg/pyjc/runtime/call/PyCell;"), SUMMING("org/pyjc/runtime/ops/Summing"), THROWABLE("java/lang/Throwable"), EXCEPTION("org/pyjc/runtime/exc/PyBaseException"),
        FRAME("org/pyjc/runtime/gen/GeneratorFrame"), PY_FRAME("org/pyjc/runtime/exc/PyFrame"),
        PAIRS("org/pyjc/runtime/types/iter/Pairs"), PAIR("org/pyjc/runtime/types/iter/Pairs$Pair"), INT("I"), LONG("J"), DOUBLE("D");

        /** The primitive type of a number. */
        static Kind of(NumberKind number) {
            return number == NumberKind.INT ? LONG : DOUBLE;
        }

        private final String internalName;

        Kind(String internalName) {
            this.internalName = internalName;
        }

        /** The internal name of a class, or the descriptor of a primitive or array type. */
        String internalName() {
            return internalName;
        }

        boolean isReference() {
            return this != INT && this != LONG && this != DOUBLE;
        }

        String descriptor() {
            return !isReference() || internalName.startsWith("[") ? internalName : "L" + internalName + ";";
        }

        int size() {
            return this == LONG || this == DOUBLE ? 2 : 1;
        }
    }
}
