package org.pyjc.runtime.module.contextvars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTrieTest {
    @Test
    void behavesAsAMapThatIsCopiedAtEachChange() {
        PyContextVar[] keys = new PyContextVar[300];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = new PyContextVar("v" + i, null);
        }
        Random random = new Random(1);
        HashTrie map = HashTrie.EMPTY;
        Map<PyContextVar, Object> expected = new HashMap<>();
        HashTrie snapshot = map;
        Map<PyContextVar, Object> snapshotContents = Map.of();
        for (int step = 0; step < 20_000; step++) {
            PyContextVar key = keys[random.nextInt(keys.length)];
            if (random.nextInt(3) == 0) {
                map = map.without(key, key.hash);
                expected.remove(key);
            } else {
                map = map.with(key, key.hash, (long) step);
                expected.put(key, (long) step);
            }
            if (step % 997 == 0) {
                snapshot = map;
                snapshotContents = Map.copyOf(expected);
            }
        }
        assertEquals(expected, contents(map));
        assertEquals(expected.size(), map.size());
        assertEquals(snapshotContents, contents(snapshot));
        for (PyContextVar key : keys) {
            assertEquals(expected.get(key), map.get(key, key.hash));
            map = map.without(key, key.hash);
        }
        assertEquals(Map.of(), contents(map));
    }

    private static Map<PyContextVar, Object> contents(HashTrie map) {
        Map<PyContextVar, Object> all = new HashMap<>();
        map.each(entry -> all.put((PyContextVar) entry.key(), entry.value()));
        return all;
    }
}
