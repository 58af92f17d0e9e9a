package org.pyjc.runtime.module.readline;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that were read. Positions count from 0; numbers count from 1, and go on counting when a limit drops the oldest lines, as in
 * GNU's history library. Thread safety: the object's monitor.
 */
final class HistoryLines {
    private static final int UNLIMITED = -1;

    private final ArrayList<String> lines = new ArrayList<>();
    private int first = 1;
    private int limit = UNLIMITED;

    synchronized void add(String line) {
        if (limit >= 0 && lines.size() == limit) {
            if (limit == 0) {
                return;
            }
            lines.removeFirst();
            first++;
        }
        lines.add(line);
    }

    /** Adds what was just read, unless the last line is equal. */
    synchronized void addNew(String line) {
        if (lines.isEmpty() || !line.equals(get(lines.size()))) {
            add(line);
        }
    }

    /** The line of a number, null when there is none. */
    synchronized String get(int number) {
        int position = number - first;
        return position < 0 || position >= lines.size() ? null : lines.get(position);
    }

    /** Removes the line at a position; false when there is none. */
    synchronized boolean remove(int position) {
        if (position >= lines.size()) {
            return false;
        }
        lines.remove(position);
        return true;
    }

    /** Replaces the line at a position; false when there is none. */
    synchronized boolean replace(int position, String line) {
        if (position >= lines.size()) {
            return false;
        }
        lines.set(position, line);
        return true;
    }

    synchronized void clear() {
        lines.clear();
        first = 1;
    }

    synchronized int size() {
        return lines.size();
    }

    /** The lines as they are now. */
    synchronized List<String> all() {
        return List.copyOf(lines);
    }

    /** Keeps the newest lines only, now and from now on; a negative number ends that. */
    synchronized void setLimit(int most) {
        limit = Math.max(most, UNLIMITED);
        int dropped = lines.size() - limit;
        if (limit >= 0 && dropped > 0) {
            lines.subList(0, dropped).clear();
            first = dropped;
        }
    }
}
