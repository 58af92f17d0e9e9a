package org.pyjc.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pyjc build}: what a program in a jar can do that nothing else is on the class path of. */
class JarTest {
    @TempDir
    private Path folder;

    @Test
    void aProgramInAJarCompiles() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("app.py"), "print(eval('6 * 7'), __file__.endswith('app.jar/App/app.py'))\n");
        Path jar = folder.resolve("app.jar");
        assertEquals(new CommandRun(0, ""), CommandRun.inJvm(folder, "build", "-o", jar, "--main", "app", source));
        assertEquals("42 True\n", outputOf(jar));
    }

    @Test
    void packageDataAndWheelsAreInTheJar() throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("src/shop/data"));
        Files.writeString(folder.resolve("src/app.py"), "print(1)\n");
        Files.writeString(folder.resolve("src/shop/__init__.py"), "");
        Files.writeString(source.resolve("prices.txt"), "apple 3\n");
        Files.writeString(folder.resolve("src/.hidden"), "");
        Files.writeString(Files.createDirectories(folder.resolve("src/shop/__pycache__")).resolve("x.txt"), "");
        Path wheel = folder.resolve("tool-1-py3-none-any.whl");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(wheel))) {
            for (String name : List.of("tool/a.py", "tool-1.dist-info/METADATA", "tool/py.typed")) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        Path jar = folder.resolve("app.jar");
        assertEquals(new CommandRun(0, ""), CommandRun.inJvm(folder, "build", "-o", jar, "--main", "app", folder.resolve("src"), wheel));
        try (JarFile file = new JarFile(jar.toFile())) {
            assertEquals(List.of("App/", "App/app.py", "App/shop/", "App/shop/__init__.py", "App/shop/data/", "App/shop/data/prices.txt",
                    "App/tool-1.dist-info/", "App/tool-1.dist-info/METADATA", "App/tool/", "App/tool/a.py", "App/tool/py.typed"),
                    file.stream().map(ZipEntry::getName).filter(n -> n.startsWith("App/")).sorted().toList());
            assertEquals("tool-1.dist-info", file.getManifest().getMainAttributes().getValue("Pyjc-Distributions"));
        }
    }

    @Test
    void whatIsNoZipFileIsRefused() throws IOException, InterruptedException {
        Path wheel = Files.writeString(folder.resolve("x.whl"), "no zip");
        Path jar = folder.resolve("app.jar");
        assertEquals(new CommandRun(1, wheel + ": cannot be read as a zip file\n"), CommandRun.inJvm(folder, "build", "-o", jar, wheel));
    }

    private String outputOf(Path jar) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-jar", jar.toString()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
