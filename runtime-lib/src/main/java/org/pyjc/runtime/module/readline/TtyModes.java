package org.pyjc.runtime.module.readline;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jline.terminal.Attributes;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;

/** The modes of a terminal, as the C library has them, with the control characters that JLine asks for. Thread safety: not changed once made. */
final class TtyModes extends Attributes {
    private static final int SIZE = 60;
    private static final int LOCAL_FLAGS = 12;
    private static final int CHARACTERS = 17;
    private static final int ICANON = 2;
    private static final int ECHO = 8;
    private static final int IEXTEN = 0x8000;
    private static final int IXON = 0x400;
    private static final int ICRNL = 0x100;
    private static final int INLCR = 0x40;
    private static final int VERASE = 2;
    private static final int VKILL = 3;
    private static final int VEOF = 4;
    private static final int VTIME = 5;
    private static final int VMIN = 6;
    private static final int VSUSP = 10;
    private static final int VWERASE = 14;
    private static final int VLNEXT = 15;
    private static final int TCSADRAIN = 1;

    private final byte[] termios;

    private TtyModes(byte[] termios) {
        this.termios = termios;
        setControlChar(ControlChar.VERASE, character(VERASE));
        setControlChar(ControlChar.VKILL, character(VKILL));
        setControlChar(ControlChar.VEOF, character(VEOF));
        setControlChar(ControlChar.VSUSP, character(VSUSP));
        setControlChar(ControlChar.VWERASE, character(VWERASE));
        setControlChar(ControlChar.VLNEXT, character(VLNEXT));
    }

    private int character(int index) {
        return termios[CHARACTERS + index] & 0xff;
    }

    /** The modes that a terminal has now. */
    static TtyModes of(int fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(SIZE, 8);
            CFunction.checked(Libc.TCGETATTR.callInt(fd, m.address()));
            return new TtyModes(m.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /** Gives a terminal these modes. */
    void set(int fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(SIZE, 8);
            MemorySegment.copy(termios, 0, m, ValueLayout.JAVA_BYTE, 0, SIZE);
            Libc.TCSETATTR.callInt(fd, TCSADRAIN, m.address());
        }
    }

    /** These modes, but for keys coming one by one and unseen; interrupts stay signals, the key that suspends is ours to see. */
    TtyModes raw() {
        MemorySegment m = MemorySegment.ofArray(termios.clone());
        clear(m, 0, IXON | ICRNL | INLCR);
        clear(m, LOCAL_FLAGS, ICANON | ECHO | IEXTEN);
        m.set(ValueLayout.JAVA_BYTE, CHARACTERS + VMIN, (byte) 1);
        m.set(ValueLayout.JAVA_BYTE, CHARACTERS + VTIME, (byte) 0);
        m.set(ValueLayout.JAVA_BYTE, CHARACTERS + VSUSP, (byte) 0);
        return new TtyModes(m.toArray(ValueLayout.JAVA_BYTE));
    }

    private static void clear(MemorySegment m, int at, int flags) {
        m.set(ValueLayout.JAVA_INT_UNALIGNED, at, m.get(ValueLayout.JAVA_INT_UNALIGNED, at) & ~flags);
    }
}
