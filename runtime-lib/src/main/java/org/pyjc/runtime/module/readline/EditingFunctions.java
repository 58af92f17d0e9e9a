package org.pyjc.runtime.module.readline;

import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.none.PyNone;

/** The line, its hooks and the keys. Compare CPython readline.c. Thread safety: see {@link CurrentLine}, {@link Hooks}, {@link InputRc}. */
final class EditingFunctions {
    private EditingFunctions() {}

    @PyFunctionDef(name = "parse_and_bind", signature = "(string, /)", doc = "Execute the init line provided in the string argument.")
    static void parseAndBind(Object string) {
        Session.INPUT_RC.line(Texts.of(string));
    }

    @PyFunctionDef(name = "read_init_file", signature = "(filename=None, /)", doc = "Execute a readline initialization file.\n"
            + "\n"
            + "The default filename is the last filename used.")
    static void readInitFile(Object filename) {
        if (filename == PyNone.NONE) {
            RcFiles.audit("<readline_init_file>", "r");
            Session.INPUT_RC.last();
        } else {
            Session.INPUT_RC.file(RcFiles.resolve(filename, "r"));
        }
    }

    @PyFunctionDef(name = "get_line_buffer", signature = "()", doc = "Return the current contents of the line buffer.")
    static Object getLineBuffer() {
        return Str.fromUtf16(Session.LINE.text());
    }

    @PyFunctionDef(name = "insert_text", signature = "(string, /)", doc = "Insert text into the line buffer at the cursor position.")
    static void insertText(Object string) {
        Session.LINE.insert(Texts.of(string));
    }

    @PyFunctionDef(name = "redisplay", signature = "()",
            doc = "Change what's displayed on the screen to reflect contents of the line buffer.")
    static void redisplay() {
        Session.LINE.redisplay();
    }

    @PyFunctionDef(name = "set_startup_hook", signature = "(function=None, /)",
            doc = "Set or remove the function invoked by the rl_startup_hook callback.\n"
            + "\n"
            + "The function is called with no arguments just\n"
            + "before readline prints the first prompt.")
    static void setStartupHook(Object function) {
        Session.HOOKS.setStartup(Hooks.checked("startup_hook", function));
    }

    @PyFunctionDef(name = "set_pre_input_hook", signature = "(function=None, /)",
            doc = "Set or remove the function invoked by the rl_pre_input_hook callback.\n"
            + "\n"
            + "The function is called with no arguments after the first prompt\n"
            + "has been printed and just before readline starts reading input\n"
            + "characters.")
    static void setPreInputHook(Object function) {
        Session.HOOKS.setPreInput(Hooks.checked("pre_input_hook", function));
    }
}
