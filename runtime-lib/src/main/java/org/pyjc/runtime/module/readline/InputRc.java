package org.pyjc.runtime.module.readline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.pyjc.runtime.exc.Errno;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.io.SystemText;

/**
 * Reads the lines of readline's init files: {@code set name value}, {@code Control-a: function}, {@code "\C-x\C-r": "macro"},
 * {@code $if ... $else ... $endif}, {@code $include file}; and the {@code bind} of libedit. What is wrong is told on standard error.
 * Compare GNU readline: rl_parse_and_bind, rl_read_init_file. Thread safety: the object's monitor.
 */
final class InputRc {
    private static final String DEFAULT_FILE = "/etc/inputrc";
    private static final int MAX_NESTING = 10;

    private final Settings settings;
    private final Deque<Boolean> conditions = new ArrayDeque<>();
    private String keyMap = "emacs";
    private String lastFile;
    private int nesting;

    InputRc(Settings settings) {
        this.settings = settings;
    }

    /** Reads a file; OSError. */
    synchronized void file(String path) {
        String text = SystemText.decode(RcFiles.read(path, Errno.EISDIR));
        lastFile = path;
        text.lines().forEach(this::line);
    }

    /** Reads the last file again, or the one that the environment or the user's home names; OSError when there is none. */
    synchronized void last() {
        if (lastFile != null) {
            file(lastFile);
            return;
        }
        String named = RcFiles.environment("INPUTRC");
        String path = named != null ? named : RcFiles.inHome(".inputrc");
        file(named == null && !Files.exists(Path.of(path)) && Files.exists(Path.of(DEFAULT_FILE)) ? DEFAULT_FILE : path);
    }

    /** What happens at the start: no file is no error. */
    synchronized void initial() {
        try {
            last();
        } catch (PyException e) {
            lastFile = null;
        }
    }

    /** Does what one line says. */
    synchronized void line(String given) {
        String line = given.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("$")) {
            directive(line.substring(1).strip());
        } else if (!conditions.contains(false)) {
            command(line);
        }
    }

    private void directive(String text) {
        int space = text.indexOf(' ');
        String name = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
        String argument = space < 0 ? "" : text.substring(space).strip();
        switch (name) {
            case "if" -> conditions.push(holds(argument));
            case "else" -> {
                if (conditions.isEmpty()) {
                    complain("$else found without matching $if");
                } else {
                    conditions.push(!conditions.pop());
                }
            }
            case "endif" -> {
                if (conditions.isEmpty()) {
                    complain("$endif without matching $if");
                } else {
                    conditions.pop();
                }
            }
            case "include" -> include(argument);
            default -> complain(name + ": unknown parser directive");
        }
    }

    private boolean holds(String condition) {
        String name = condition.toLowerCase(Locale.ROOT);
        if (name.startsWith("term=")) {
            String terminal = RcFiles.environment("TERM");
            String wanted = condition.substring(5);
            return terminal != null && (terminal.equals(wanted) || terminal.startsWith(wanted + "-"));
        }
        if (name.startsWith("mode=")) {
            return name.substring(5).equals(settings.get("editing-mode", "emacs"));
        }
        return name.equals("python");
    }

    private void include(String path) {
        if (conditions.contains(false) || nesting == MAX_NESTING) {
            return;
        }
        nesting++;
        String last = lastFile;
        try {
            file(path.startsWith("~/") ? RcFiles.inHome(path.substring(2)) : path);
        } catch (PyException e) {
            // as readline: a file that can't be read is left out
        } finally {
            lastFile = last;
            nesting--;
        }
    }

    private void command(String line) {
        int end = keyEnd(line);
        if (end < 0) {
            complain("no closing `\"' in key binding");
            return;
        }
        String key = line.substring(0, end);
        if (key.equalsIgnoreCase("set")) {
            variable(line.substring(end).strip());
        } else if (key.equals("bind") && !line.startsWith(":", end)) {
            editline(line.substring(end).strip());
        } else if (end == line.length()) {
            complain(line + ": no key sequence terminator");
        } else {
            String value = line.substring(end).strip();
            bind(keys(key), value.startsWith(":") ? value.substring(1).strip() : value);
        }
    }

    /** Where a key's name ends; -1 when a quote is missing. */
    private static int keyEnd(String line) {
        int end = 0;
        if (line.startsWith("\"")) {
            for (end = 1; end < line.length() && line.charAt(end) != '"'; end++) {
                if (line.charAt(end) == '\\') {
                    end++;
                }
            }
            return end < line.length() ? end + 1 : -1;
        }
        while (end < line.length() && ": \t".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String keys(String name) {
        return name.startsWith("\"") ? KeyNames.unescaped(name.substring(1, name.length() - 1)) : KeyNames.named(name);
    }

    private void bind(String keys, String value) {
        if (keys == null || keys.isEmpty()) {
            complain("invalid key binding: missing key sequence");
            return;
        }
        if (value.startsWith("\"") || value.startsWith("'")) {
            int end = value.lastIndexOf(value.charAt(0));
            String macro = value.substring(1, end > 0 ? end : value.length());
            settings.bind(new Settings.Binding(keyMap, keys, null, KeyNames.unescaped(macro)));
        } else {
            String function = value.split("[ \t]", 2)[0].toLowerCase(Locale.ROOT);
            settings.bind(new Settings.Binding(keyMap, keys, function, null));
        }
    }

    private void variable(String text) {
        String[] parts = text.split("[ \t]+", 2);
        if (parts[0].isEmpty()) {
            return;
        }
        String value = parts.length < 2 ? "" : parts[1].strip();
        String name = parts[0].toLowerCase(Locale.ROOT);
        settings.set(name, value);
        if (name.equals("keymap")) {
            keyMap = value;
        } else if (name.equals("editing-mode")) {
            keyMap = value.startsWith("vi") ? "vi-insert" : "emacs";
        }
    }

    /** {@code bind ^I rl_complete} and {@code bind -s ^A "text"}, which programs say that know of libedit only. */
    private void editline(String text) {
        boolean macro = text.startsWith("-s ");
        String[] parts = (macro ? text.substring(3).strip() : text).split("[ \t]+", 2);
        if (parts.length < 2) {
            return;
        }
        String key = parts[0];
        String keys = key.length() == 2 && key.startsWith("^") ? String.valueOf(KeyNames.control(key.charAt(1))) : keys(key);
        String value = parts[1].strip();
        if (macro || value.equals("rl_complete")) {
            bind(keys, macro ? value : "complete");
        }
    }

    private static void complain(String message) {
        Uncaught.writeError("readline: " + message + "\n");
    }
}
