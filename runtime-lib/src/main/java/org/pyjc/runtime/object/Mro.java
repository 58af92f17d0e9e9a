package org.pyjc.runtime.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.exc.Errors;

/** The C3 linearisation. Compare CPython typeobject.c: mro_implementation. Stateless. */
final class Mro {
    private Mro() {}

    /** The MRO of a class with one base (or none). */
    static PyType[] single(PyType type, PyType base) {
        if (base == null) {
            return new PyType[] {type};
        }
        PyType[] rest = base.mro();
        PyType[] all = new PyType[rest.length + 1];
        all[0] = type;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** The MRO of a class with these bases; TypeError when there is no consistent one. */
    static PyType[] of(PyType type, PyType[] bases) {
        if (bases.length == 1) {
            return single(type, bases[0]);
        }
        checkDuplicates(bases);
        List<PyType[]> lists = new ArrayList<>();
        for (PyType base : bases) {
            lists.add(base.mro());
        }
        lists.add(bases);
        return merge(type, lists);
    }

    private static void checkDuplicates(PyType[] bases) {
        for (int i = 0; i < bases.length; i++) {
            for (int j = 0; j < i; j++) {
                if (bases[i] == bases[j]) {
                    throw Errors.typeError("duplicate base class " + bases[i].name());
                }
            }
        }
    }

    private static PyType[] merge(PyType type, List<PyType[]> lists) {
        List<PyType> result = new ArrayList<>();
        result.add(type);
        int[] heads = new int[lists.size()];
        while (true) {
            PyType next = nextHead(lists, heads);
            if (next == null) {
                if (isDone(lists, heads)) {
                    return result.toArray(PyType[]::new);
                }
                throw inconsistent(lists, heads);
            }
            result.add(next);
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] < lists.get(i).length && lists.get(i)[heads[i]] == next) {
                    heads[i]++;
                }
            }
        }
    }

    private static PyType nextHead(List<PyType[]> lists, int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < lists.get(i).length && !inTail(lists, heads, lists.get(i)[heads[i]])) {
                return lists.get(i)[heads[i]];
            }
        }
        return null;
    }

    private static boolean inTail(List<PyType[]> lists, int[] heads, PyType candidate) {
        for (int i = 0; i < heads.length; i++) {
            PyType[] list = lists.get(i);
            if (Arrays.asList(list).indexOf(candidate) > heads[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDone(List<PyType[]> lists, int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < lists.get(i).length) {
                return false;
            }
        }
        return true;
    }

    private static RuntimeException inconsistent(List<PyType[]> lists, int[] heads) {
        StringBuilder names = new StringBuilder();
        List<PyType> seen = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < lists.get(i).length && !seen.contains(lists.get(i)[heads[i]])) {
                PyType t = lists.get(i)[heads[i]];
                seen.add(t);
                names.append(names.isEmpty() ? "" : ", ").append(Str.toJavaString(t.qualname()));
            }
        }
        return Errors.typeError("Cannot create a consistent method resolution order (MRO) for bases " + names);
    }
}
