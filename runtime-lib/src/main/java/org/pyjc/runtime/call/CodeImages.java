package org.pyjc.runtime.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.runtime.importing.ClassUnit;
import org.pyjc.runtime.importing.CompiledClass;
import org.pyjc.runtime.importing.RuntimeStamp;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.ops.CodeTable;
import org.pyjc.runtime.ops.Compare;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.types.bytes.PyBytes;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Code objects as plain values, for {@code marshal}: the classes of the unit that the code belongs to, its class, its place in that,
 * and what {@code code.replace} changed. Code objects of one unit share its value, so that it is written once.
 *
 * <p>Thread safety: one for each call of marshal.
 */
public final class CodeImages {
    /** How many values tell a code object. */
    public static final int PARTS = 4;
    private static final int HEAD = 2;

    private final Map<Class<?>, PyTuple> units = new HashMap<>();
    private final Map<Object, ClassUnit> loaded = new IdentityHashMap<>();

    /** The values, null for a code object that no compiler made. */
    public Object[] write(PyCode code) {
        PyCode plain = plain(code);
        if (plain == null) {
            return null;
        }
        PyTuple unit = units.computeIfAbsent(CodeTable.mainClass(code.javaClass()), CodeImages::unit);
        return new Object[] {unit, Str.fromUtf16(code.javaClass().getName()), (long) code.index(), changes(code, plain)};
    }

    private static PyCode plain(PyCode code) {
        CodeTable table = code.index() < 0 ? null : CodeTable.of(code.javaClass());
        return table == null ? null : CodeTable.get(table, code.index());
    }

    private static PyTuple changes(PyCode code, PyCode plain) {
        List<Object> out = new ArrayList<>();
        if (code != plain) {
            for (String field : PyCode.FIELDS) {
                Object value = Attributes.get(code, field);
                if (!Compare.eq(value, Attributes.get(plain, field))) {
                    out.add(field);
                    out.add(value);
                }
            }
        }
        return PyTuple.of(out.toArray());
    }

    /** The build, the file's name, then names and bytes of the classes, the main one first. */
    private static PyTuple unit(Class<?> main) {
        List<Object> out = new ArrayList<>();
        out.add(RuntimeStamp.ID);
        out.add(Str.fromUtf16(CompiledClass.moduleCode(main).filename()));
        Map<String, byte[]> classes = main.getClassLoader() instanceof ClassUnit unit ? unit.classes() : CompiledClass.files(main);
        classes.forEach((name, bytes) -> {
            out.add(Str.fromUtf16(name));
            out.add(new PyBytes(bytes));
        });
        return PyTuple.of(out.toArray());
    }

    /**
     * The code object of such values; null when they don't fit together, or come from another build.
     *
     * @throws LinkageError when the classes are damaged
     */
    public PyCode read(Object[] parts) {
        if (!(parts[0] instanceof PyTuple image && parts[1] instanceof String name && parts[2] instanceof Long index
                && parts[3] instanceof PyTuple changes)) {
            return null;
        }
        ClassUnit unit = loaded.get(image);
        if (unit == null) {
            unit = load(image.items());
            loaded.put(image, unit);
        }
        CodeTable table = unit == null || !unit.classes().containsKey(name) ? null : table(unit, name);
        return table == null || index < 0 || index >= table.size() ? null : changed(CodeTable.get(table, index.intValue()), changes.items());
    }

    private static CodeTable table(ClassUnit unit, String name) {
        try {
            return CodeTable.of(unit.loadClass(name));
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static ClassUnit load(Object[] image) {
        if (image.length < HEAD + 2 || !RuntimeStamp.ID.equals(image[0]) || !Str.isStr(image[1])) {
            return null;
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int i = HEAD; i + 1 < image.length; i += 2) {
            if (!(image[i] instanceof String name && name.startsWith("py.") && image[i + 1] instanceof PyBytes bytes)) {
                return null;
            }
            classes.put(name, bytes.value());
        }
        return new ClassUnit(classes, Str.toJavaString(image[1]));
    }

    private static PyCode changed(PyCode plain, Object[] changes) {
        if (changes.length < 2) {
            return plain;
        }
        CodeChanges out = new CodeChanges(plain, true);
        for (int i = 0; i + 1 < changes.length; i += 2) {
            out.set(Str.toJavaString(changes[i]), changes[i + 1]);
        }
        return out.make();
    }

    /** Gives a code object and those of its unit another file's name. Compare CPython import.c: update_compiled_module. */
    public static void relocate(PyCode code, String filename) {
        if (code.filename().equals(filename)) {
            return;
        }
        code.relocate(filename);
        if (code.javaClass().getClassLoader() instanceof ClassUnit unit) {
            unit.relocate(filename);
            for (Class<?> each : unit.all()) {
                CodeTable table = CodeTable.of(each);
                if (table != null) {
                    table.relocate(filename);
                }
            }
        }
    }
}
