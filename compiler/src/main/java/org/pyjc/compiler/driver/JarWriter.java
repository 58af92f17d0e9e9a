package org.pyjc.compiler.driver;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pyjc.runtime.launch.JarMain;

/**
 * Writes an application's jar: its classes, sources and data, the runtime library with what it needs, and the standard library.
 * Entries have a fixed time and order, so that two builds are equal. Thread safety: one jar, one thread.
 */
final class JarWriter {
    private static final long EPOCH = 315_619_200_000L;

    private final Path jar;
    private final Set<String> names = new HashSet<>();

    JarWriter(Path jar) {
        this.jar = jar;
    }

    void write(List<BatchCompiler.Unit> units, List<SourceTree.Data> data, String mainModule) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            manifest(out, mainModule, data);
            folders(out, units, data);
            for (BatchCompiler.Unit unit : units) {
                for (Map.Entry<String, byte[]> each : unit.classes().entrySet()) {
                    add(out, each.getKey() + ".class", each.getValue());
                }
                add(out, JarMain.SOURCES + "/" + unit.source().shown(), Files.readAllBytes(unit.source().file()));
            }
            for (SourceTree.Data each : data) {
                add(out, JarMain.SOURCES + "/" + each.shown(), Files.readAllBytes(each.file()));
            }
            for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
                addElement(out, Path.of(element));
            }
        }
    }

    /** The folders of the program have entries of their own: they may be portions of namespace packages. */
    private void folders(JarOutputStream out, List<BatchCompiler.Unit> units, List<SourceTree.Data> data) throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        Stream<String> files = Stream.concat(units.stream().map(u -> u.source().shown()), data.stream().map(SourceTree.Data::shown));
        files.map(f -> JarMain.SOURCES + "/" + f).forEach(f -> {
            for (int slash = f.indexOf('/'); slash >= 0; slash = f.indexOf('/', slash + 1)) {
                folders.add(f.substring(0, slash + 1));
            }
        });
        for (String folder : folders) {
            add(out, folder, new byte[0]);
        }
    }

    private void manifest(JarOutputStream out, String mainModule, List<SourceTree.Data> data) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, JarMain.class.getName());
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        attributes.putValue("Add-Opens", "java.base/java.lang java.base/java.math");
        attributes.putValue(JarMain.MAIN_ATTRIBUTE, mainModule);
        String distributions = data.stream().map(JarWriter::distribution).filter(d -> d != null).distinct().sorted().collect(Collectors.joining(" "));
        if (!distributions.isEmpty()) {
            attributes.putValue(JarMain.DISTRIBUTIONS_ATTRIBUTE, distributions);
        }
        JarEntry entry = entry(JarFile.MANIFEST_NAME);
        out.putNextEntry(entry);
        manifest.write(out);
        out.closeEntry();
    }

    /** The top folder with a distribution's metadata that the file lies in, null for others. */
    private static String distribution(SourceTree.Data file) {
        String top = file.shown().substring(0, Math.max(0, file.shown().indexOf('/')));
        return top.endsWith(".dist-info") || top.endsWith(".egg-info") ? top : null;
    }

    private JarEntry entry(String name) {
        names.add(name);
        JarEntry entry = new JarEntry(name);
        entry.setTime(EPOCH);
        return entry;
    }

    private void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        if (!names.contains(name)) {
            out.putNextEntry(entry(name));
            out.write(bytes);
            out.closeEntry();
        }
    }

    /** Adds a jar or folder of the compiler's own class path, if programs need it. */
    private void addElement(JarOutputStream out, Path element) throws IOException {
        if (Files.isDirectory(element)) {
            addFolder(out, element);
        } else if (Files.isRegularFile(element)) {
            addJar(out, element);
        }
    }

    /** The command line and what only the build of the compiler needs are left out; the compiler serves exec, eval and namedtuple. */
    private static boolean isNeeded(String name) {
        boolean service = name.startsWith("META-INF/services/org.pyjc.");
        return (service || !name.startsWith("META-INF/")) && !name.startsWith("picocli/") && !name.startsWith("org/stringtemplate/")
                && !isParserGenerator(name) && !name.equals("module-info.class") && !name.endsWith("/");
    }

    private static boolean isParserGenerator(String name) {
        return name.startsWith("org/antlr/") && !name.startsWith("org/antlr/v4/runtime/");
    }

    private void addFolder(JarOutputStream out, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
            if (isNeeded(name)) {
                add(out, name, Files.readAllBytes(file));
            }
        }
    }

    private void addJar(JarOutputStream out, Path file) throws IOException {
        try (JarFile source = new JarFile(file.toFile())) {
            for (Enumeration<JarEntry> all = source.entries(); all.hasMoreElements();) {
                JarEntry each = all.nextElement();
                if (isNeeded(each.getName())) {
                    try (InputStream in = source.getInputStream(each)) {
                        add(out, each.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }
}
