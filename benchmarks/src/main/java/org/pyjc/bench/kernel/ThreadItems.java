package org.pyjc.bench.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * Controls of the scaling benchmark: what threads that share nothing do in plain Java, by the kind of memory that they use.
 * What these lose with several threads on a machine, the machine takes. Thread safety: stateless.
 */
final class ThreadItems {
    static final Map<String, LongUnaryOperator> ALL = Map.ofEntries(Map.entry("fib", ThreadItems::fibCalls), Map.entry("calls", ThreadItems::calls),
            Map.entry("objects", ThreadItems::objects), Map.entry("lists", ThreadItems::lists), Map.entry("maps", ThreadItems::maps),
            Map.entry("strings", ThreadItems::strings), Map.entry("shared_map_write", SharedItems::mapWrite),
            Map.entry("shared_map_grow", SharedItems::mapGrow), Map.entry("shared_map_mixed", SharedItems::mapMixed),
            Map.entry("shared_list", SharedItems::list), Map.entry("shared_lock", SharedItems::lock));

    private ThreadItems() {}

    private record Point(Object x, Object y, Point next) {}

    private static long fib(long n) {
        return n < 2 ? 1 : fib(n - 1) + fib(n - 2);
    }

    private static long fibCalls(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += fib(12);
        }
        return sum;
    }

    private static long calls(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += fib(3 + (i & 3));
        }
        return sum;
    }

    private static long objects(long n) {
        Point last = null;
        for (long i = 0; i < n; i++) {
            last = new Point(i + 1000, "text", (i & 15) == 0 ? null : last);
        }
        return last.hashCode();
    }

    private static long lists(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            List<Object> list = new ArrayList<>();
            for (long j = 0; j < 20; j++) {
                list.add(i + j);
            }
            sum += list.size();
        }
        return sum;
    }

    private static long maps(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            Map<Object, Object> map = new HashMap<>();
            for (long j = 0; j < 6; j++) {
                map.put(j, i);
            }
            sum += map.get(3L).hashCode();
        }
        return sum;
    }

    private static long strings(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += ("value " + i + ": " + i * 2).concat("xxx").toUpperCase().length();
        }
        return sum;
    }
}
