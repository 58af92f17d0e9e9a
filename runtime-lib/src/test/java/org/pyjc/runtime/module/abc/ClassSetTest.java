package org.pyjc.runtime.module.abc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

class ClassSetTest {
    private static PyType[] classes(int count) {
        PyType[] classes = new PyType[count];
        for (int i = 0; i < count; i++) {
            classes[i] = PyType.define(new BareExposer("C" + i, PyObject.class));
        }
        return classes;
    }

    @Test
    void holdsEachClassOnce() {
        PyType[] classes = classes(1000);
        ClassSet set = new ClassSet();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < classes.length; i += 2) {
                set.add(classes[i]);
            }
        }
        for (int i = 0; i < classes.length; i++) {
            assertEquals(i % 2 == 0, set.contains(classes[i]));
        }
        assertEquals(500, set.classes().size());
        set.clear();
        assertFalse(set.contains(classes[0]));
    }

    @Test
    void losesNothingWhenThreadsAdd() throws InterruptedException {
        PyType[] classes = classes(4000);
        ClassSet set = new ClassSet();
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            int first = t;
            threads[t] = new Thread(() -> {
                for (int i = first; i < classes.length; i += 2) {
                    set.add(classes[i]);
                    assertTrue(set.contains(classes[i]));
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(Set.of(classes), new HashSet<>(set.classes()));
        assertEquals(classes.length, set.classes().size());
    }
}
