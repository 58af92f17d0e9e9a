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
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.pyjc.runtime.launch.JarMain;

/**
 * Writes an application's jar: its classes and sources, the runtime library with what it needs, and the standard library.
 * Entries have a fixed time and order, so that two builds are equal. Thread safety: one jar, one thread.
 */
final class JarWriter {
    private static final long EPOCH = 315_619_200_000L;

    private final Path jar;
    private final Set<String> names = new HashSet<>();

    JarWriter(Path jar) {
        this.jar = jar;
    }

    void write(List<BatchCompiler.Unit> units, String mainModule) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            manifest(out, mainModule);
            for (BatchCompiler.Unit unit : units) {
                for (Map.Entry<String, byte[]> each : unit.classes().entrySet()) {
                    add(out, each.getKey() + ".class", each.getValue());
                }
                add(out, JarMain.SOURCES + "/" + unit.source().shown(), Files.readAllBytes(unit.source().file()));
            }
            for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
                addElement(out, Path.of(element));
            }
        }
    }

    private void manifest(JarOutputStream out, String mainModule) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, JarMain.class.getName());
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        attributes.putValue("Add-Opens", "java.base/java.math");
        attributes.putValue(JarMain.MAIN_ATTRIBUTE, mainModule);
        JarEntry entry = entry(JarFile.MANIFEST_NAME);
        out.putNextEntry(entry);
        manifest.write(out);
        out.closeEntry();
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
