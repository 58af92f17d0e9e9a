package org.pyjc.runtime.call;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.ops.CodeTable;
import org.pyjc.runtime.ops.ConstantReader;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * What a code object tells only when it is asked: the names that it uses besides its locals, its constants, and a number that stands for
 * its instructions. Read from the compiled class, as the compiler's {@code CodeDetails} wrote it.
 *
 * <p>Thread safety: immutable.
 */
final class CodeDetails {
    private static final String METHOD = "$details";
    private static final CodeDetails NONE = new CodeDetails(new String[0], new int[0], PyTuple.EMPTY, true, false, 0);
    /** A name that is read as a global variable. */
    static final int GLOBAL = 1;
    /** A name that is read as an attribute. */
    static final int ATTRIBUTE = 2;

    final String[] names;
    final int[] kinds;
    final PyTuple constants;
    final boolean returnsOnlyNone;
    final boolean handles;
    final long digest;

    private CodeDetails(String[] names, int[] kinds, PyTuple constants, boolean returnsOnlyNone, boolean handles, long digest) {
        this.names = names;
        this.kinds = kinds;
        this.constants = constants;
        this.returnsOnlyNone = returnsOnlyNone;
        this.handles = handles;
        this.digest = digest;
    }

    /** The details of the code object with an index in a compiled class; -1 for one that no compiler made. */
    static CodeDetails read(Lookup lookup, int index) {
        if (index < 0) {
            return NONE;
        }
        try {
            String text = (String) lookup.findStatic(lookup.lookupClass(), METHOD, MethodType.methodType(String.class, int.class))
                    .invokeExact(index);
            return parse(text, lookup.lookupClass());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("details missing of " + lookup.lookupClass(), e);
        }
    }

    private static CodeDetails parse(String text, Class<?> owner) throws ReflectiveOperationException {
        int line = text.indexOf('\n');
        List<String> names = new ArrayList<>();
        int start = 0;
        while (start < line) {
            int end = text.indexOf(',', start);
            names.add(text.substring(start, end));
            start = end + 1;
        }
        int next = text.indexOf('\n', line + 1);
        return new CodeDetails(names.stream().map(each -> each.substring(1)).toArray(String[]::new),
                names.stream().mapToInt(each -> each.charAt(0) - '0').toArray(), constants(text, next + 1, owner),
                text.charAt(line + 1) == 'n', text.charAt(line + 2) == 'h', Long.parseUnsignedLong(text, line + 3, next, 16));
    }

    private static PyTuple constants(String text, int from, Class<?> owner) throws ReflectiveOperationException {
        List<Object> out = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int number = Integer.parseInt(text, at + 1, colon, 10);
            int end = text.charAt(at) == 'K' ? colon + 1 + number : text.indexOf(':', colon + 1);
            String content = text.substring(colon + 1, end);
            if (text.charAt(at) == 'K') {
                out.add(ConstantReader.read(content));
                at = end;
            } else {
                out.add(code(owner, content, number));
                at = end + 1;
            }
        }
        return PyTuple.of(out.toArray());
    }

    private static PyCode code(Class<?> owner, String className, int index) throws ReflectiveOperationException {
        String name = className.replace('/', '.');
        Class<?> holder = name.equals(owner.getName()) ? owner : Class.forName(name, true, owner.getClassLoader());
        return CodeTable.get((CodeTable) holder.getField(CodeTable.FIELD).get(null), index);
    }
}
