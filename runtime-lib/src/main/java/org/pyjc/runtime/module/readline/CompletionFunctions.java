package org.pyjc.runtime.module.readline;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** What completion is asked and told. Compare CPython readline.c. Thread safety: see {@link Completion}, {@link Hooks}, {@link Settings}. */
final class CompletionFunctions {
    private CompletionFunctions() {}

    @PyFunctionDef(name = "set_completer", signature = "(function=None, /)", doc = "Set or remove the completer function.\n"
            + "\n"
            + "The function is called as function(text, state),\n"
            + "for state in 0, 1, 2, ..., until it returns a non-string.\n"
            + "It should return the next possible completion starting with 'text'.")
    static void setCompleter(Object function) {
        Session.HOOKS.setCompleter(Hooks.checked("completer", function));
    }

    @PyFunctionDef(name = "get_completer", signature = "()", doc = "Get the current completer function.")
    static Object getCompleter() {
        Object completer = Session.HOOKS.completer();
        return completer == null ? PyNone.NONE : completer;
    }

    @PyFunctionDef(name = "set_completion_display_matches_hook", signature = "(function=None, /)",
            doc = "Set or remove the completion display function.\n"
            + "\n"
            + "The function is called as\n"
            + "  function(substitution, [matches], longest_match_length)\n"
            + "once each time matches need to be displayed.")
    static void setCompletionDisplayMatchesHook(Object function) {
        Session.HOOKS.setDisplayMatches(Hooks.checked("completion_display_matches_hook", function));
    }

    @PyFunctionDef(name = "get_completion_type", signature = "()", doc = "Get the type of completion being attempted.")
    static long getCompletionType() {
        return Session.COMPLETION.type();
    }

    @PyFunctionDef(name = "get_begidx", signature = "()", doc = "Get the beginning index of the completion scope.")
    static long getBegidx() {
        return Session.COMPLETION.begin();
    }

    @PyFunctionDef(name = "get_endidx", signature = "()", doc = "Get the ending index of the completion scope.")
    static long getEndidx() {
        return Session.COMPLETION.end();
    }

    @PyFunctionDef(name = "set_completer_delims", signature = "(string, /)", doc = "Set the word delimiters for completion.")
    static void setCompleterDelims(Object string) {
        Session.SETTINGS.setDelimiters(Texts.of(string));
    }

    @PyFunctionDef(name = "get_completer_delims", signature = "()", doc = "Get the word delimiters for completion.")
    static Object getCompleterDelims() {
        return Str.fromUtf16(Session.SETTINGS.delimiters());
    }
}
