package org.pyjc.runtime.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.module.builtins.site.SiteBuiltins;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.text.Str;

/**
 * The start of a program that {@code pyjc run} runs imports module {@code site} when that has something to do: in a virtual environment, when
 * there are site packages, or a {@code sitecustomize} or {@code usercustomize} on the path. Its built-ins are there without it. Compare CPython pylifecycle.c:
 * init_import_site, and Lib/site.py: main. Thread safety: before any program runs.
 */
public final class SiteStart {
    private static final String PACKAGES = "lib/python3.14t/site-packages";

    private SiteStart() {}

    /** To be called when {@code sys} is set up. */
    public static void run(RunOptions options) {
        if (options.noSite) {
            SiteBuiltins.removeFrom(Builtins.DICT);
        } else if (Places.isVirtual() || hasCustomisation() || hasUserPackages(options) || hasFiles(System.getProperty("pyjc.home", ""), PACKAGES)) {
            Importer.load("site");
        }
    }

    private static boolean hasUserPackages(RunOptions options) {
        if (options.noUserSite) {
            return false;
        }
        String base = options.environment("PYTHONUSERBASE");
        return base.isEmpty() ? hasFiles(System.getProperty("user.home", ""), ".local/" + PACKAGES) : hasFiles(base, PACKAGES);
    }

    private static boolean hasFiles(String base, String folder) {
        if (base.isEmpty()) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(base, folder))) {
            return files.iterator().hasNext();
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean hasCustomisation() {
        for (Object entry : Iteration.toArray(Modules.sysAttribute("path"))) {
            String folder = Str.toJavaString(entry);
            if (isFile(folder, "sitecustomize.py") || isFile(folder, "usercustomize.py")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFile(String folder, String name) {
        try {
            return Files.isRegularFile(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
