package org.pyjc.runtime.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrRepr;

/**
 * Runs a table of cases whose expected results CPython 3.14 gave.
 *
 * <p>A line of {@code NAME.tsv} is: operation, arguments, and the result or {@code !ErrorName(args)}, with Python literals.
 * {@code src/test/python/oracle_cases.py NAME} writes a table; {@code -Dpyjc.oracle=PYTHON} makes the tests write them anew
 * with that CPython 3.14 into {@code src/test/resources}, and {@code -Dpyjc.oracle.file=FILE} runs another file, for
 * example one of {@code oracle_cases.py NAME SEED SIZE}.
 */
public final class OracleTable {
    private static final int SHOWN = 25;

    /** One operation under test. */
    @FunctionalInterface
    public interface Operation {
        /** The result as a pyjc value; long for int, boolean, arrays and lists for sequences. */
        Object apply(Object[] args) throws Exception;
    }

    private final String name;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Map<String, Integer> tolerances = new LinkedHashMap<>();

    /** A table called {@code name}. */
    public OracleTable(String name) {
        this.name = name;
    }

    /** Says how {@code operation} is done. */
    public OracleTable on(String operation, Operation code) {
        operations.put(operation, code);
        return this;
    }

    /** Says how {@code operation}, which gives a float, is done; the result may be up to {@code ulps} units off. */
    public OracleTable onClose(String operation, int ulps, Operation code) {
        tolerances.put(operation, ulps);
        return on(operation, code);
    }

    /** One test for each operation of the table. */
    public List<DynamicTest> tests() throws Exception {
        Map<String, List<String[]>> cases = new LinkedHashMap<>();
        try (BufferedReader in = open()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t", -1);
                cases.computeIfAbsent(fields[0], k -> new ArrayList<>()).add(fields);
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("all operations have cases", () -> assertTrue(cases.keySet().equals(operations.keySet()),
            () -> "table " + cases.keySet() + ", code " + operations.keySet())));
        cases.forEach((op, list) -> tests.add(DynamicTest.dynamicTest(op + " (" + list.size() + ")", () -> run(op, list))));
        return tests;
    }

    private BufferedReader open() throws IOException, InterruptedException {
        String file = System.getProperty("pyjc.oracle.file");
        InputStream in;
        if (file != null) {
            in = Files.newInputStream(Path.of(file));
        } else {
            String python = System.getProperty("pyjc.oracle");
            Path resource = Path.of("src/test/resources/org/pyjc/runtime/oracle", name + ".tsv");
            if (python != null) {
                new ProcessBuilder(python, "src/test/python/oracle_cases.py", name)
                    .redirectOutput(resource.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
            }
            in = python != null ? Files.newInputStream(resource) : OracleTable.class.getResourceAsStream(name + ".tsv");
        }
        if (file != null && file.endsWith(".gz")) {
            in = new GZIPInputStream(in);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    }

    private void run(String op, List<String[]> cases) {
        Operation code = operations.get(op);
        List<String> failures = new ArrayList<>();
        for (String[] each : cases) {
            String got = outcome(code, (Object[]) PyLiteral.parse(each[1]));
            String expected = each[2].startsWith("!") ? each[2] : show(PyLiteral.parse(each[2]));
            if (!got.equals(expected) && !close(got, expected, tolerances.getOrDefault(op, 0))) {
                failures.add(op + each[1] + "\n  expected " + expected + "\n  but was  " + got);
            }
        }
        if (!failures.isEmpty()) {
            fail(failures.size() + " of " + cases.size() + " fail:\n" + String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size()))));
        }
    }

    private static boolean close(String got, String expected, int ulps) {
        if (ulps == 0 || !got.startsWith("double ") || !expected.startsWith("double ")) {
            return false;
        }
        double a = Double.parseDouble(got.substring(7));
        double b = Double.parseDouble(expected.substring(7));
        return Math.abs(a - b) <= ulps * Math.ulp(b);
    }

    private static String outcome(Operation code, Object[] args) {
        try {
            return show(code.apply(args));
        } catch (PyException e) {
            return "!" + PyErrors.show(e).replace("\t", "\\t").replace("\n", "\\n");
        } catch (Exception | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            return "Java: " + e + (trace.length > 0 ? " at " + Arrays.asList(trace).subList(0, Math.min(4, trace.length)) : "");
        }
    }

    /** A text of a value that is equal for equal values of the same Python type. */
    static String show(Object value) {
        return switch (value) {
            case null -> "None";
            case Integer i -> i.toString();
            case Boolean b -> b ? "True" : "False";
            case Character c -> throw new IllegalArgumentException("a char is no Python value: " + c);
            case Double d -> Double.isNaN(d) ? "nan" : "double " + d;
            case byte[] bytes -> showBytes(bytes);
            case Object[] items -> showAll(Arrays.asList(items));
            case int[] items -> showAll(Arrays.stream(items).boxed().toList());
            case List<?> items -> showAll(items);
            default -> Str.isStr(value) ? StrRepr.ascii(value).toString() : value.toString();
        };
    }

    private static String showAll(List<?> items) {
        StringBuilder out = new StringBuilder("(");
        for (Object item : items) {
            out.append(out.length() > 1 ? ", " : "").append(show(item));
        }
        return out.append(")").toString();
    }

    private static String showBytes(byte[] bytes) {
        return "b" + StrRepr.ascii(new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
