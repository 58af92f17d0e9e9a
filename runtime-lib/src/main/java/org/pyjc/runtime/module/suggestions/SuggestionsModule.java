package org.pyjc.runtime.module.suggestions;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.ToStr;
import org.pyjc.runtime.call.KeywordSuggestion;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** The module {@code _suggestions}. Compare CPython _suggestions.c. Thread safety: stateless. */
@PyModuleDef(name = "_suggestions", doc = "Suggestions module.")
final class SuggestionsModule {
    private static final int MOST = 750;

    private SuggestionsModule() {}

    @PyFunctionDef(name = "_generate_suggestions", doc = "Returns the candidate in candidates that's closest to item")
    static Object generateSuggestions(Object candidates, @ToStr Object item) {
        if (!(candidates instanceof PyList list)) {
            throw Errors.typeError("candidates must be a list");
        }
        Object[] items = list.toArray();
        String wanted = Str.toJavaString(item);
        String[] names = new String[items.length];
        int count = 0;
        for (Object each : items) {
            Object text = Values.strOrNull(each);
            if (text == null) {
                throw Errors.typeError("all elements in 'candidates' must be strings");
            }
            String name = Str.toJavaString(text);
            if (!name.equals(wanted)) {
                names[count++] = name;
            }
        }
        String best = items.length > MOST ? null : KeywordSuggestion.suggest(names, count, wanted);
        return best == null ? PyNone.NONE : Str.fromUtf16(best);
    }
}
