package org.pyjc.runtime.module.readline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What init files and {@code parse_and_bind} set. Thread safety: concurrent map, volatile fields; the object's monitor guards the bindings. */
final class Settings {
    private static final String DELIMITERS = " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?";

    /**
     * What a key does.
     *
     * @param keyMap the key map by readline's name
     * @param keys the characters that the key sends
     * @param function readline's name of a function, null for a macro
     * @param macro the characters to read instead
     */
    record Binding(String keyMap, String keys, String function, String macro) {}

    private final Map<String, String> variables = new ConcurrentHashMap<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final Map<String, Binding> latest = new HashMap<>();
    private volatile String delimiters = DELIMITERS;
    private volatile boolean autoHistory = true;

    /** Adds a binding, unless it is what the key does already: programs bind the same with each of their loops. */
    synchronized void bind(Binding binding) {
        if (!binding.equals(latest.put(binding.keyMap() + binding.keys(), binding))) {
            bindings.add(binding);
        }
    }

    /** The bindings made after the first so many. */
    synchronized List<Binding> bindingsFrom(int count) {
        return List.copyOf(bindings.subList(count, bindings.size()));
    }

    void set(String variable, String value) {
        String name = variable.toLowerCase(Locale.ROOT);
        variables.put(name, value);
        if (name.equals("history-size")) {
            Session.HISTORY.setLimit(number(name, -1));
        }
    }

    String get(String variable, String otherwise) {
        return variables.getOrDefault(variable, otherwise);
    }

    /** Whether a variable is on; none is that is not set. */
    boolean isOn(String variable) {
        String value = variables.get(variable);
        return value != null && (value.isEmpty() || value.equals("1") || value.equalsIgnoreCase("on"));
    }

    int number(String variable, int otherwise) {
        try {
            String value = variables.get(variable);
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0; // as atoi(3)
        }
    }

    /** The characters that end the word that is completed. */
    String delimiters() {
        return delimiters;
    }

    void setDelimiters(String newDelimiters) {
        delimiters = newDelimiters;
    }

    boolean autoHistory() {
        return autoHistory;
    }

    void setAutoHistory(boolean enabled) {
        autoHistory = enabled;
    }
}
