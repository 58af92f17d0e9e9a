package org.pyjc.runtime.module.collections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RingTest {
    @Test
    void behavesAsAList() {
        Random random = new Random(2);
        Ring ring = new Ring();
        List<Object> list = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            change(random, ring, list, step);
            assertEquals(list.size(), ring.size());
            if (step % 50 == 0) {
                assertArrayEquals(list.toArray(), ring.toArray());
            }
        }
        assertArrayEquals(list.toArray(), ring.toArray());
    }

    private static void change(Random random, Ring ring, List<Object> list, Object value) {
        int place = random.nextInt(list.size() + 1);
        switch (list.isEmpty() ? random.nextInt(2) : random.nextInt(10)) {
            case 0, 6 -> {
                ring.addLast(value);
                list.addLast(value);
            }
            case 1, 7 -> {
                ring.addFirst(value);
                list.addFirst(value);
            }
            case 2 -> assertEquals(list.removeLast(), ring.removeLast());
            case 3 -> assertEquals(list.removeFirst(), ring.removeFirst());
            case 4 -> {
                ring.insert(place, value);
                list.add(place, value);
            }
            case 5 -> {
                ring.rotate(place * 3 - 40);
                Collections.rotate(list, place * 3 - 40);
            }
            case 8 -> {
                ring.remove(place % list.size());
                list.remove(place % list.size());
            }
            default -> {
                ring.reverse();
                Collections.reverse(list);
            }
        }
    }
}
