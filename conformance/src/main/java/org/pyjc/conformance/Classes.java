package org.pyjc.conformance;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.pyjc.compiler.CompileOptions;
import org.pyjc.compiler.Pipeline;
import org.pyjc.compiler.parse.PySyntaxError;
import org.pyjc.compiler.parse.SourceText;
import org.pyjc.compiler.parse.SyntaxWarningListener;

/**
 * Compiles every file of CPython's library in memory, twice with the same result, and lets the JVM verify every class: the classes of a file are defined
 * in a class loader of their own, and listing a class's methods links it, which verifies it without initialising it.
 */
final class Classes {

    /** Where HotSpot gives up compiling a method. */
    private static final int HUGE_METHOD = 8000;

    /** The bodies of modules and their parts, and constants. */
    private static final Pattern RUNS_ONCE = Pattern.compile("module(\\$part\\d+)?|<clinit>");

    private final Oracle oracle;
    private final Map<String, Trees.Expected> expected;
    private final Set<String> huge = new ConcurrentSkipListSet<>();
    private final Set<String> hugeAndHot = new ConcurrentSkipListSet<>();

    /** @param expected the files, and whether CPython compiles them */
    Classes(Oracle oracle, Map<String, Trees.Expected> expected) {
        this.oracle = oracle;
        this.expected = expected;
    }

    List<String> failures() throws InterruptedException {
        return failures(List.copyOf(expected.keySet()));
    }

    /** Compiles and verifies files of the library; a line for each that fails. */
    List<String> failures(List<String> files) throws InterruptedException {
        return LibraryFiles.check("classes", files, this::failure);
    }

    /** The methods seen so far that HotSpot would not compile: CLASS.METHOD and its size. */
    Set<String> hugeMethods() {
        return huge;
    }

    /** Those of them that may run more than once, or long: bodies of functions, and any method with a loop. */
    Set<String> hugeHotMethods() {
        return hugeAndHot;
    }

    private String failure(String file) throws IOException, ClassNotFoundException {
        Path path = oracle.library().resolve(file);
        // Folders such as config-3.14-x86_64-linux-gnu are no packages: any name does for their files.
        String className = "py/" + file.substring(0, file.length() - ".py".length()).replace('.', '_');
        Map<String, byte[]> classes;
        try {
            classes = compile(path, className);
        } catch (PySyntaxError e) {
            return expected.get(file).compiles() ? e.toString() : null;
        }
        if (!expected.get(file).compiles()) {
            return "CPython does not compile it";
        }
        Loader loader = new Loader(classes);
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            loader.loadClass(entry.getKey().replace('/', '.')).getDeclaredMethods();
            measure(entry.getKey(), entry.getValue());
        }
        return equal(classes, compile(path, className)) ? null : "compiled again it gives other classes";
    }

    private void measure(String name, byte[] bytes) {
        for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
            method.findAttribute(Attributes.code()).filter(code -> code.codeLength() >= HUGE_METHOD).ifPresent(code -> {
                String line = name + "." + method.methodName() + ": " + code.codeLength() + " bytes";
                huge.add(line);
                if (!RUNS_ONCE.matcher(method.methodName().stringValue()).matches() || hasLoop(code)) {
                    hugeAndHot.add(line);
                }
            });
        }
    }

    private static boolean hasLoop(CodeAttribute code) {
        int at = 0;
        for (CodeElement element : code) {
            if (element instanceof BranchInstruction branch && code.labelToBci(branch.target()) <= at) {
                return true;
            }
            at += element instanceof Instruction instruction ? instruction.sizeInBytes() : 0;
        }
        return false;
    }

    private static boolean equal(Map<String, byte[]> first, Map<String, byte[]> second) {
        return List.copyOf(first.keySet()).equals(List.copyOf(second.keySet()))
                && first.keySet().stream().allMatch(name -> Arrays.equals(first.get(name), second.get(name)));
    }

    private static Map<String, byte[]> compile(Path path, String className) throws IOException {
        CompileOptions options = new CompileOptions(className, path.getFileName().toString(), CompileOptions.Mode.EXEC, 0, 0, false,
                SyntaxWarningListener.NONE);
        return Pipeline.compile(SourceText.of(Files.readAllBytes(path), path.toString()), options).classes();
    }

    /** Defines the classes of one file. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Classes.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** {@code Classes MODULE_FOLDER [FILE...]}: compiles and verifies all files that CPython parses, or some. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Path.of(arguments[0]).toAbsolutePath();
        Oracle oracle = new Oracle(module);
        Map<String, Trees.Expected> expected = new Trees(oracle, module.resolve("target/trees.tsv")).expected();
        Classes classes = new Classes(oracle, expected);
        List<String> files = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.copyOf(expected.keySet());
        List<String> failures = classes.failures(files);
        failures.forEach(System.out::println);
        classes.hugeHotMethods().forEach(method -> System.out.println("hot, and HotSpot won't compile it: " + method));
        classes.hugeMethods().forEach(method -> System.out.println("HotSpot won't compile " + method));
        System.out.println(files.size() - failures.size() + " files compile to classes that the JVM verifies, " + failures.size() + " do not");
        System.exit(failures.isEmpty() ? 0 : 1);
    }
}
