package org.pyjc.runtime.ops;

import org.pyjc.runtime.types.template.PyInterpolation;
import org.pyjc.runtime.types.template.PyTemplate;

/** Makes the values of t-strings (PEP 750). Compare CPython templateobject.c. Thread safety: stateless. */
public final class Templates {
    private Templates() {}

    public static Object interpolation(Object value, Object expression, Object conversion, Object formatSpec) {
        return new PyInterpolation(value, expression, conversion, formatSpec);
    }

    /** The parts are strings and interpolations as the source has them. */
    public static Object template(Object[] parts) {
        return PyTemplate.of(parts);
    }
}
