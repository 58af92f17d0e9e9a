package org.pyjc.runtime.types.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.slice.PySlice;

class PyListTest {
    private static PyList range(int n) {
        PyList l = new PyList();
        for (long i = 0; i < n; i++) {
            l.append(i);
        }
        return l;
    }

    private static PySlice slice(Object start, Object stop, Object step) {
        return new PySlice(start == null ? PyNone.NONE : start, stop == null ? PyNone.NONE : stop,
                step == null ? PyNone.NONE : step);
    }

    private static String show(PyList l) {
        return Arrays.toString(l.toArray());
    }

    @Test
    void behavesAsAListUnderRandomOperations() {
        Random random = new Random(7);
        PyList l = new PyList();
        List<Object> model = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            int at = model.isEmpty() ? 0 : random.nextInt(model.size());
            switch (random.nextInt(model.size() > 300 ? 7 : 5)) {
                case 0, 1 -> {
                    l.append(i);
                    model.add(i);
                }
                case 2 -> {
                    l.insertAt(at, i);
                    model.add(at, i);
                }
                case 3 -> assertEquals(model.isEmpty() ? null : model.get(at), l.getOrNull(at));
                case 4 -> assertEquals(model.isEmpty() ? null : model.set(at, i), l.replace(at, i));
                default -> assertEquals(model.remove(at), l.removeAt(at));
            }
        }
        assertArrayEquals(model.toArray(), l.toArray());
    }

    @Test
    void negativeIndexesCountFromTheEnd() {
        PyList l = range(3);
        assertEquals(2L, l.getItem(-1));
        l.setItem(-3, 9L);
        l.deleteItem(-1);
        assertEquals("[9, 1]", show(l));
        assertThrows(PyException.class, () -> l.getItem(2));
        assertThrows(PyException.class, () -> l.getItem(-3));
    }

    @Test
    void slices() {
        PyList l = range(10);
        assertEquals("[2, 3, 4]", show((PyList) ListItems.__getitem__(l, slice(2L, 5L, null))));
        assertEquals("[9, 7, 5, 3, 1]", show((PyList) ListItems.__getitem__(l, slice(null, null, -2L))));
        assertEquals("[]", show((PyList) ListItems.__getitem__(l, slice(5L, 2L, null))));
    }

    @Test
    void assignsSlices() {
        PyList l = range(6);
        ListItems.__setitem__(l, slice(1L, 3L, null), PyList.of("a", "b", "c"));
        assertEquals("[0, a, b, c, 3, 4, 5]", show(l));
        ListItems.__setitem__(l, slice(null, null, 3L), PyList.of("x", "y", "z"));
        assertEquals("[x, a, b, y, 3, 4, z]", show(l));
        ListItems.__setitem__(l, slice(5L, 2L, null), PyList.of("!"));
        assertEquals("[x, a, b, y, 3, !, 4, z]", show(l));
        assertThrows(PyException.class, () -> ListItems.__setitem__(l, slice(null, null, 2L), PyList.of("x")));
        ListItems.__setitem__(l, slice(null, null, null), l);
        assertEquals("[x, a, b, y, 3, !, 4, z]", show(l));
    }

    @Test
    void deletesSlices() {
        PyList l = range(10);
        ListItems.__delitem__(l, slice(1L, null, 3L));
        assertEquals("[0, 2, 3, 5, 6, 8, 9]", show(l));
        ListItems.__delitem__(l, slice(-1L, 1L, -2L));
        assertEquals("[0, 2, 5, 8]", show(l));
        ListItems.__delitem__(l, slice(1L, 3L, null));
        assertEquals("[0, 8]", show(l));
    }
}
