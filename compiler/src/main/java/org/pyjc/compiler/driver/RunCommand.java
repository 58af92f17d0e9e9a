package org.pyjc.compiler.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.exc.print.SourceLines;
import org.pyjc.runtime.importing.MainModule;
import org.pyjc.runtime.launch.Places;
import org.pyjc.runtime.launch.Program;
import org.pyjc.runtime.launch.RunOptions;
import org.pyjc.runtime.launch.SiteStart;
import org.pyjc.runtime.launch.Startup;
import org.pyjc.runtime.text.Dedent;

/** {@code pyjc run}: what python does with the same arguments. Thread safety: one call. */
final class RunCommand {
    private static final int USAGE = 2;
    private static final String HELP = """
            usage: pyjc run [option] ... [-c cmd | -m mod | file | -] [arg] ...
            Compiles in memory and runs, as python does with the same arguments.
            Options (those of python 3.14):
            -B     : accepted (compiled classes go to pyjc's own cache, see PYJC_CACHE)
            -c cmd : program passed in as string (terminates option list)
            -E     : ignore PYTHON* environment variables (such as PYTHONPATH)
            -I     : isolate from the user's environment (implies -E and -P and -s)
            -m mod : run library module as a script (terminates option list)
            -O     : remove assert and __debug__-dependent statements
            -OO    : do -O changes and also discard docstrings
            -P     : don't prepend a potentially unsafe path to sys.path
            -S -s  : accepted
            -u     : force the stdout and stderr streams to be unbuffered
            -V     : print the version
            -W arg : warning control
            -X opt : implementation-specific option, as in sys._xoptions
            --virtual-threads : threads of the program are Java's virtual threads (see docs/concurrency.md)
            --verbose : show Java stack traces of what goes wrong inside pyjc
            file   : program read from script file, folder or zip file with __main__.py
            -      : program read from stdin
            """;

    private RunCommand() {}

    static int run(List<String> args) {
        RunOptions options;
        try {
            options = RunOptions.parse(args);
        } catch (RunOptions.UsageException e) {
            System.err.println("pyjc run: " + e.getMessage());
            System.err.println("usage: pyjc run [option] ... [-c cmd | -m mod | file | -] [arg] ...");
            System.err.println("Try `pyjc run -h' for more information.");
            return USAGE;
        }
        return switch (options.target) {
            case VERSION -> show("Python 3.14.3 (pyjc)\n");
            case HELP -> show(HELP);
            case COMMAND -> command(options, args);
            case MODULE -> module(options, args);
            case FILE -> file(options, args);
            case STDIN -> standardInput(options, args);
        };
    }

    private static int show(String text) {
        System.out.print(text);
        return 0;
    }

    private static int command(RunOptions options, List<String> args) {
        String text = Dedent.text(options.operand);
        int at = loneSurrogate(text);
        if (at >= 0) {
            System.err.println("Unable to decode the command from the command line:\nUnicodeEncodeError: 'utf-8' codec can't encode character '\\u"
                + Integer.toHexString(text.charAt(at)) + "' in position " + text.codePointCount(0, at) + ": surrogates not allowed");
            return 1;
        }
        SourceLines.register("<string>", text);
        return execute(options, "-c", "", args, () -> MainModule.run(new SourceCompiler().command(text, "<string>"), null));
    }

    /** Where the first byte of a text is that was none, or -1. */
    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static int module(RunOptions options, List<String> args) {
        String folder = Path.of("").toAbsolutePath().toString();
        return execute(options, "-m", folder, args, () -> MainModule.runModule(options.operand));
    }

    private static int standardInput(RunOptions options, List<String> args) {
        if (options.operand == null && Interactive.isWanted(options)) {
            return start(options, "", options.safePath ? null : "", args, () -> {
                MainModule.create();
                Interactive.loop(true);
            }, false);
        }
        byte[] source;
        try {
            source = System.in.readAllBytes();
        } catch (IOException e) {
            System.err.println("pyjc run: cannot read standard input: " + e.getMessage());
            return 1;
        }
        String name = options.operand == null ? "" : "-";
        return execute(options, name, "", args, () -> MainModule.run(new SourceCompiler().command(source, "<stdin>"), "<stdin>"));
    }

    private static int file(RunOptions options, List<String> args) {
        Path file;
        try {
            file = Path.of(options.operand);
        } catch (InvalidPathException e) {
            System.err.println("pyjc: can't open file '" + options.operand + "': " + e.getReason());
            return USAGE;
        }
        if (Files.isDirectory(file) && !Files.exists(file.resolve("__main__.py")) && !Files.exists(file.resolve("__main__.pyc"))) {
            System.err.println("pyjc: can't find '__main__' module in '" + absolute(options.operand) + "'");
            return 1;
        }
        if (Files.isDirectory(file) || isInZip(file)) {
            return start(options, options.operand, absolute(options.operand), args, MainModule::runFromPath);
        }
        String path = absolute(options.operand);
        byte[] source;
        try {
            byte[] all = Files.readAllBytes(file);
            source = options.skipFirstLine ? withoutFirstLine(all) : all;
        } catch (IOException e) {
            System.err.println("pyjc: can't open file '" + path + "': " + Messages.withNumber(e));
            return USAGE;
        }
        return execute(options, options.operand, parent(file), args, path.endsWith(".pyc") && MainModule.isCompiled(source)
                ? () -> MainModule.runPyc(source, path) : () -> MainModule.run(new SourceCompiler().script(path, source), path));
    }

    /** What follows the first line, after an empty one in its place. */
    private static byte[] withoutFirstLine(byte[] source) {
        int end = 0;
        while (end < source.length && source[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(source, end, source.length);
    }

    /** The path as python makes it absolute: {@code .} and {@code ..} in it stay. */
    private static String absolute(String path) {
        return path.startsWith("/") ? path : Path.of("").toAbsolutePath() + File.separator + path;
    }

    private static String parent(Path file) {
        try {
            return file.toRealPath().getParent().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().getParent().toString();
        }
    }

    /** Whether it is an archive or a place in one. */
    private static boolean isInZip(Path file) {
        Path there = file;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && isZip(there);
    }

    private static boolean isZip(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && (magic[2] == 3 || magic[2] == 5);
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs code whose folder is the first entry of {@code sys.path}, unless an option forbids that. */
    private static int execute(RunOptions options, String name, String folder, List<String> args, Program.Body body) {
        return start(options, name, options.safePath ? null : folder, args, body);
    }

    private static int start(RunOptions options, String name, String firstPath, List<String> args, Program.Body body) {
        return start(options, name, firstPath, args, body, options.inspect > 0);
    }

    private static int start(RunOptions options, String name, String firstPath, List<String> args, Program.Body body, boolean inspect) {
        return Program.run(() -> {
            List<String> original = new ArrayList<>();
            original.add(Places.executable().isEmpty() ? "pyjc" : Places.executable());
            original.addAll(args);
            Startup.configure(options, name, firstPath, original);
            SiteStart.run(options);
            if (inspect) {
                Interactive.after(body);
            } else {
                body.run();
            }
        });
    }
}
