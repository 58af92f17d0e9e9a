package org.pyjc.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Emitted code calls only methods of the runtime that are there: emitted classes are linked first when they run. */
class EntryPointsTest {

    /** All enums of entry points; the compiler knows no others, see {@link #everyEnumOfEntriesIsTested}. */
    private static Stream<Entry> entries() {
        return Stream.of(OpEntry.values(), MakeEntry.values(), FlowEntry.values()).flatMap(Arrays::stream);
    }

    private static String problem(Class<?> owner, String name, MethodType type) {
        if (!Modifier.isPublic(owner.getModifiers())) {
            return owner.getName() + " is not public";
        }
        try {
            Method method = owner.getDeclaredMethod(name, type.parameterArray());
            int modifiers = method.getModifiers();
            if (!Modifier.isPublic(modifiers) || !Modifier.isStatic(modifiers)) {
                return method + " is not public and static";
            }
            MethodHandles.publicLookup().findStatic(owner, name, type);
            return null;
        } catch (ReflectiveOperationException e) {
            return owner.getName() + "." + name + type + ": " + e;
        }
    }

    @Test
    void everyEntryPointIsThere() {
        List<String> problems = new ArrayList<>();
        entries().forEach(entry -> {
            EntryPoint point = entry.point();
            String problem = problem(point.owner(), point.name(), point.type());
            if (problem != null) {
                problems.add(entry + ": " + problem);
            }
        });
        assertEquals(List.of(), problems);
        assertTrue(entries().count() > 100);
    }

    @Test
    void everyBootstrapMethodIsThere() {
        List<String> problems = new ArrayList<>();
        for (Site site : Site.values()) {
            MethodType type = MethodType.fromMethodDescriptorString(site.descriptor(), getClass().getClassLoader());
            String problem = problem(site.ownerClass(), "bootstrap", type);
            if (problem != null) {
                problems.add(site + ": " + problem);
            }
        }
        assertEquals(List.of(), problems);
    }

    /** A new enum of entry points must come into {@link #entries()}. */
    @Test
    void everyEnumOfEntriesIsTested() throws Exception {
        List<Class<?>> known = entries().<Class<?>>map(Object::getClass).distinct().toList();
        List<String> others = new ArrayList<>();
        Path folder = Path.of(Entry.class.getResource("Entry.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> c = Class.forName(Entry.class.getPackageName() + "." + name);
                if (c.isEnum() && Entry.class.isAssignableFrom(c) && !known.contains(c)) {
                    others.add(name);
                }
            }
        }
        assertEquals(List.of(), others);
    }
}
