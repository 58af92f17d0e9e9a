package org.pyjc.runtime.module.termios;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.io.Descriptors;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;
import org.pyjc.runtime.module.ConstantTable;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Index;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.module.PyModule;
import org.pyjc.runtime.types.tuple.PyTuple;

/** The module {@code termios}. Compare CPython Modules/termios.c. Thread safety: as the system calls. */
@PyModuleDef(name = "termios", doc = "This module provides an interface to the Posix calls for tty I/O control.")
final class TermiosModule {
    private static final String CONSTANTS = "B0 0 B1000000 4104 B110 3 B115200 4098 B1152000 4105 B1200 9 B134 4 B150 5 B1500000 4106 B1800 10 B19200 14 "
            + "B200 6 B2000000 4107 B230400 4099 B2400 11 B2500000 4108 B300 7 B3000000 4109 B3500000 4110 B38400 15 "
            + "B4000000 4111 B460800 4100 B4800 12 B50 1 B500000 4101 B57600 4097 B576000 4102 B600 8 B75 2 B921600 4103 "
            + "B9600 13 BRKINT 2 BS0 0 BS1 8192 BSDLY 8192 CBAUD 4111 CBAUDEX 4096 CDSUSP 25 CEOF 4 CEOL 0 CEOT 4 CERASE 127 "
            + "CFLUSH 15 CIBAUD 269418496 CINTR 3 CKILL 21 CLNEXT 22 CLOCAL 2048 CQUIT 28 CR0 0 CR1 512 CR2 1024 CR3 1536 "
            + "CRDLY 1536 CREAD 128 CRPRNT 18 CRTSCTS 2147483648 CS5 0 CS6 16 CS7 32 CS8 48 CSIZE 48 CSTART 17 CSTOP 19 "
            + "CSTOPB 64 CSUSP 26 CWERASE 23 ECHO 8 ECHOCTL 512 ECHOE 16 ECHOK 32 ECHOKE 2048 ECHONL 64 ECHOPRT 1024 EXTA 14 "
            + "EXTB 15 EXTPROC 65536 FF0 0 FF1 32768 FFDLY 32768 FIOASYNC 21586 FIOCLEX 21585 FIONBIO 21537 FIONCLEX 21584 "
            + "FIONREAD 21531 FLUSHO 4096 HUPCL 1024 ICANON 2 ICRNL 256 IEXTEN 32768 IGNBRK 1 IGNCR 128 IGNPAR 4 "
            + "IMAXBEL 8192 INLCR 64 INPCK 16 IOCSIZE_MASK 1073676288 IOCSIZE_SHIFT 16 ISIG 1 ISTRIP 32 IUCLC 512 "
            + "IUTF8 16384 IXANY 2048 IXOFF 4096 IXON 1024 NCC 8 NCCS 32 NL0 0 NL1 256 NLDLY 256 NOFLSH 128 N_MOUSE 2 "
            + "N_PPP 3 N_SLIP 1 N_STRIP 4 N_TTY 0 OCRNL 8 OFDEL 128 OFILL 64 OLCUC 2 ONLCR 4 ONLRET 32 ONOCR 16 OPOST 1 "
            + "PARENB 256 PARMRK 8 PARODD 512 PENDIN 16384 TAB0 0 TAB1 2048 TAB2 4096 TAB3 6144 TABDLY 6144 TCFLSH 21515 "
            + "TCGETA 21509 TCGETS 21505 TCIFLUSH 0 TCIOFF 2 TCIOFLUSH 2 TCION 3 TCOFLUSH 1 TCOOFF 0 TCOON 1 TCSADRAIN 1 "
            + "TCSAFLUSH 2 TCSANOW 0 TCSBRK 21513 TCSBRKP 21541 TCSETA 21510 TCSETAF 21512 TCSETAW 21511 TCSETS 21506 "
            + "TCSETSF 21508 TCSETSW 21507 TCXONC 21514 TIOCCONS 21533 TIOCEXCL 21516 TIOCGETD 21540 TIOCGICOUNT 21597 "
            + "TIOCGLCKTRMIOS 21590 TIOCGPGRP 21519 TIOCGSERIAL 21534 TIOCGSOFTCAR 21529 TIOCGWINSZ 21523 TIOCINQ 21531 "
            + "TIOCLINUX 21532 TIOCMBIC 21527 TIOCMBIS 21526 TIOCMGET 21525 TIOCMIWAIT 21596 TIOCMSET 21528 TIOCM_CAR 64 "
            + "TIOCM_CD 64 TIOCM_CTS 32 TIOCM_DSR 256 TIOCM_DTR 2 TIOCM_LE 1 TIOCM_RI 128 TIOCM_RNG 128 TIOCM_RTS 4 "
            + "TIOCM_SR 16 TIOCM_ST 8 TIOCNOTTY 21538 TIOCNXCL 21517 TIOCOUTQ 21521 TIOCPKT 21536 TIOCPKT_DATA 0 "
            + "TIOCPKT_DOSTOP 32 TIOCPKT_FLUSHREAD 1 TIOCPKT_FLUSHWRITE 2 TIOCPKT_NOSTOP 16 TIOCPKT_START 8 TIOCPKT_STOP 4 "
            + "TIOCSCTTY 21518 TIOCSERCONFIG 21587 TIOCSERGETLSR 21593 TIOCSERGETMULTI 21594 TIOCSERGSTRUCT 21592 "
            + "TIOCSERGWILD 21588 TIOCSERSETMULTI 21595 TIOCSERSWILD 21589 TIOCSER_TEMT 1 TIOCSETD 21539 "
            + "TIOCSLCKTRMIOS 21591 TIOCSPGRP 21520 TIOCSSERIAL 21535 TIOCSSOFTCAR 21530 TIOCSTI 21522 TIOCSWINSZ 21524 "
            + "TOSTOP 256 VDISCARD 13 VEOF 4 VEOL 11 VEOL2 16 VERASE 2 VINTR 0 VKILL 3 VLNEXT 15 VMIN 6 VQUIT 1 VREPRINT 12 "
            + "VSTART 8 VSTOP 9 VSUSP 10 VSWTC 7 VSWTCH 7 VT0 0 VT1 16384 VTDLY 16384 VTIME 5 VWERASE 14 XCASE 4 XTABS 6144 "
            + "_POSIX_VDISABLE 0";
    private static final int SIZE = 60;
    private static final int CONTROL = 17;
    private static final int CHARACTERS = 32;
    private static final int IN_SPEED = 52;
    private static final int OUT_SPEED = 56;
    private static final int CANONICAL = 2;
    private static final int VTIME = 5;
    private static final int VMIN = 6;
    private static final long TIOCGWINSZ = 0x5413;
    private static final long TIOCSWINSZ = 0x5414;

    private TermiosModule() {}

    private static final class Types {
        static final PyType ERROR = (PyType) Call.call3(PyType.TYPE, "error", new PyTuple(Exceptions.EXCEPTION),
                PyDict.of("__module__", "termios"));

        private Types() {}
    }

    @PyModuleInit
    static void init(PyModule module) {
        ConstantTable.add(module.dict(), CONSTANTS);
        module.dict().putStr("error", Types.ERROR);
    }

    private static void check(int result) {
        if (result == -1) {
            int errno = CFunction.errno();
            throw Errors.make((PyBaseException) Call.call2(Types.ERROR, (long) errno, Errno.message(errno)));
        }
    }

    private static int system(Object fd) {
        return Fds.system(Descriptors.of(fd));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static Object tcgetattr(Object fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(SIZE, 8);
            check(Libc.TCGETATTR.callInt(system(fd), m.address()));
            boolean canonical = (m.get(ValueLayout.JAVA_INT, 12) & CANONICAL) != 0;
            PyList characters = new PyList();
            for (int i = 0; i < CHARACTERS; i++) {
                byte c = m.get(ValueLayout.JAVA_BYTE, CONTROL + i);
                boolean number = !canonical && (i == VTIME || i == VMIN);
                characters.append(number ? (Object) (long) (c & 0xff) : new PyBytes(new byte[] {c}));
            }
            return PyList.of(flag(m, 0), flag(m, 4), flag(m, 8), flag(m, 12), speed(m, IN_SPEED), speed(m, OUT_SPEED), characters);
        }
    }

    private static Object flag(MemorySegment m, long at) {
        return Integer.toUnsignedLong(m.get(ValueLayout.JAVA_INT, at));
    }

    /** The C library keeps the code of a speed, as the constants B9600 and its like are. */
    private static Object speed(MemorySegment m, long at) {
        return Integer.toUnsignedLong(m.get(ValueLayout.JAVA_INT, at));
    }

    @PyFunctionDef(signature = "(fd, when, attributes, /)")
    static void tcsetattr(Object fd, int when, Object attributes) {
        if (!(attributes instanceof PyList list) || list.size() != 7) {
            throw Errors.typeError("tcsetattr, arg 3: must be 7 element list");
        }
        Object[] items = list.toArray();
        if (!(items[6] instanceof PyList controls) || controls.size() != CHARACTERS) {
            throw Errors.typeError("tcsetattr: attributes[6] must be 32 element list");
        }
        Object[] characters = controls.toArray();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(SIZE, 8);
            check(Libc.TCGETATTR.callInt(system(fd), m.address()));
            for (int i = 0; i < 4; i++) {
                m.set(ValueLayout.JAVA_INT, i * 4L, (int) Index.ssize(items[i]));
            }
            m.set(ValueLayout.JAVA_INT, IN_SPEED, (int) Index.ssize(items[4]));
            m.set(ValueLayout.JAVA_INT, OUT_SPEED, (int) Index.ssize(items[5]));
            for (int i = 0; i < CHARACTERS; i++) {
                m.set(ValueLayout.JAVA_BYTE, CONTROL + i, character(characters[i]));
            }
            check(Libc.TCSETATTR.callInt(system(fd), when, m.address()));
        }
    }

    private static byte character(Object value) {
        if (value instanceof PyBytes bytes && bytes.value().length == 1) {
            return bytes.value()[0];
        }
        if (Index.isIndex(value)) {
            return (byte) Index.ssize(value);
        }
        throw Errors.typeError("tcsetattr: elements of attributes must be characters or integers");
    }

    @PyFunctionDef(signature = "(fd, duration, /)")
    static void tcsendbreak(Object fd, int duration) {
        check(Libc.TCSENDBREAK.callInt(system(fd), duration));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static void tcdrain(Object fd) {
        check(Libc.TCDRAIN.callInt(system(fd)));
    }

    @PyFunctionDef(signature = "(fd, queue, /)")
    static void tcflush(Object fd, int queue) {
        check(Libc.TCFLUSH.callInt(system(fd), queue));
    }

    @PyFunctionDef(signature = "(fd, action, /)")
    static void tcflow(Object fd, int action) {
        check(Libc.TCFLOW.callInt(system(fd), action));
    }

    @PyFunctionDef(signature = "(fd, /)")
    static Object tcgetwinsize(Object fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8, 8);
            check(Libc.IOCTL.callInt(system(fd), TIOCGWINSZ, m.address()));
            return new PyTuple(Short.toUnsignedLong(m.get(ValueLayout.JAVA_SHORT, 0)), Short.toUnsignedLong(m.get(ValueLayout.JAVA_SHORT, 2)));
        }
    }

    @PyFunctionDef(signature = "(fd, winsize, /)")
    static void tcsetwinsize(Object fd, Object winsize) {
        Object[] size = org.pyjc.runtime.ops.Iteration.toArray(winsize);
        if (size.length != 2) {
            throw Errors.typeError("tcsetwinsize, arg 2: must be a two-item sequence");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8, 8);
            check(Libc.IOCTL.callInt(system(fd), TIOCGWINSZ, m.address()));
            for (int i = 0; i < 2; i++) {
                long n = Index.ssize(size[i]);
                if (n < 0 || n > 0xffff) {
                    throw Errors.overflowError("winsize value(s) out of range.");
                }
                m.set(ValueLayout.JAVA_SHORT, i * 2L, (short) n);
            }
            check(Libc.IOCTL.callInt(system(fd), TIOCSWINSZ, m.address()));
        }
    }
}
