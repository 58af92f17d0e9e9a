package org.pyjc.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with wheels in one jar: their modules, metadata, entry points, data and namespace packages. */
class WheelJarTest {
    private static final String PROGRAM = """
            import importlib.metadata as metadata, importlib.resources as resources, pkgutil, runpy, sys
            import shop, nsp.a, nsp.b
            print(shop.price("pear"), nsp.a.A, nsp.b.B)
            print(metadata.version("Shop"), metadata.version("nsp-a"), metadata.distribution("shop").metadata["Summary"])
            print([f.read_text() for f in metadata.files("shop") if f.name == "prices.txt"])
            print([(e.name, e.load() is shop.price) for e in metadata.entry_points(group="shop.plugins")])
            print(sorted(d.name for d in metadata.distributions()), metadata.packages_distributions())
            try:
                metadata.version("none")
            except metadata.PackageNotFoundError as e:
                print(e)
            data = resources.files("shop") / "data"
            print(sorted(f.name for f in data.iterdir()), data.joinpath("prices.txt").read_bytes())
            with resources.as_file(data / "prices.txt") as path:
                print(path.read_text())
            print(pkgutil.get_data("shop", "data/prices.txt"), [m.name for m in pkgutil.iter_modules(shop.__path__)])
            runpy.run_module("shop", run_name="__main__")
            """;
    private static final String EXPECTED = """
            4 a b
            1.2 1 A shop
            ['pear 4']
            [('one', True)]
            ['nsp_a', 'shop'] {'shop': ['shop']}
            No package metadata was found for none
            ['prices.txt'] b'pear 4'
            pear 4
            b'pear 4' ['__main__', 'core']
            running shop
            """;

    @TempDir
    private Path folder;

    @Test
    void wheelsWorkInAJar() throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("src"));
        Files.writeString(source.resolve("app.py"), PROGRAM);
        Files.writeString(Files.createDirectories(source.resolve("nsp")).resolve("b.py"), "B = 'b'\n");
        wheel("shop-1.2-py3-none-any.whl", Map.of(
                "shop/__init__.py", "from .core import price\n",
                "shop/core.py", "import importlib.resources as r\n"
                        + "def price(name): return dict([r.files('shop').joinpath('data/prices.txt').read_text().split()])[name]\n",
                "shop/__main__.py", "print('running', __package__)\n",
                "shop/data/prices.txt", "pear 4",
                "shop-1.2.dist-info/METADATA", "Metadata-Version: 2.1\nName: shop\nVersion: 1.2\nSummary: A shop\n",
                "shop-1.2.dist-info/top_level.txt", "shop\n",
                "shop-1.2.dist-info/RECORD", "shop/__init__.py,,\nshop/data/prices.txt,,\n",
                "shop-1.2.dist-info/entry_points.txt", "[shop.plugins]\none = shop:price\n"));
        wheel("nsp_a-1-py3-none-any.whl", Map.of("nsp/a.py", "A = 'a'\n", "nsp_a-1.dist-info/METADATA", "Name: nsp_a\nVersion: 1\n"));
        Path none = Files.createFile(folder.resolve("none"));
        Pyjc.Outcome built = Pyjc.run(folder, none, 300, List.of("build", "-o", "app.jar", "--main", "app", "src",
                "shop-1.2-py3-none-any.whl", "nsp_a-1-py3-none-any.whl"));
        assertEquals(new Pyjc.Outcome(0, "", ""), built);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "app.jar")
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertEquals(EXPECTED, Files.readString(out));
    }

    private void wheel(String name, Map<String, String> files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
