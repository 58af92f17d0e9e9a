package org.pyjc.compiler.driver;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of everything but {@code run}. Thread safety: one call. */
@Command(name = "pyjc", description = "Compiles Python 3.14 to JVM bytecode and runs it.", mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class, synopsisSubcommandLabel = "COMMAND",
        subcommands = {Commands.Run.class, Commands.Compile.class, Commands.Build.class, Commands.Dump.class})
final class Commands implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    static int execute(String[] args) {
        return new CommandLine(new Commands()).setExecutionExceptionHandler(Commands::failed)
                .setParameterExceptionHandler(Commands::misused).execute(args);
    }

    /** Wrong arguments: one line that says which, and where to read more. */
    private static int misused(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + e.getMessage() + " (`" + name + " --help` tells more)");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Unexpected: one line, and the Java stack trace when it is asked for. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println(e instanceof Failure ? e.getMessage() : "pyjc: internal error: " + e);
        if (parsed.expandedArgs().contains("--verbose")) {
            e.printStackTrace(err);
        }
        return e instanceof Failure f ? f.status : 1;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return Main.version().toArray(String[]::new);
        }
    }

    /** A failure that a user can mend: the message names the file. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int status;

        Failure(int status, String message, Throwable cause) {
            super(message, cause);
            this.status = status;
        }

        Failure(String message) {
            this(1, message, null);
        }
    }

    @Command(name = "run", description = "Runs a program as python does; see `pyjc run --help`.")
    static final class Run implements Callable<Integer> {
        @Parameters(arity = "0..*", paramLabel = "[option] ... [-c cmd | -m mod | file | -] [arg] ...")
        private List<String> arguments = List.of();

        @Override
        public Integer call() {
            return RunCommand.run(arguments);
        }
    }

    /** What compiling commands share. */
    static class Sources {
        @Parameters(arity = "1..*", paramLabel = "PATH", description = "Python files, or folders, wheels and zip files of them (the roots "
                + "of packages).")
        List<Path> paths;

        @Option(names = {"-O"}, description = "Optimise: once removes asserts, twice docstrings too.")
        boolean[] optimize = {};

        @Option(names = "--verbose", description = "Show Java stack traces of errors.")
        boolean verbose;

        int level() {
            return Math.min(optimize.length, 2);
        }
    }

    @Command(name = "compile", description = "Compiles to class files.", mixinStandardHelpOptions = true)
    static final class Compile implements Callable<Integer> {
        @CommandLine.Mixin
        private Sources sources;

        @Option(names = "-d", required = true, paramLabel = "DIR", description = "Where the class files go.")
        private Path folder;

        @Override
        public Integer call() {
            return CompileCommand.run(sources, folder);
        }
    }

    @Command(name = "build", description = "Makes a runnable jar of a program, with the runtime and the library.", mixinStandardHelpOptions = true)
    static final class Build implements Callable<Integer> {
        @CommandLine.Mixin
        private Sources sources;

        @Option(names = "-o", required = true, paramLabel = "APP.jar", description = "The jar to write.")
        private Path jar;

        @Option(names = "--main", paramLabel = "MODULE", description = "The module to run; by default the only file, or __main__.")
        private String main;

        @Override
        public Integer call() {
            return BuildCommand.run(sources, jar, main);
        }
    }

    @Command(name = "dump", description = "Prints what the compiler makes of a file.", mixinStandardHelpOptions = true)
    static final class Dump implements Callable<Integer> {
        @Option(names = "--stage", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
        private org.pyjc.compiler.Dump.Stage stage;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(names = "--verbose", description = "Show Java stack traces of errors.")
        private boolean verbose;

        @Override
        public Integer call() {
            return DumpCommand.run(stage, file);
        }
    }
}
