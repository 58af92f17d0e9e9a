package org.pyjc.runtime.module.readline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.AbstractTerminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.pyjc.runtime.io.Fds;
import org.pyjc.runtime.io.SystemText;
import org.pyjc.runtime.io.libc.CFunction;
import org.pyjc.runtime.io.libc.Libc;

/**
 * The terminal on standard input and output, by calls of the C library that the runtime has anyway: none of JLine's providers is needed.
 * Thread safety: one thread edits; {@link #restore} may be called by any.
 */
final class Tty extends AbstractTerminal {
    private static final int OUT = 1;
    private static final long TIOCGWINSZ = 0x5413;
    private static final int SIGTSTP = 20;
    /** What JLine would not edit lines on. */
    private static final String DUMB = "dumb";
    private static final String PLAIN = "plain";
    private static final CFunction RAISE = CFunction.ofSystem("raise");

    private final int in = Fds.system(0);
    private final TtyReader reader = new TtyReader(in, this::checkSize);
    private final PrintWriter writer = new PrintWriter(new Screen());
    private volatile TtyModes before;
    private Size shown;

    Tty(String type) throws IOException {
        super("readline", type == null || type.equals(DUMB) ? PLAIN : type, StandardCharsets.UTF_8, SignalHandler.SIG_DFL);
        InfoCmp.parseInfoCmp(capabilities(getType()), bools, ints, strings);
        if (getType().equals(PLAIN)) {
            strings.put(Capability.cursor_left, "^H");
        }
    }

    /** What JLine knows of the terminal's type; other types than it knows it asks the program infocmp about. */
    private static String capabilities(String type) {
        String known = InfoCmp.getDefaultInfoCmp(type.equals(PLAIN) ? DUMB : type);
        if (known != null) {
            return known;
        }
        try {
            return InfoCmp.getInfoCmp(type);
        } catch (IOException e) {
            return InfoCmp.getDefaultInfoCmp("ansi");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a signal's handler is to run, which the first wait for a key lets it
            return InfoCmp.getDefaultInfoCmp("ansi");
        }
    }

    /** What is written goes out when it is flushed. */
    private static final class Screen extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int count) {
            text.append(chars, from, count);
        }

        @Override
        public void flush() {
            byte[] bytes = SystemText.encode(text.toString());
            text.setLength(0);
            for (int at = 0; at < bytes.length;) {
                at += Fds.write(OUT, bytes, at, bytes.length - at);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    @Override
    public NonBlockingReader reader() {
        return reader;
    }

    @Override
    public PrintWriter writer() {
        return writer;
    }

    @Override
    public InputStream input() {
        throw new UnsupportedOperationException("the editor reads characters");
    }

    @Override
    public OutputStream output() {
        throw new UnsupportedOperationException("the editor writes characters");
    }

    @Override
    public Attributes getAttributes() {
        return TtyModes.of(in);
    }

    @Override
    public void setAttributes(Attributes attributes) {
        ((TtyModes) attributes).set(in);
        before = null;
    }

    @Override
    public Attributes enterRawMode() {
        TtyModes now = TtyModes.of(in);
        before = now;
        now.raw().set(in);
        return now;
    }

    /** The keypad is left as it is, as readline leaves it: its keys are bound in both of their forms. */
    @Override
    public boolean puts(Capability capability, Object... parameters) {
        return capability != Capability.keypad_xmit && capability != Capability.keypad_local && super.puts(capability, parameters);
    }

    /** The mouse is the terminal's. */
    @Override
    public boolean trackMouse(MouseTracking tracking) {
        return false;
    }

    /** Gives the terminal the modes that it had before a line was edited. */
    void restore() {
        TtyModes modes = before;
        if (modes != null) {
            setAttributes(modes);
        }
    }

    /** Stops the process, as the key that suspends does; goes on with the line when the process is continued. */
    void suspend() {
        flush();
        restore();
        RAISE.call(SIGTSTP);
        raise(Signal.CONT);
    }

    @Override
    public Size getSize() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment m = arena.allocate(8, 8);
            boolean known = Libc.IOCTL.callInt(Fds.system(OUT), TIOCGWINSZ, m.address()) == 0;
            int rows = known ? Short.toUnsignedInt(m.get(ValueLayout.JAVA_SHORT, 0)) : 0;
            int columns = known ? Short.toUnsignedInt(m.get(ValueLayout.JAVA_SHORT, 2)) : 0;
            return new Size(columns == 0 ? number("COLUMNS", 80) : columns, rows == 0 ? number("LINES", 24) : rows);
        }
    }

    private static int number(String variable, int otherwise) {
        String value = RcFiles.environment(variable);
        try {
            int n = value == null ? 0 : Integer.parseInt(value);
            return n > 0 ? n : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A window that got another size is drawn anew with the next key. */
    private void checkSize() {
        Size now = getSize();
        if (shown != null && !shown.equals(now)) {
            raise(Signal.WINCH);
        }
        shown = now;
    }

    @Override
    public void setSize(Size size) {
        throw new UnsupportedOperationException("the terminal has its size");
    }

    @Override
    public TerminalProvider getProvider() {
        return null;
    }

    @Override
    public SystemStream getSystemStream() {
        return SystemStream.Input;
    }
}
