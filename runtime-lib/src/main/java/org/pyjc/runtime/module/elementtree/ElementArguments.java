package org.pyjc.runtime.module.elementtree;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.dict.PyDict;

/** The arguments of {@code Element} and {@code SubElement}. Thread safety: stateless. */
final class ElementArguments {
    private ElementArguments() {}

    /**
     * The attributes, in a new dict: those of {@code attrib}, which may be null, then the keywords, of which one may be {@code attrib}.
     * Compare CPython _elementtree.c: get_attrib_from_keywords.
     */
    static PyDict attributes(String function, Object attrib, int position, Object[] args, String[] kwnames) {
        PyDict out;
        if (attrib != null) {
            if (!(attrib instanceof PyDict d)) {
                throw wrongType(function, position, "dict", attrib);
            }
            out = d.copy();
        } else {
            out = named(args, kwnames);
        }
        for (int i = 0, first = args.length - kwnames.length; i < kwnames.length; i++) {
            if (attrib != null || !kwnames[i].equals("attrib")) {
                out.put(kwnames[i], args[first + i]);
            }
        }
        return out;
    }

    static PyException wrongType(String function, int position, String type, Object given) {
        return Errors.typeError(function + "() argument " + position + " must be " + type + ", not " + PyType.of(given).name());
    }

    private static PyDict named(Object[] args, String[] kwnames) {
        for (int i = 0, first = args.length - kwnames.length; i < kwnames.length; i++) {
            if (kwnames[i].equals("attrib")) {
                if (args[first + i] instanceof PyDict d) {
                    return d.copy();
                }
                throw Errors.typeError("attrib must be dict, not " + PyType.of(args[first + i]).name());
            }
        }
        return new PyDict();
    }
}
