package org.pyjc.runtime.object;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pyjc.runtime.types.slice.PySlice;

/** What is looked up on a class that is just being changed is kept nowhere: all such classes share one cache. */
class LookupCacheTest {
    @Test
    void aClassThatIsBeingChangedRemembersNothing() {
        PyType type = PySlice.TYPE;
        type.renew(LookupCache.NONE);
        try {
            assertTrue(type.hasPlainClass());
            type.hasSlotMembers();
            type.lookup("indices");
            type.lookupSpecial(Special.REPR);
        } finally {
            type.renew(new LookupCache());
        }
        assertNull(LookupCache.NONE.plainClass);
        assertNull(LookupCache.NONE.slotMembers);
        assertTrue(LookupCache.NONE.names.isEmpty());
        assertNull(LookupCache.NONE.specials[Special.REPR.ordinal()]);
    }
}
