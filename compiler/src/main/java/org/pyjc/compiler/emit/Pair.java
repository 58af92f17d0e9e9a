package org.pyjc.compiler.emit;

import org.pyjc.compiler.facts.NumberKind;

/** A local that is kept as a reference and a primitive; see the runtime's Unboxed. */
record Pair(NumberKind kind, Local object, Local number) {
}
