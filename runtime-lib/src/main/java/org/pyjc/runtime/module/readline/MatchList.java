package org.pyjc.runtime.module.readline;

import java.util.List;
import org.jline.utils.WCWidth;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;

/** Shows possible completions below the line, in columns. Compare GNU readline: rl_display_match_list. Thread safety: used by the thread that edits. */
final class MatchList {
    private static final int ASKS_FROM = 100;

    private final LineEditor editor;
    private final Tty tty;

    MatchList(LineEditor editor, Tty tty) {
        this.editor = editor;
        this.tty = tty;
    }

    /** Lets a program's hook show them. */
    Object tell(Object hook, Completion.Matches matches) {
        Object[] items = matches.all().stream().map(Str::fromUtf16).toArray();
        long longest = matches.all().stream().mapToInt(m -> m.codePointCount(0, m.length())).max().orElse(0);
        return Hooks.call(hook, Str.fromUtf16(matches.common()), PyList.of(items), longest);
    }

    void show(List<String> all) {
        editor.leaveLine();
        if (all.size() < Session.SETTINGS.number("completion-query-items", ASKS_FROM) || isWanted(all.size())) {
            tty.writer().print(columns(all));
        }
        tty.flush();
    }

    private boolean isWanted(int count) {
        tty.writer().print("Display all " + count + " possibilities? (y or n)");
        tty.flush();
        while (true) {
            int key = editor.readCharacter();
            if (key < 0 || key == 'n' || key == 'N' || key == '\177' || key == '\007') {
                tty.writer().println();
                return false;
            }
            if (key == 'y' || key == 'Y' || key == ' ') {
                tty.writer().println();
                return true;
            }
        }
    }

    private String columns(List<String> all) {
        int widest = all.stream().mapToInt(MatchList::width).max().orElse(0) + 2;
        int perRow = Math.max(1, tty.getSize().getColumns() / widest);
        boolean across = Session.SETTINGS.isOn("print-completions-horizontally");
        int rows = (all.size() + perRow - 1) / perRow;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < perRow; column++) {
                int index = across ? row * perRow + column : column * rows + row;
                if (index < all.size()) {
                    text.append(column == 0 ? "" : " ".repeat(widest - width(all.get(across ? index - 1 : index - rows))));
                    text.append(all.get(index));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
