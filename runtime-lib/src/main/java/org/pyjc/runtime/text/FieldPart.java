package org.pyjc.runtime.text;

import java.util.ArrayList;
import java.util.List;
import org.pyjc.runtime.exc.PyException;

/**
 * Literal text of a template of {@code str.format} and the field after it, taken apart once.
 *
 * <p>Thread safety: immutable.
 *
 * @param hasField whether a field follows the literal
 * @param name the field's name; if it has steps, with them
 * @param index the name as a number, or -1
 * @param hasSteps whether attributes or items follow the first part of the name
 * @param conversion the conversion after the exclamation mark, or 0
 * @param nested whether the specification has fields
 */
record FieldPart(Object literal, boolean hasField, Object name, long index, boolean hasSteps, int conversion, Object spec, boolean nested) {
    private static final TextCache<FieldPart[]> CACHE = new TextCache<>();
    private static final FieldPart[] WRONG = {};

    /** The parts of {@code template}, or null if something in it is wrong. */
    static FieldPart[] of(String template) {
        FieldPart[] parts = CACHE.get(template);
        if (parts == null) {
            parts = read(template);
            CACHE.put(template, parts);
        }
        return parts == WRONG ? null : parts;
    }

    private static FieldPart[] read(String template) {
        List<FieldPart> parts = new ArrayList<>();
        FieldTemplate t = new FieldTemplate(template);
        try {
            while (t.next()) {
                if (t.hasField() && t.conversion() != 0 && !FieldTemplate.isConversion(t.conversion())) {
                    return WRONG;
                }
                parts.add(t.hasField() ? field(t) : new FieldPart(t.literal(), false, null, -1, false, 0, null, false));
            }
        } catch (PyException wrong) {
            return WRONG;
        }
        return parts.isEmpty() ? new FieldPart[0] : parts.toArray(new FieldPart[0]);
    }

    private static FieldPart field(FieldTemplate t) {
        FieldName name = new FieldName(t.fieldName());
        boolean steps = Str.length(name.first()) != Str.length(t.fieldName());
        return new FieldPart(t.literal(), true, t.fieldName(), steps ? -1 : name.firstIndex(), steps, t.conversion(), t.formatSpec(), t.isNested());
    }
}
