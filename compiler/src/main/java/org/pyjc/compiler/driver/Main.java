package org.pyjc.compiler.driver;

import java.util.List;
import org.pyjc.runtime.launch.CommandLine;
import org.pyjc.runtime.launch.Program;

/**
 * The {@code pyjc} command. {@code run} reads its options itself, since start-up counts there; the other commands are
 * {@link Commands picocli's}. Thread safety: one call.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = args.length > 0 && args[0].equals("run")
                ? RunCommand.run(CommandLine.exact(args).subList(1, args.length))
                : Commands.execute(args);
        System.out.flush();
        System.err.flush();
        // Daemon threads of the program must not keep the process, and a program's own hooks have run.
        Program.exit(status);
    }

    /** The version, as {@code --version} shows it. */
    static List<String> version() {
        String own = Main.class.getPackage().getImplementationVersion();
        return List.of("pyjc " + (own == null ? "development" : own) + " (Python 3.14.3)",
                "JVM " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    }
}
