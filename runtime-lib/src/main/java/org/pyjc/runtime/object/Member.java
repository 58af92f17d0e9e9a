package org.pyjc.runtime.object;

/**
 * What a name means for all objects of one shape, as long as their class is unchanged. Thread safety: immutable.
 *
 * @param version the class's version when this was found out
 * @param index the slot that an attribute access reads first, -1 when it must go the general way
 * @param settable whether setting the attribute just writes that slot
 * @param method the raw method that a call finds when no slot hides it, or null
 * @param absent whether neither the object nor its class has it, so that only {@code __getattr__} may know it
 */
record Member(String name, LookupCache version, int index, boolean settable, Object method, boolean absent) {
    /** Whether it is what the name means now. */
    boolean is(String other, PyType type) {
        return (name == other || name.equals(other)) && version == type.cache();
    }

    static Member of(Shape shape, String name) {
        PyType type = shape.type;
        LookupCache version = type.cache();
        Object attribute = type.lookup(name);
        boolean data = attribute != null && Descriptors.isData(attribute);
        int index = attribute instanceof SlotMember m && type.isSubtype(m.owner()) ? m.index() : data ? -1 : shape.indexOf(name);
        boolean readable = type.specialEntry(Special.GETATTRIBUTE).owner == PyType.OBJECT;
        boolean writable = type.specialEntry(Special.SETATTR).owner == PyType.OBJECT && index >= 0;
        Object method = readable && attribute != null && Descriptors.isMethod(attribute) && !shape.hasOverflow() ? attribute : null;
        boolean absent = readable && attribute == null && index < 0 && !shape.hasOverflow() && !shape.isDictionary();
        return new Member(name, version, readable ? index : -1, writable && readable, method, absent);
    }
}
