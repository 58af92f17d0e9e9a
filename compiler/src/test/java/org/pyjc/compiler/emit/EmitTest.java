package org.pyjc.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pyjc.compiler.Sources;

class EmitTest {
    private static final int HUGE_METHOD = 8000;

    private static List<MethodModel> methods(String source) {
        List<MethodModel> methods = new ArrayList<>();
        Sources.compile(source).classes().values().forEach(bytes -> methods.addAll(model(bytes).methods()));
        return methods;
    }

    private static ClassModel model(byte[] bytes) {
        return ClassFile.of().parse(bytes);
    }

    private static int size(MethodModel method) {
        return method.findAttribute(Attributes.code()).orElseThrow().codeLength();
    }

    private static int largest(String source) {
        return methods(source).stream().filter(m -> !m.methodName().equalsString("<clinit>")).mapToInt(EmitTest::size).max().orElse(0);
    }

    private static String repeat(int count, String line) {
        return IntStream.range(0, count).mapToObj(i -> line.replace("#", String.valueOf(i))).collect(Collectors.joining());
    }

    @Test
    void aFunctionIsAMethodNamedLikeIt() {
        List<String> names = methods("def f():\n    def g(): pass\nclass C:\n    def m(self): pass").stream()
                .map(m -> m.methodName().stringValue()).toList();
        assertTrue(names.containsAll(List.of("module", "f", "f$g", "C", "C$m")), names.toString());
    }

    @Test
    void compilingTwiceGivesTheSameBytes() {
        String source = "import os\ndef f(a, *b, c=1, **d):\n    x = {1, 2}\n    return [lambda: (a, y) for y in b]\nclass C: z: int = 1";
        Map<String, byte[]> first = Sources.compile(source).classes();
        Map<String, byte[]> second = Sources.compile(source).classes();
        assertEquals(List.copyOf(first.keySet()), List.copyOf(second.keySet()));
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name)));
    }

    @Test
    void bigFunctionsAreSplit() {
        assertTrue(largest("def f(a):\n" + repeat(1000, "    a.x# = a.y# + #\n") + "    return a") < HUGE_METHOD);
        assertTrue(largest("def f(a):\n    for i in a:\n" + repeat(1000, "        a.x# = a.y# + i\n")) < HUGE_METHOD);
    }

    @Test
    void bigGeneratorsAreSplit() {
        assertTrue(largest("def f(a):\n" + repeat(300, "    v# = yield a.x# + #\n") + "    return v1") < HUGE_METHOD);
    }

    @Test
    void bigModulesAndLiteralsCompile() {
        assertTrue(Sources.compile(repeat(3000, "def f#(a):\n    return a + #\n")).classes().size() > 1);
        assertTrue(largest("x = [" + repeat(20_000, "#,") + "]") < 65_536);
    }
}
