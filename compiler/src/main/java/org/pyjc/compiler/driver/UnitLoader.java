package org.pyjc.compiler.driver;

import java.util.Map;
import org.pyjc.runtime.importing.ClassUnit;

/** The classes that one source was compiled to, which knows that source. Thread safety: that of {@link ClassUnit}. */
final class UnitLoader extends ClassUnit {
    private final SourceCompiler.Origin origin;

    /** {@code units}: bytes by internal name, the main class first. */
    UnitLoader(Map<String, byte[]> units, SourceCompiler.Origin origin) {
        super(units, null);
        this.origin = origin;
    }

    /** What the classes were compiled from, null when that is a file. */
    SourceCompiler.Origin origin() {
        return origin;
    }
}
