package org.pyjc.compiler.driver;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import org.pyjc.runtime.importing.Execute;
import org.pyjc.runtime.launch.Program;
import org.pyjc.runtime.launch.RunOptions;
import org.pyjc.runtime.types.dict.PyDict;

/**
 * The interactive loop in {@code __main__}: of {@code pyjc run} at a terminal, and of {@code -i}. It is the library's
 * {@code code.InteractiveConsole}; prompts go to standard error unless there is a terminal, as python's do. At a terminal lines are edited,
 * with names completed and the history in a file, as module {@code site} has it for CPython's basic loop. Compare CPython pythonrun.c:
 * PyRun_InteractiveLoopObject, main.c: pymain_run_interactive_hook, and Lib/site.py: register_readline. Thread safety: used by the program's
 * main thread.
 */
final class Interactive {
    private static final String LOOP = """
            import code, linecache, os, sys, __main__

            class Console(code.InteractiveConsole):
                def raw_input(self, prompt=""):
                    if sys.stdin.isatty() and sys.stdout.isatty():
                        return input(prompt)
                    sys.stderr.write(str(prompt))
                    sys.stderr.flush()
                    line = sys.stdin.readline()
                    if not line:
                        raise EOFError
                    return line.removesuffix("\\n")

                def runsource(self, source, filename, symbol):
                    linecache.cache[filename] = len(source), None, source.splitlines(True), filename
                    more = super().runsource(source, filename, symbol)
                    sys.stdout.flush()
                    return more

            banner = "" if sys.flags.quiet or not first else (f"Python {sys.version} on {sys.platform}\\n"
                'Type "help", "copyright", "credits" or "license" for more information.')
            startup = None if sys.flags.ignore_environment or not first else os.environ.get("PYTHONSTARTUP")
            if startup:
                with open(startup, "rb") as file:
                    exec(compile(file.read(), startup, "exec"), vars(__main__))

            def edit_lines():
                import atexit, readline, rlcompleter
                readline.parse_and_bind("tab: complete")
                try:
                    readline.read_init_file()
                except OSError:
                    pass
                if readline.get_current_history_length() > 0:
                    return
                history = None if sys.flags.ignore_environment else os.environ.get("PYTHON_HISTORY")
                history = history or os.path.join(os.path.expanduser("~"), ".python_history")

                def write_history():
                    try:
                        readline.write_history_file(history)
                    except OSError:
                        pass

                try:
                    readline.read_history_file(history)
                except OSError:
                    pass
                atexit.register(write_history)

            hook = getattr(sys, "__interactivehook__", None)
            standard = hook is None or hook is getattr(sys.modules.get("site"), "register_readline", None)
            if standard:
                hook = edit_lines if sys.stdin.isatty() and sys.stdout.isatty() and not (sys.flags.no_site or sys.flags.isolated) else None
            if hook:
                try:
                    hook()
                except Exception:
                    sys.stderr.write("Failed calling sys.__interactivehook__\\n")
                    sys.excepthook(*sys.exc_info())
            Console(vars(__main__), "<stdin>").interact(banner, "")
            """;

    private Interactive() {}

    /** Whether a program that is not named is typed in. */
    static boolean isWanted(RunOptions options) {
        if (options.inspect > 0) {
            return true;
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Reads and runs statements until the input ends; {@code first}: nothing was run before. */
    static void loop(boolean first) {
        PyDict names = new PyDict();
        names.putStr("first", first);
        Execute.module(new SourceCompiler().command(LOOP.getBytes(StandardCharsets.UTF_8), "<interactive>"), names);
    }

    /** Runs a program, tells how it failed if it did, and goes on with the loop. */
    static void after(Program.Body program) {
        Program.inspected(program);
        loop(false);
    }
}
