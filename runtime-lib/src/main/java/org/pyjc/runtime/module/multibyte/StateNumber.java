package org.pyjc.runtime.module.multibyte;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.pyjc.runtime.number.IntBytes;
import org.pyjc.runtime.object.Values;

/** The state of a codec as a number that programs see. Thread safety: stateless. */
final class StateNumber {
    private StateNumber() {}

    /** The int of eight bytes. */
    static Object unsigned(long state) {
        return IntBytes.fromBytes(ByteBuffer.allocate(Long.BYTES).putLong(state).array(), false, false);
    }

    /** The bytes of an int, the least significant first. */
    static ByteBuffer bytes(Object number, int length) {
        return ByteBuffer.wrap(IntBytes.toBytes(Values.intOrNull(number), length, true, false)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
