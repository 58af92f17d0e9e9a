package org.pyjc.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.AstPrinter;
import org.pyjc.compiler.parse.PythonParser;
import org.pyjc.compiler.parse.SourceText;

/**
 * Compares our syntax trees with CPython's, for every file of CPython's library that CPython can parse: both printed as
 * {@code ast.dump(tree, include_attributes=True)}. CPython's are kept as hashes.
 */
final class Trees {
    private static final int SHOWN = 120;

    private final Oracle oracle;
    private final Path hashes;

    /** @param hashes where CPython's hashes are kept; made when missing */
    Trees(Oracle oracle, Path hashes) {
        this.oracle = oracle;
        this.hashes = hashes;
    }

    /**
     * What CPython makes of a file.
     *
     * @param hash of its tree
     * @param compiles whether it compiles, too
     */
    record Expected(String hash, boolean compiles) {}

    /** What CPython makes of each file that it parses, by path relative to the library. */
    Map<String, Expected> expected() throws IOException, InterruptedException {
        if (!Files.exists(hashes) || Files.getLastModifiedTime(hashes).compareTo(Files.getLastModifiedTime(oracle.script("trees.py"))) < 0) {
            Files.createDirectories(hashes.getParent());
            Path fresh = hashes.resolveSibling(hashes.getFileName() + ".new");
            oracle.run("trees.py", "hashes", oracle.library().toString(), fresh.toString());
            Files.move(fresh, hashes, StandardCopyOption.REPLACE_EXISTING);
        }
        Map<String, Expected> result = new LinkedHashMap<>();
        for (String line : Files.readAllLines(hashes)) {
            String[] row = line.split("\t");
            result.put(row[0], new Expected(row[1], row[2].equals("compiles")));
        }
        return result;
    }

    /** Compares all files; a line for each that differs. */
    List<String> differences() throws IOException, InterruptedException {
        Map<String, Expected> expected = expected();
        return LibraryFiles.check("trees", List.copyOf(expected.keySet()),
                file -> hash(dump(file)).equals(expected.get(file).hash()) ? null : "another tree");
    }

    private String dump(String file) throws IOException {
        Path path = oracle.library().resolve(file);
        return AstPrinter.dump(PythonParser.parseModule(SourceText.of(Files.readAllBytes(path), path.toString())), true);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the two dumps of a file part. */
    String firstDifference(String file) throws IOException {
        String ours = dump(file);
        String theirs = oracle.output("trees.py", "dump", oracle.library().resolve(file).toString());
        int at = 0;
        while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        return at == ours.length() && at == theirs.length()
                ? "no difference"
                : "\n  CPython: " + around(theirs, at) + "\n  pyjc:    " + around(ours, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }

    /** {@code Trees MODULE_FOLDER [FILE...]}: compares all files, or shows where the trees of some part. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Path.of(arguments[0]).toAbsolutePath();
        Trees trees = new Trees(new Oracle(module), module.resolve("target/trees.tsv"));
        if (arguments.length > 1) {
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                System.out.println(file + ": " + trees.firstDifference(file));
            }
            return;
        }
        List<String> differences = trees.differences();
        differences.forEach(System.out::println);
        System.out.println(trees.expected().size() - differences.size() + " trees equal CPython's, " + differences.size() + " do not");
        System.exit(differences.isEmpty() ? 0 : 1);
    }
}
