package org.pyjc.runtime.exc.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pyjc.runtime.exc.Exceptions;
import org.pyjc.runtime.exc.PyBaseException;
import org.pyjc.runtime.exc.PyFrame;
import org.pyjc.runtime.exc.PyTraceback;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.importing.StdlibNames;
import org.pyjc.runtime.module.builtins.Directory;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/**
 * What is added to the message of a NameError, AttributeError or ImportError: "Did you mean: 'x'?". Compare CPython
 * Lib/traceback.py: _compute_suggestion_error. Thread safety: stateless.
 */
final class NameSuggestion {
    private NameSuggestion() {}

    /** The text to be added, empty for none. */
    static String of(PyBaseException e) {
        if (e.type().isSubtype(Exceptions.IMPORT_ERROR)) {
            String wrong = attribute(e, "name_from");
            return wrong == null ? "" : didYouMean(forImport(e, wrong));
        }
        boolean name = e.type().isSubtype(Exceptions.NAME_ERROR);
        if (!name && !e.type().isSubtype(Exceptions.ATTRIBUTE_ERROR)) {
            return "";
        }
        String wrong = attribute(e, "name");
        if (wrong == null) {
            return "";
        }
        if (!name) {
            return didYouMean(forAttribute(e, wrong));
        }
        String text = didYouMean(forName(e, wrong));
        if (StdlibNames.contains(wrong)) {
            text += (text.isEmpty() ? ". Did" : " Or did") + " you forget to import '" + wrong + "'?";
        }
        return text;
    }

    private static String didYouMean(String suggestion) {
        return suggestion == null ? "" : ". Did you mean: '" + suggestion + "'?";
    }

    private static String attribute(PyBaseException e, String name) {
        Object value = Attributes.getOrNull(e, name);
        return value != null && Str.isStr(value) ? Str.toJavaString(value) : null;
    }

    private static String forImport(PyBaseException e, String wrong) {
        Object module = Modules.get(attribute(e, "name"));
        return module == null ? null : Suggestions.nearest(visible(module, wrong.startsWith("_")), wrong);
    }

    private static String forAttribute(PyBaseException e, String wrong) {
        Object owner = Attributes.getOrNull(e, "obj");
        return Suggestions.nearest(visible(owner, wrong.startsWith("_")), wrong);
    }

    private static List<String> visible(Object owner, boolean underscored) {
        List<String> names = new ArrayList<>();
        for (Object name : Iteration.toArray(Directory.dir(owner))) {
            if (Str.isStr(name)) {
                String text = Str.toJavaString(name);
                if (underscored || !text.startsWith("_")) {
                    names.add(text);
                }
            }
        }
        Collections.sort(names);
        return names;
    }

    private static String forName(PyBaseException e, String wrong) {
        PyTraceback last = e.traceback();
        if (last == null) {
            return null;
        }
        while (last.next() != null) {
            last = last.next();
        }
        PyFrame frame = last.frame();
        List<String> names = new ArrayList<>();
        addKeys(names, frame.locals());
        addKeys(names, frame.globals());
        addKeys(names, Modules.builtinsOf(frame.globals()));
        return Suggestions.nearest(names, wrong);
    }

    private static void addKeys(List<String> names, Object mapping) {
        if (mapping == PyNone.NONE) {
            return;
        }
        for (Object key : Iteration.toArray(mapping)) {
            if (Str.isStr(key)) {
                names.add(Str.toJavaString(key));
            }
        }
    }
}
