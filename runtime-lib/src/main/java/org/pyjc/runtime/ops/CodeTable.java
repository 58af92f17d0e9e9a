package org.pyjc.runtime.ops;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import org.pyjc.runtime.call.PyCode;
import org.pyjc.runtime.call.SoleGlobals;
import org.pyjc.runtime.importing.CompiledPath;

/**
 * The code objects of a compiled class. Each is made from its description, which the compiler's {@code CodeObject}
 * wrote, when it is first asked for.
 *
 * <p>Thread safety: making code objects is synchronized; a made one is read without a lock.
 */
public final class CodeTable {
    /** The static field of a compiled class that holds its table. */
    public static final String FIELD = "$codes";
    private static final String[] NONE = {};
    private static final VarHandle CODE = MethodHandles.arrayElementVarHandle(PyCode[].class);

    private final Lookup lookup;
    private final SoleGlobals soleGlobals = new SoleGlobals();
    private volatile String filename;
    private final String[] descriptions;
    private final PyCode[] codes;
    /** The main class of the unit that this one stands in for while something is traced, or null. */
    private Class<?> plain;

    private CodeTable(Lookup lookup, String filename, String[] descriptions) {
        this.lookup = lookup;
        this.filename = CompiledPath.located(lookup.lookupClass(), filename);
        this.descriptions = descriptions;
        this.codes = new PyCode[descriptions.length];
    }

    public static CodeTable of(Lookup lookup, String filename, String[] descriptions) {
        return new CodeTable(lookup, filename, descriptions);
    }

    /** The code object with an index. */
    public static PyCode get(CodeTable table, int index) {
        PyCode code = (PyCode) CODE.getAcquire(table.codes, index);
        return code != null ? code : table.makeOnce(index);
    }

    private synchronized PyCode makeOnce(int index) {
        PyCode code = codes[index];
        if (code == null) {
            code = plain == null ? make(descriptions[index], index) : plainCode(index);
            CODE.setRelease(codes, index, code);
        }
        return code;
    }

    /** How many code objects it has. */
    public int size() {
        return codes.length;
    }

    /** Gives all code objects another file's name. */
    public synchronized void relocate(String newName) {
        filename = newName;
        for (PyCode code : codes) {
            if (code != null) {
                code.relocate(newName);
            }
        }
    }

    /** The table of a compiled class, null when it has none. */
    public static CodeTable of(Class<?> compiled) {
        try {
            Field field = compiled.getDeclaredField(FIELD);
            return (CodeTable) field.get(null);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** The first of the classes that a big module is compiled to. */
    public static Class<?> mainClass(Class<?> part) {
        int cut = part.getName().lastIndexOf('$');
        if (cut < 0) {
            return part;
        }
        try {
            return Class.forName(part.getName().substring(0, cut), false, part.getClassLoader());
        } catch (ClassNotFoundException e) {
            return part;
        }
    }

    /** Says that the class is a traced one: its code objects are those of another unit. */
    public void standInFor(Class<?> main) {
        plain = main;
    }

    /** The main class of the unit that this one stands in for, or null. */
    public Class<?> plain() {
        return plain;
    }

    /** The code object of the plain unit for a description of this one. */
    private PyCode plainCode(int index) {
        String description = descriptions[index];
        String javaName = description.substring(0, description.indexOf('\n'));
        Class<?> each = plain;
        for (int number = 1; each != null; number++) {
            CodeTable table = of(each);
            PyCode code = table == null ? null : table.ofMethod(javaName);
            if (code != null) {
                return code;
            }
            try {
                each = Class.forName(plain.getName() + "$" + number, false, plain.getClassLoader());
            } catch (ClassNotFoundException e) {
                each = null;
            }
        }
        return make(description, index);
    }

    /** The code object whose Java method has this name, or null. */
    public PyCode ofMethod(String javaName) {
        int index = indexOf(javaName);
        return index < 0 ? null : get(this, index);
    }

    /** The same, of this class even if it stands in for another. */
    public PyCode ownOfMethod(String javaName) {
        int index = indexOf(javaName);
        return index < 0 ? null : make(descriptions[index], index);
    }

    private int indexOf(String javaName) {
        for (int i = 0; i < descriptions.length; i++) {
            String description = descriptions[i];
            if (description.startsWith(javaName) && description.charAt(javaName.length()) == '\n') {
                return i;
            }
        }
        return -1;
    }

    private PyCode make(String description, int index) {
        int[] at = {0};
        String javaName = line(description, at);
        String name = line(description, at);
        String qualname = line(description, at);
        int[] numbers = numbers(line(description, at));
        String[] varNames = names(line(description, at));
        String[] cellVars = names(line(description, at));
        String[] freeVars = names(line(description, at));
        String[] frameNames = (numbers[3] & PyCode.FRAMED) == 0 ? null : names(line(description, at));
        int colon = description.indexOf(':', at[0]);
        int end = colon + 1 + Integer.parseInt(description, at[0], colon, 10);
        String positions = description.substring(colon + 1, end);
        Object doc = end == description.length() ? null : ConstantReader.read(description.substring(end));
        return new PyCode(lookup, soleGlobals, javaName, index, name, qualname, filename, numbers[0], numbers[1], numbers[2],
                numbers[3], numbers[4], varNames, cellVars, freeVars, frameNames, doc, positions);
    }

    private static String line(String text, int[] at) {
        int end = text.indexOf('\n', at[0]);
        String line = text.substring(at[0], end);
        at[0] = end + 1;
        return line;
    }

    private static int[] numbers(String line) {
        int[] out = new int[5];
        int start = 0;
        for (int i = 0; i < out.length; i++) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            out[i] = Integer.parseInt(line, start, end, 10);
            start = end + 1;
        }
        return out;
    }

    private static String[] names(String line) {
        if (line.isEmpty()) {
            return NONE;
        }
        int count = 1;
        for (int i = 0; i < line.length(); i++) {
            count += line.charAt(i) == ',' ? 1 : 0;
        }
        String[] out = new String[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int end = line.indexOf(',', start);
            end = end < 0 ? line.length() : end;
            out[i] = line.substring(start, end).intern();
            start = end + 1;
        }
        return out;
    }
}
