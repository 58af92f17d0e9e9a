package org.pyjc.runtime.module.gc;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.types.dict.DictEntry;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.set.BaseSet;
import org.pyjc.runtime.types.tuple.PyTuple;

/** What containers and instances refer to. Stateless. */
final class Referents {
    private Referents() {}

    static PyList of(Object[] objects) {
        List<Object> all = new ArrayList<>();
        for (Object o : objects) {
            add(all, o);
        }
        return PyList.of(all.toArray());
    }

    private static void add(List<Object> all, Object o) {
        switch (o) {
            case PyDict d -> addItems(all, d);
            case PyList l -> all.addAll(List.of(l.toArray()));
            case PyTuple t -> all.addAll(List.of(t.items()));
            case BaseSet s -> all.addAll(List.of(Iteration.toArray(s)));
            case PyObject p -> {
                PyDict dict = p.instanceDict();
                if (dict != null) {
                    addItems(all, dict);
                }
                all.add(p.type());
            }
            default -> { }
        }
    }

    private static void addItems(List<Object> all, PyDict dict) {
        for (DictEntry e : dict.entries()) {
            all.add(e.key);
            all.add(e.value);
        }
    }
}
