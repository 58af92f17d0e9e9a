package org.pyjc.runtime.exc.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.importing.CompiledPath;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The source lines that tracebacks show: of files, of what a module's loader gives, and of registered text such as the
 * argument of {@code -c}. Compare CPython Lib/linecache.py.
 *
 * <p>Thread safety: one instance serves the printing of one exception; the registry is a concurrent map.
 */
public final class SourceLines {
    private static final Map<String, String> REGISTERED = new ConcurrentHashMap<>();

    private final Map<String, String[]> files = new HashMap<>();

    /** Remembers the text of code that comes from no file. */
    public static void register(String filename, String text) {
        REGISTERED.put(filename, text);
    }

    /** The registered text of such code, null when there is none. */
    public static String registered(String filename) {
        return REGISTERED.get(filename);
    }

    /** A line (from 1) without its end and trailing white space, empty when unknown. */
    public String line(String filename, int number, PyDict globals) {
        String[] lines = files.computeIfAbsent(filename, f -> load(f, globals));
        return number >= 1 && number <= lines.length ? lines[number - 1].stripTrailing() : "";
    }

    private static String[] load(String filename, PyDict globals) {
        String text = REGISTERED.get(filename);
        if (text == null) {
            text = fromFile(filename);
        }
        if (text == null) {
            text = CompiledPath.source(filename);
        }
        if (text == null) {
            text = fromLoader(globals);
        }
        return text == null ? new String[0] : split(text);
    }

    private static String fromFile(String filename) {
        try {
            Path path = Path.of(filename);
            if (!Files.isRegularFile(path)) {
                return null;
            }
            return SourceCoding.decode(Files.readAllBytes(path));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    private static String fromLoader(PyDict globals) {
        Object loader = globals == null ? null : globals.getStr("__loader__");
        Object name = globals == null ? null : globals.getStr("__name__");
        if (loader == null || name == null) {
            return null;
        }
        try {
            Object getSource = Attributes.getOrNull(loader, "get_source");
            Object source = getSource == null ? null : Call.call1(getSource, name);
            return source != null && Str.isStr(source) ? Str.toJavaString(source) : null;
        } catch (PyException e) {
            return null;
        }
    }

    static String[] split(String text) {
        List<String> lines = new ArrayList<>();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines.toArray(new String[0]);
    }
}
