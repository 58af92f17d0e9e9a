package org.pyjc.runtime.module.readline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;

/**
 * Finds what a word can be completed to. Compare CPython readline.c: flex_complete, on_completion, and GNU readline:
 * rl_completion_matches, compute_lcd_of_matches, postprocess_matches. Thread safety: volatile fields; one thread edits at a time.
 */
final class Completion {
    private final Hooks hooks;
    private final Settings settings;
    private volatile int type;
    private volatile int begin;
    private volatile int end;

    Completion(Hooks hooks, Settings settings) {
        this.hooks = hooks;
        this.settings = settings;
    }

    /**
     * Possible completions of a word.
     *
     * @param start where the word starts, in code points
     * @param common what all begin with, or the word itself
     * @param all the completions in their order, each once
     */
    record Matches(int start, String common, List<String> all) {}

    int type() {
        return type;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** Asks for completions of the word before the cursor; null when there are none. {@code kind} is readline's character for why. */
    Matches find(String line, int cursor, char kind) {
        type = kind;
        int at = line.offsetByCodePoints(0, cursor);
        int start = at;
        String delimiters = settings.delimiters();
        while (start > 0 && delimiters.indexOf(line.codePointBefore(start)) < 0) {
            start -= Character.charCount(line.codePointBefore(start));
        }
        begin = line.codePointCount(0, start);
        end = cursor;
        String word = line.substring(start, at);
        Object completer = hooks.completer();
        List<String> found = completer == null ? FileNames.startingWith(word) : ask(completer, word);
        return found.isEmpty() ? null : matches(begin, word, found);
    }

    private static List<String> ask(Object completer, String word) {
        List<String> found = new ArrayList<>();
        while (true) {
            Object answer = Hooks.call(completer, Str.fromUtf16(word), (long) found.size());
            if (answer == null || Values.strOrNull(answer) == null) {
                return found;
            }
            try {
                found.add(Texts.of(answer));
            } catch (PyException e) {
                return found; // PyErr_Clear()
            }
        }
    }

    private Matches matches(int start, String word, List<String> found) {
        List<String> sorted = List.copyOf(new TreeSet<>(found));
        String common = common(sorted);
        return new Matches(start, common.isEmpty() && sorted.size() > 1 ? word : common, sorted);
    }

    private String common(List<String> all) {
        boolean ignoreCase = settings.isOn("completion-ignore-case");
        String first = all.getFirst();
        int length = first.length();
        for (String each : all) {
            int same = 0;
            while (same < length && same < each.length() && first.regionMatches(ignoreCase, same, each, same, 1)) {
                same++;
            }
            length = same;
        }
        return first.substring(0, length > 0 && Character.isHighSurrogate(first.charAt(length - 1)) ? length - 1 : length);
    }
}
