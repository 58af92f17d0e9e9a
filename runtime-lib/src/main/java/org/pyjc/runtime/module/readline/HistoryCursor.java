package org.pyjc.runtime.module.readline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import org.jline.reader.History;
import org.jline.reader.LineReader;

/**
 * Where the editor is in the history: in the lines that there were when it began to read. Lines are added by who calls the editor.
 * Thread safety: used by the thread that edits.
 */
final class HistoryCursor implements History {
    private final HistoryLines history;
    private List<String> lines = List.of();
    private int index;

    HistoryCursor(HistoryLines history) {
        this.history = history;
    }

    private record Line(int index, String line) implements Entry {
        @Override
        public Instant time() {
            return Instant.EPOCH;
        }
    }

    @Override
    public void attach(LineReader reader) {
        lines = history.all();
        index = lines.size();
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public void write(Path file, boolean incremental) {}

    @Override
    public void append(Path file, boolean incremental) {}

    @Override
    public void read(Path file, boolean checkDuplicates) {}

    @Override
    public void purge() {}

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int last() {
        return lines.size() - 1;
    }

    @Override
    public String get(int at) {
        return lines.get(at);
    }

    @Override
    public void add(Instant time, String line) {}

    @Override
    public ListIterator<Entry> iterator(int from) {
        List<Entry> entries = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            entries.add(new Line(i, lines.get(i)));
        }
        return entries.listIterator(Math.clamp(from, 0, lines.size()));
    }

    @Override
    public String current() {
        return index < lines.size() ? lines.get(index) : "";
    }

    @Override
    public boolean previous() {
        return moveTo(index - 1);
    }

    @Override
    public boolean next() {
        if (index >= lines.size()) {
            return false;
        }
        index++;
        return true;
    }

    @Override
    public boolean moveToFirst() {
        return index != 0 && moveTo(0);
    }

    @Override
    public boolean moveToLast() {
        return index != last() && moveTo(last());
    }

    @Override
    public boolean moveTo(int to) {
        if (to < 0 || to >= lines.size()) {
            return false;
        }
        index = to;
        return true;
    }

    @Override
    public void moveToEnd() {
        index = lines.size();
    }

    @Override
    public void resetIndex() {
        index = Math.min(index, lines.size());
    }
}
