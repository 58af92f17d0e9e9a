package org.pyjc.runtime.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.Positions;
import org.pyjc.runtime.importing.ImportTimes;
import org.pyjc.runtime.importing.Importer;
import org.pyjc.runtime.importing.Modules;
import org.pyjc.runtime.importing.Shadowing;
import org.pyjc.runtime.importing.StandardLibrary;
import org.pyjc.runtime.module.codecs.Encodings;
import org.pyjc.runtime.module.io.StandardStreams;
import org.pyjc.runtime.module.sys.Flags;
import org.pyjc.runtime.module.sys.Processors;
import org.pyjc.runtime.number.IntDigits;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Builtins;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.thread.VirtualThreads;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;

/** Sets up {@code sys} as the options and the environment ask for. Compare CPython initconfig.c. Thread safety: before any program runs. */
public final class Startup {
    private Startup() {}

    /** {@code arguments[0]} is the program's own name as {@code sys.argv[0]}; {@code firstPath} null adds no entry. */
    public static void configure(RunOptions options, String programName, String firstPath, List<String> original) {
        PyDict sys = Modules.sys().dict();
        List<Object> argv = new ArrayList<>();
        argv.add(Str.fromUtf16(programName));
        options.arguments.forEach(a -> argv.add(Str.fromUtf16(a)));
        sys.putStr("argv", PyList.of(argv.toArray()));
        sys.putStr("orig_argv", texts(original));
        Shadowing.setProgramFolder(firstPath);
        sys.putStr("path", PyList.of(searchPath(options, firstPath).toArray()));
        Flags flags = flags(options);
        sys.putStr("flags", flags.toPython());
        IntDigits.setMax(options.intMaxStrDigits);
        if (options.cpuCount > 0) {
            Processors.set(options.cpuCount);
        }
        if (options.pycachePrefix != null && !options.pycachePrefix.isEmpty()) {
            sys.putStr("pycache_prefix", Str.fromUtf16(options.pycachePrefix));
        }
        sys.putStr("dont_write_bytecode", flags.dontWriteBytecode);
        sys.putStr("warnoptions", texts(warnings(options)));
        PyDict extras = new PyDict();
        for (String extra : options.extras) {
            int equals = extra.indexOf('=');
            extras.putStr(equals < 0 ? extra : extra.substring(0, equals), equals < 0 ? (Object) true : Str.fromUtf16(extra.substring(equals + 1)));
        }
        sys.putStr("_xoptions", extras);
        addPlaces(sys);
        addStreams(sys, options);
        if (options.importTimes > 0) {
            ImportTimes.tell(options.importTimes);
        }
        if (options.noDebugRanges) {
            Positions.tellLinesOnly();
        }
        if (options.javaTraces) {
            System.setProperty("pyjc.verbose", "true");
        }
        if (options.virtualThreads) {
            VirtualThreads.useForAll();
        }
        if (((PyList) sys.getStr("warnoptions")).size() > 0) {
            Importer.load("warnings");
        }
    }

    /** Where things are: the launcher, the installation. */
    private static void addPlaces(PyDict sys) {
        Places.addTo(sys);
        String library = StandardLibrary.entry();
        sys.putStr("_stdlib_dir", library == null ? PyNone.NONE : Str.fromUtf16(library));
    }

    /** Compare CPython pylifecycle.c: init_sys_streams. */
    private static void addStreams(PyDict sys, RunOptions options) {
        String[] given = options.environment("PYTHONIOENCODING").split(":", 2);
        String encoding = given[0].isEmpty() ? "utf-8" : given[0];
        String errors = given.length > 1 && !given[1].isEmpty() ? given[1] : given[0].isEmpty() && escapesBytes(options) ? "surrogateescape" : "strict";
        boolean unbuffered = options.unbuffered || !options.environment("PYTHONUNBUFFERED").isEmpty();
        String[] names = {"stdin", "stdout", "stderr"};
        for (int fd = 0; fd < names.length; fd++) {
            Object stream = StandardStreams.make(fd, unbuffered, encoding, fd == 2 ? "backslashreplace" : errors);
            sys.putStr(names[fd], stream);
            sys.putStr("__" + names[fd] + "__", stream);
        }
        Builtins.DICT.putStr("open", Attributes.get(Importer.load("_io"), "open"));
    }

    private static boolean escapesBytes(RunOptions options) {
        return isUtf8Mode(options) || CharacterLocale.escapesBytes();
    }

    /** Compare CPython preconfig.c: preconfig_init_utf8_mode. */
    private static boolean isUtf8Mode(RunOptions options) {
        if (options.utf8Mode != null) {
            return options.utf8Mode;
        }
        String asked = options.environment("PYTHONUTF8");
        return asked.isEmpty() ? CharacterLocale.isC() : asked.equals("1");
    }

    private static PyList texts(List<String> all) {
        Object[] items = new Object[all.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = Str.fromUtf16(all.get(i));
        }
        return PyList.of(items);
    }

    private static List<String> warnings(RunOptions options) {
        List<String> all = new ArrayList<>();
        if (options.devMode) {
            all.add("default");
        }
        String environment = options.ignoreEnvironment ? null : System.getenv("PYTHONWARNINGS");
        if (environment != null && !environment.isEmpty()) {
            all.addAll(List.of(environment.split(",")));
        }
        all.addAll(options.warnings);
        if (options.bytesWarning > 0) {
            all.add(options.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
        return all;
    }

    private static List<Object> searchPath(RunOptions options, String firstPath) {
        List<Object> path = new ArrayList<>();
        if (firstPath != null) {
            path.add(Str.fromUtf16(firstPath));
        }
        String environment = options.ignoreEnvironment ? null : System.getenv("PYTHONPATH");
        if (environment != null && !environment.isEmpty()) {
            for (String entry : environment.split(File.pathSeparator, -1)) {
                path.add(Str.fromUtf16(entry.isEmpty() ? "" : Path.of(entry).toAbsolutePath().toString()));
            }
        }
        String library = StandardLibrary.entry();
        if (library != null) {
            path.add(Str.fromUtf16(library));
        }
        return path;
    }

    private static Flags flags(RunOptions o) {
        Flags flags = new Flags();
        flags.inspect = o.inspect;
        flags.interactive = o.inspect;
        flags.debug = Math.min(o.debug, 1);
        flags.optimize = o.optimize;
        flags.noUserSite = o.noUserSite;
        flags.noSite = o.noSite;
        flags.ignoreEnvironment = o.ignoreEnvironment;
        flags.verbose = o.verbose;
        flags.bytesWarning = o.bytesWarning;
        flags.quiet = o.quiet;
        flags.isolated = o.isolated;
        flags.devMode = o.devMode;
        if (o.devMode) {
            Encodings.checkHandlers();
        }
        flags.dontWriteBytecode = o.dontWriteBytecode || !o.environment("PYTHONDONTWRITEBYTECODE").isEmpty();
        flags.utf8Mode = isUtf8Mode(o);
        flags.warnDefaultEncoding = o.warnDefaultEncoding || !o.environment("PYTHONWARNDEFAULTENCODING").isEmpty();
        flags.safePath = o.safePath;
        flags.intMaxStrDigits = o.intMaxStrDigits;
        return flags;
    }
}
