package org.pyjc.runtime.module.sys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.PyFunction;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.exc.PyOSError;
import org.pyjc.runtime.exc.Uncaught;
import org.pyjc.runtime.importing.CompilerService;
import org.pyjc.runtime.importing.Execute;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.Interrupts;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.dict.PyDict;
import sun.misc.Signal;

/**
 * {@code sys.remote_exec}: runs a script in another pyjc process, in its main thread, soon (PEP 768).
 *
 * <p>The request is a file in a folder that only the user can write to; SIGURG, which a process ignores otherwise, tells the other
 * process to look there. Compare CPython Python/remote_debugging.c. Thread safety: requests are files, moved into place when complete.
 */
public final class RemoteExec {
    private static final String DISABLED = "Remote debugging is not enabled in the remote process";
    private static final String ENVIRONMENT = "PYTHON_DISABLE_REMOTE_DEBUG";
    private static final String OPTION = "disable-remote-debug";
    private static final String SIGNAL = "URG";
    private static final long SIGNAL_NUMBER = 23;
    private static final String PRIVATE = "rwx------";

    private RemoteExec() {}

    /** Lets other processes of the user run scripts here, unless the user has forbidden it. */
    public static void listen() {
        if (isEnabled()) {
            try {
                Signal.handle(new Signal(SIGNAL), ignored -> Interrupts.post(RemoteExec::runRequests));
            } catch (IllegalArgumentException e) {
                // no such signal on this system: nobody can send it
            }
        }
    }

    @PyFunctionDef(name = "is_remote_debug_enabled", signature = "()",
            doc = "Return True if remote debugging is enabled, False otherwise.")
    static boolean isEnabled() {
        String environment = System.getenv(ENVIRONMENT);
        return (environment == null || environment.isEmpty())
                && !(Modules.sys().dict().getStr("_xoptions") instanceof PyDict options && options.containsKey(OPTION));
    }

    @PyFunctionDef(name = "remote_exec", signature = "(pid, script)",
            doc = "Executes a file containing Python code in a given remote Python process.\n"
            + "\n"
            + "This function returns immediately, and the code will be executed by the\n"
            + "target process's main thread at the next available opportunity, similarly\n"
            + "to how signals are handled. There is no interface to determine when the\n"
            + "code has been executed. The caller is responsible for making sure that\n"
            + "the file still exists whenever the remote process tries to read it and that\n"
            + "it hasn't been overwritten.")
    static void remoteExec(int pid, Object script) {
        byte[] path = encoded(script);
        SysHooks.audit("sys.remote_exec", (long) pid, script);
        Call.method0(Call.call(Builtins.get("open"), script, "rb"), "close");
        if (pid == ProcessHandle.current().pid()) {
            if (!isEnabled()) {
                throw Errors.runtimeError(DISABLED);
            }
            Interrupts.post(() -> run(path));
            if (Interrupts.isMain()) {
                Interrupts.run();
            }
            return;
        }
        requireTarget(pid);
        try {
            Path folder = folder();
            Path draft = Files.write(Files.createTempFile(folder, "draft", ""), path);
            Files.move(draft, folder.resolve(pid + "-" + draft.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Errors.of(PyOSError.TYPE, new Object[] {e.toString()});
        }
        Call.call(Attributes.get(Importer.load("os"), "kill"), (long) pid, SIGNAL_NUMBER);
    }

    private static byte[] encoded(Object script) {
        Object path = Call.call(Attributes.get(Importer.load("os"), "fspath"), script);
        Object bytes = Call.call(Attributes.get(Importer.load("os"), "fsencode"), path);
        return ((PyBytes) bytes).value();
    }

    /** A process that is there, is ours, and has not forbidden it. */
    private static void requireTarget(int pid) {
        Call.call(Attributes.get(Importer.load("os"), "kill"), (long) pid, 0L);
        String command = process(pid, "cmdline");
        if (command.isEmpty()) {
            return;
        }
        if (!command.contains("org.pyjc.")) {
            throw Errors.runtimeError("The process does not run pyjc");
        }
        if (command.contains(OPTION + "\0") || process(pid, "environ").matches("(?s)(.*\0)?" + ENVIRONMENT + "=[^\0].*")) {
            throw Errors.runtimeError(DISABLED);
        }
    }

    /** What Linux tells of a process, "" elsewhere. */
    private static String process(int pid, String what) {
        try {
            return new String(Files.readAllBytes(Path.of("/proc/" + pid + "/" + what)), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Where the user's requests lie; nobody else may have made the folder or be able to write to it. */
    private static Path folder() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "pyjc-remote-" + System.getProperty("user.name"));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
        }
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
        boolean own = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
        if (!own || !permissions.equals(PRIVATE)) {
            throw new IOException("not a private folder: " + folder);
        }
        return folder;
    }

    // ---- in the other process ----

    private static void runRequests() {
        try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder(), ProcessHandle.current().pid() + "-*")) {
            for (Path request : requests) {
                byte[] path = Files.readAllBytes(request);
                Files.delete(request);
                run(path);
            }
        } catch (IOException e) {
            // no request can be read: the signal was not for us
        }
    }

    private static void run(byte[] path) {
        try {
            Object name = Call.call(Attributes.get(Importer.load("os"), "fsdecode"), new PyBytes(Arrays.copyOf(path, path.length)));
            SysHooks.audit("cpython.remote_debugger_script", name);
            Object file = Call.call(Builtins.get("open"), name, "rb");
            byte[] source = ((PyBytes) Call.method0(file, "read")).value();
            Call.method0(file, "close");
            CompilerService compiler = CompilerService.find();
            if (compiler == null) {
                throw Errors.runtimeError("a program without a compiler can't run scripts");
            }
            PyCode code = (PyCode) compiler.compile(source, Str.toJavaString(name), CompilerService.Mode.EXEC, 0, -1, -1);
            PyDict globals = PyDict.of("__builtins__", Modules.get("builtins"));
            Execute.run(code, globals, globals, PyFunction.NO_CELLS);
        } catch (PyException e) {
            Uncaught.display(e.value);
        }
    }
}
