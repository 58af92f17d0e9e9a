package org.pyjc.compiler.emit;

/** Where a variable is found. */
sealed interface Place {
    record InLocal(Local local) implements Place {
    }

    record InCell(Local cell, boolean free) implements Place {
    }

    /** A local in the array of a function that is split. */
    record InHeap(int index) implements Place {
    }

    /** A cell in that array. */
    record InHeapCell(int index) implements Place {
    }

    /** A free variable in a class body or annotation scope: the namespace comes first. */
    record InNamespaceOrCell(Local cell) implements Place {
    }

    record InNamespace() implements Place {
    }

    record InGlobals() implements Place {
    }

    /** A global in an annotation scope of a class: the class's namespace comes first. */
    record InClassOrGlobals() implements Place {
    }
}
