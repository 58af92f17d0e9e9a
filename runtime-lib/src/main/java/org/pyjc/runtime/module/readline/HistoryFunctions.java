package org.pyjc.runtime.module.readline;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** The history in memory. Compare CPython readline.c: readline_add_history and its neighbours. Thread safety: see {@link HistoryLines}. */
final class HistoryFunctions {
    private HistoryFunctions() {}

    @PyFunctionDef(name = "add_history", signature = "(string, /)", doc = "Add an item to the history buffer.")
    static void addHistory(Object string) {
        Session.HISTORY.add(Texts.of(string));
    }

    @PyFunctionDef(name = "clear_history", signature = "()", doc = "Clear the current readline history.")
    static void clearHistory() {
        Session.HISTORY.clear();
    }

    @PyFunctionDef(name = "get_current_history_length", signature = "()", doc = "Return the current (not the maximum) length of history.")
    static long getCurrentHistoryLength() {
        return Session.HISTORY.size();
    }

    @PyFunctionDef(name = "get_history_item", signature = "(index, /)", doc = "Return the current contents of history item at one-based index.")
    static Object getHistoryItem(int index) {
        String line = Session.HISTORY.get(index);
        return line == null ? PyNone.NONE : Str.fromUtf16(line);
    }

    @PyFunctionDef(name = "remove_history_item", signature = "(pos, /)", doc = "Remove history item given by its zero-based position.")
    static void removeHistoryItem(int pos) {
        checkNotNegative(pos);
        if (!Session.HISTORY.remove(pos)) {
            throw noItem(pos);
        }
    }

    @PyFunctionDef(name = "replace_history_item", signature = "(pos, line, /)", doc = "Replaces history item given by its position with contents of line.\n"
            + "\n"
            + "pos is zero-based.")
    static void replaceHistoryItem(int pos, @ToStr Object line) {
        checkNotNegative(pos);
        String text = Texts.of(line);
        if (!Session.HISTORY.replace(pos, text)) {
            throw noItem(pos);
        }
    }

    private static void checkNotNegative(int pos) {
        if (pos < 0) {
            throw Errors.valueError("History index cannot be negative");
        }
    }

    private static RuntimeException noItem(int pos) {
        return Errors.valueError("No history item at position " + pos);
    }

    @PyFunctionDef(name = "set_auto_history", signature = "(enabled, /)", doc = "Enables or disables automatic history.")
    static void setAutoHistory(boolean enabled) {
        Session.SETTINGS.setAutoHistory(enabled);
    }
}
