package org.pyjc.runtime.types.dict;

import java.util.LinkedHashMap;
import org.pyjc.runtime.call.builtin.BareExposer;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;

/** A dictionary. Thread safety: synchronized. */
public class PyDict extends PyObject {
    public static final PyType TYPE = PyType.define(new BareExposer("dict", PyDict.class));

    private final LinkedHashMap<Object, Object> map = new LinkedHashMap<>();

    public PyDict() {
        super(TYPE);
    }

    public synchronized Object getStr(String key) {
        return map.get(key);
    }

    public synchronized Object putStr(String key, Object value) {
        return map.put(key, value);
    }

    public synchronized Object put(Object key, Object value) {
        return map.put(key, value);
    }

    public synchronized Object remove(Object key) {
        return map.remove(key);
    }
}
