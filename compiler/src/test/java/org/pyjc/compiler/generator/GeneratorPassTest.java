package org.pyjc.compiler.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pyjc.compiler.Sources;

/** The state machines of generators: a body with a switch at its begin that has a case for each yield. */
class GeneratorPassTest {

    private static MethodModel method(String source, String name) {
        return Sources.compile(source).classes().values().stream().flatMap(bytes -> ClassFile.of().parse(bytes).methods().stream())
                .filter(m -> m.methodName().equalsString(name)).findFirst().orElseThrow();
    }

    /** How many states the body of the generator f has. */
    private static int states(String source) {
        for (CodeElement element : method(source, "f$body").code().orElseThrow()) {
            if (element instanceof TableSwitchInstruction s) {
                return s.cases().size();
            }
            if (element instanceof LookupSwitchInstruction s) {
                return s.cases().size();
            }
        }
        return 0;
    }

    @Test
    void eachYieldIsAState() {
        int one = states("def f():\n    yield 1");
        assertEquals(one + 2, states("def f():\n    yield 1\n    yield 2\n    yield 3"));
    }

    @Test
    void aDelegationIsOneState() {
        assertEquals(states("def f():\n    yield 1"), states("def f():\n    yield from g()"));
    }

    @Test
    void theFunctionItselfOnlyMakesTheGenerator() {
        MethodModel maker = method("def f(a):\n    for i in a:\n        yield i", "f");
        assertTrue(maker.findAttribute(Attributes.code()).orElseThrow().codeLength() < 40);
    }

    /** Values that lie on the stack while the generator is suspended: the JVM verifies what restores them. */
    @Test
    void yieldInsideExpressionsVerifies() throws Exception {
        String source = "def f(a, b):\n    x = [a, (yield 1), b(*a, k=(yield 2))]\n    try:\n        y = {a: (yield)}\n"
                + "    except E as e:\n        z = yield e\n    finally:\n        yield 5\n    return (yield x) + (yield y)";
        Map<String, byte[]> classes = Sources.compile(source).classes();
        ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] bytes = classes.get(name.replace('.', '/'));
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        for (String name : classes.keySet()) {
            assertTrue(loader.loadClass(name.replace('/', '.')).getDeclaredMethods().length > 0);
        }
    }
}
