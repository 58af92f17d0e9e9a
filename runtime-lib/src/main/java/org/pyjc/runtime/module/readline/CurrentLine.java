package org.pyjc.runtime.module.readline;

/**
 * The line that is edited, or what was inserted while none is. Thread safety: the object's monitor guards the text that no editor has; an editor
 * locks its own.
 */
final class CurrentLine {
    /** A line on the screen. */
    interface Screen {
        String text();

        void insert(String text);

        void redisplay();
    }

    private final StringBuilder idle = new StringBuilder();
    private volatile Screen screen;

    /** Says which editor has the line from now on. */
    void begin(Screen newScreen) {
        screen = newScreen;
    }

    /** The editor is done with the line, of which nothing is left. */
    synchronized void end() {
        screen = null;
        idle.setLength(0);
    }

    String text() {
        Screen s = screen;
        if (s != null) {
            return s.text();
        }
        synchronized (this) {
            return idle.toString();
        }
    }

    /** Inserts where the cursor is. */
    void insert(String text) {
        Screen s = screen;
        if (s != null) {
            s.insert(text);
            return;
        }
        synchronized (this) {
            idle.append(text);
        }
    }

    void redisplay() {
        Screen s = screen;
        if (s != null) {
            s.redisplay();
        }
    }
}
