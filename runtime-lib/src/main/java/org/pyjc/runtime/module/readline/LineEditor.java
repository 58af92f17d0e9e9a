package org.pyjc.runtime.module.readline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.OsErrors;

/**
 * JLine's editor, made to do what GNU readline does: its keys, its completion, no history expansion, no parsing of lines. Thread safety: one
 * thread reads at a time; JLine's lock guards the line, and is not held while Python code runs.
 */
final class LineEditor extends LineReaderImpl {
    private final Tty tty;
    private final Keys keys;
    private final MatchList matchList;
    /** Whether the last key completed and changed nothing: the next one shows what there is. */
    private boolean completedInVain;
    private boolean completing;

    private LineEditor(Tty tty) {
        super(tty, "readline", variables());
        this.tty = tty;
        setHistory(new HistoryCursor(Session.HISTORY));
        setHighlighter(null);
        setOpt(Option.DISABLE_EVENT_EXPANSION);
        setOpt(Option.HISTORY_BEEP);
        this.matchList = new MatchList(this, tty);
        this.keys = new Keys(this, tty);
    }

    /** The editor for the terminal of the process. */
    static LineEditor open() {
        try {
            return new LineEditor(new Tty(RcFiles.environment("TERM")));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    private static Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put(LineReader.WORDCHARS, "");
        variables.put(LineReader.SECONDARY_PROMPT_PATTERN, "");
        variables.put(LineReader.TAB_WIDTH, 8);
        variables.put(LineReader.BIND_TTY_SPECIAL_CHARS, false);
        return variables;
    }

    /** Reads a line; null at the end of the input. */
    String read(String prompt) {
        keys.update();
        completedInVain = false;
        Session.LINE.begin(new Shared());
        try {
            return readLine(pattern(prompt), null, (MaskingCallback) null, null);
        } catch (EndOfFileException e) {
            return e.getPartialLine();
        } catch (UserInterruptException e) {
            throw Errors.of(Exceptions.KEYBOARD_INTERRUPT, new Object[0]);
        } finally {
            Session.LINE.end();
        }
    }

    /** A prompt in JLine's own language; readline's marks around what takes no room are kept. */
    private static String pattern(String prompt) {
        return prompt.replace("%", "%%").replace("\001", "%{").replace("\002", "%}");
    }

    /** Ends the editing from another thread, as the process ends. */
    void close() {
        tty.restore();
    }

    /** The line as any thread may use it. */
    private final class Shared implements CurrentLine.Screen {
        @Override
        public String text() {
            lock.lock();
            try {
                return buf.toString();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void insert(String text) {
            lock.lock();
            try {
                buf.write(text);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void redisplay() {
            LineEditor.this.redisplay(true);
        }
    }

    /** Runs what may call Python code. */
    private <T> T unlocked(Supplier<T> action) {
        int holds = lock.getHoldCount();
        for (int i = 0; i < holds; i++) {
            lock.unlock();
        }
        try {
            return action.get();
        } finally {
            for (int i = 0; i < holds; i++) {
                lock.lock();
            }
        }
    }

    /** Before the first prompt: what the program wants to happen. */
    boolean begin() {
        unlocked(() -> {
            Session.HOOKS.beforeLine();
            return null;
        });
        return true;
    }

    @Override
    public Binding readBinding(KeyMap<Binding> all, KeyMap<Binding> local) {
        completedInVain &= completing;
        completing = false;
        return super.readBinding(all, local);
    }

    /** Pastes are told from typing only where an init file says so, as CPython has it. */
    @Override
    public boolean isSet(Option option) {
        return option == Option.BRACKETED_PASTE ? Session.SETTINGS.isOn("enable-bracketed-paste") : super.isSet(option);
    }

    /** The line is not parsed. */
    @Override
    protected boolean acceptLine() {
        state = State.DONE;
        return true;
    }

    /** Readline's abort: the line stays. */
    @Override
    protected boolean sendBreak() {
        return false;
    }

    /** Goes to the line's start, which JLine does not. */
    @Override
    protected boolean viUpLineOrHistory() {
        return upLineOrHistory() && toStart();
    }

    @Override
    protected boolean viDownLineOrHistory() {
        return downLineOrHistory() && toStart();
    }

    private boolean toStart() {
        buf.cursor(0);
        return true;
    }

    /** Only a line that was entered ends its row on the screen. */
    @Override
    protected void cleanup() {
        doCleanup(state == State.DONE);
    }

    /** Readline's rl_complete. */
    boolean complete() {
        boolean again = completedInVain;
        char kind = again ? '?' : Session.SETTINGS.isOn("show-all-if-ambiguous") ? '!'
                : Session.SETTINGS.isOn("show-all-if-unmodified") ? '@' : '\t';
        String before = buf.toString();
        boolean found = complete(kind);
        completing = true;
        completedInVain = before.equals(buf.toString());
        return found;
    }

    /** Readline's rl_complete_internal, for the reasons {@code \t ? ! @ *}. */
    boolean complete(char kind) {
        if (Session.SETTINGS.isOn("disable-completion")) {
            buf.write("\t");
            return true;
        }
        String line = buf.toString();
        int cursor = buf.cursor();
        Completion.Matches matches = unlocked(() -> Session.COMPLETION.find(line, cursor, kind));
        if (matches == null) {
            return false;
        }
        boolean one = matches.all().size() == 1;
        if (kind == '?') {
            show(matches);
        } else if (kind == '*') {
            replace(matches.start(), String.join(" ", matches.all()) + " ");
        } else {
            String word = line.substring(line.offsetByCodePoints(0, matches.start()), line.offsetByCodePoints(0, cursor));
            boolean longer = !matches.common().equals(word);
            if (longer && !matches.common().isEmpty()) {
                replace(matches.start(), matches.common());
            }
            if (!one && (kind == '!' || kind == '@' && !longer)) {
                show(matches);
            } else if (!one) {
                return false;
            }
        }
        return true;
    }

    private void replace(int start, String text) {
        int count = buf.cursor() - start;
        buf.cursor(start);
        for (int i = 0; i < count; i++) {
            buf.delete();
        }
        buf.write(text);
    }

    private void show(Completion.Matches matches) {
        List<String> all = matches.all();
        Object hook = Session.HOOKS.displayMatches();
        if (hook == null) {
            matchList.show(all);
        } else {
            terminal.flush();
            unlocked(() -> matchList.tell(hook, matches));
        }
        redrawLine();
    }

    /** Goes to a fresh row below the line. */
    void leaveLine() {
        int cursor = buf.cursor();
        buf.cursor(buf.length());
        redisplay(false);
        terminal.writer().println();
        buf.cursor(cursor);
    }

    boolean typeTab() {
        buf.write("\t");
        return true;
    }

    /** Readline's unix-word-rubout: words end at spaces only. */
    boolean rubOutWord() {
        int end = buf.cursor();
        int start = end;
        while (start > 0 && Character.isWhitespace(buf.atChar(start - 1))) {
            start--;
        }
        while (start > 0 && !Character.isWhitespace(buf.atChar(start - 1))) {
            start--;
        }
        killRing.addBackwards(buf.substring(start, end));
        buf.cursor(start);
        for (int i = start; i < end; i++) {
            buf.delete();
        }
        return start < end;
    }

    boolean suspend() {
        tty.suspend();
        return true;
    }
}
