package org.pyjc.runtime.object;

import org.pyjc.runtime.call.builtin.TypeExposer;

/**
 * What a class allows.
 *
 * @param subclassable whether other classes may derive from it
 * @param immutable whether setting its attributes is an error
 * @param instanceDict whether instances have a {@code __dict__}
 * @param weakReferable whether instances may be weakly referenced
 * @param addsSlots whether the class itself adds {@code __slots__} members to the layout
 * @param reserved how many slots {@code __slots__} members of the class and its bases take
 */
public record TypeFlags(boolean subclassable, boolean immutable, boolean instanceDict, boolean weakReferable,
        boolean addsSlots, int reserved) {

    static TypeFlags ofBuiltin(TypeExposer exposer, PyType base) {
        boolean dict = exposer.instanceDict() || base != null && base.flags.instanceDict();
        boolean weak = exposer.weakReferable() || base != null && base.flags.weakReferable();
        return new TypeFlags(exposer.subclassable(), exposer.immutable(), dict, weak, false, 0);
    }
}
