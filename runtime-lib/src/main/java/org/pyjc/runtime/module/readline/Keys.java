package org.pyjc.runtime.module.readline;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Macro;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes.ControlChar;

/**
 * The editor's keys: those of GNU readline where JLine's differ, then what init files bind, by readline's names of functions. Thread safety:
 * used by the thread that edits.
 */
final class Keys {
    private static final String COMPLETE = "complete";
    private static final String SUSPEND = "suspend";
    private static final String ESCAPE = "\033";
    /** What JLine calls functions of other names in readline; all others have the same. */
    private static final Map<String, String> JLINE_NAMES = Map.ofEntries(entry("abort", LineReader.SEND_BREAK),
            entry("previous-history", LineReader.UP_LINE_OR_HISTORY), entry("next-history", LineReader.DOWN_LINE_OR_HISTORY),
            entry("reverse-search-history", LineReader.HISTORY_INCREMENTAL_SEARCH_BACKWARD),
            entry("forward-search-history", LineReader.HISTORY_INCREMENTAL_SEARCH_FORWARD),
            entry("downcase-word", LineReader.DOWN_CASE_WORD), entry("upcase-word", LineReader.UP_CASE_WORD),
            entry("set-mark", LineReader.SET_MARK_COMMAND), entry("unix-line-discard", LineReader.BACKWARD_KILL_LINE),
            entry("redraw-current-line", LineReader.REDRAW_LINE), entry("do-lowercase-version", LineReader.DO_LOWERCASE_VERSION),
            entry("operate-and-get-next", LineReader.ACCEPT_LINE_AND_DOWN_HISTORY), entry("vi-editing-mode", LineReader.VI_CMD_MODE),
            entry("menu-complete", COMPLETE), entry("old-menu-complete", COMPLETE));

    private final LineEditor editor;
    private int applied;

    Keys(LineEditor editor, Tty tty) {
        this.editor = editor;
        addFunctions();
        KeyMap<Binding> emacs = editor.getKeyMaps().get(LineReader.EMACS);
        KeyMap<Binding> insertion = editor.getKeyMaps().get(LineReader.VIINS);
        KeyMap<Binding> commands = editor.getKeyMaps().get(LineReader.VICMD);
        bindTyping(emacs);
        bindTyping(insertion);
        bindArrows(emacs);
        bindArrows(insertion);
        bindArrows(commands);
        bindEmacs(emacs);
        bind(commands, LineReader.VI_UP_LINE_OR_HISTORY, "k", "-");
        bind(commands, LineReader.VI_DOWN_LINE_OR_HISTORY, "j", "+");
        int suspend = tty.getAttributes().getControlChar(ControlChar.VSUSP);
        if (suspend > 0) {
            for (KeyMap<Binding> map : List.of(emacs, insertion, commands)) {
                bind(map, SUSPEND, String.valueOf((char) suspend));
            }
        }
    }

    private void addFunctions() {
        Map<String, Widget> functions = editor.getWidgets();
        functions.put(COMPLETE, editor::complete);
        functions.put("possible-completions", () -> editor.complete('?'));
        functions.put("insert-completions", () -> editor.complete('*'));
        functions.put("tab-insert", editor::typeTab);
        functions.put("unix-word-rubout", editor::rubOutWord);
        functions.put(SUSPEND, editor::suspend);
        functions.put(LineReader.CALLBACK_INIT, editor::begin);
    }

    private static void bind(KeyMap<Binding> map, String function, String... keys) {
        for (String each : keys) {
            map.bind(new Reference(function), each);
        }
    }

    /** A tab is a tab until a program says otherwise; parentheses are not shown to match. */
    private static void bindTyping(KeyMap<Binding> map) {
        bind(map, "tab-insert", "\t");
        bind(map, LineReader.SELF_INSERT, ")", "]", "}");
    }

    /** Both of what the keys send, whatever the terminal's type says. */
    private static void bindArrows(KeyMap<Binding> map) {
        bind(map, LineReader.UP_LINE_OR_HISTORY, "\033[A", "\033OA");
        bind(map, LineReader.DOWN_LINE_OR_HISTORY, "\033[B", "\033OB");
        bind(map, LineReader.FORWARD_CHAR, "\033[C", "\033OC");
        bind(map, LineReader.BACKWARD_CHAR, "\033[D", "\033OD");
        bind(map, LineReader.BEGINNING_OF_LINE, "\033[H", "\033OH");
        bind(map, LineReader.END_OF_LINE, "\033[F", "\033OF");
        bind(map, LineReader.DELETE_CHAR, "\033[3~");
    }

    private static void bindEmacs(KeyMap<Binding> map) {
        bind(map, LineReader.DELETE_CHAR, "\004");
        bind(map, LineReader.BACKWARD_KILL_LINE, "\025");
        bind(map, "unix-word-rubout", "\027");
        bind(map, COMPLETE, ESCAPE + "\t", ESCAPE + ESCAPE);
        bind(map, "possible-completions", ESCAPE + "?", ESCAPE + "=");
        bind(map, "insert-completions", ESCAPE + "*");
        bind(map, LineReader.BEGINNING_OF_HISTORY, ESCAPE + "<");
        bind(map, LineReader.INSERT_COMMENT, ESCAPE + "#");
    }

    /** Takes over what was set since the last line was read. */
    void update() {
        Settings settings = Session.SETTINGS;
        for (Settings.Binding each : settings.bindingsFrom(applied)) {
            applied++;
            KeyMap<Binding> map = editor.getKeyMaps().get(keyMap(each.keyMap()));
            if (map == null) {
                continue;
            }
            if (each.macro() != null) {
                map.bind(new Macro(each.macro()), each.keys());
            } else {
                bindFunction(map, each);
            }
        }
        boolean vi = settings.get("editing-mode", "emacs").toLowerCase(Locale.ROOT).startsWith("vi");
        editor.getKeyMaps().put(LineReader.MAIN, editor.getKeyMaps().get(vi ? LineReader.VIINS : LineReader.EMACS));
        editor.setVariable(LineReader.BELL_STYLE, settings.get("bell-style", "audible"));
    }

    private void bindFunction(KeyMap<Binding> map, Settings.Binding binding) {
        String name = JLINE_NAMES.getOrDefault(binding.function(), binding.function());
        if (editor.getWidgets().containsKey(name)) {
            bind(map, name, binding.keys());
        }
    }

    private static String keyMap(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "vi", "vi-command", "vi-move" -> LineReader.VICMD;
            case "vi-insert" -> LineReader.VIINS;
            default -> LineReader.EMACS;
        };
    }
}
