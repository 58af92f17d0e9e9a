package org.pyjc.runtime.text;

import org.pyjc.runtime.exc.Errors;

/**
 * The engine of {@code str.format} and {@code str.format_map}.
 *
 * <p>Compare CPython stringlib/unicode_format.h: build_string, output_markup, get_field_object. Thread safety: one instance
 * formats once, in one thread.
 */
public final class FieldFormat {
    private static final int MAX_DEPTH = 2;

    private final FieldSource source;
    private boolean manual;
    private boolean automatic;
    private int nextNumber;

    private FieldFormat(FieldSource source) {
        this.source = source;
    }

    /** Expands the fields of {@code template}. */
    public static Object format(Object template, FieldSource source) {
        return new FieldFormat(source).expand(template, MAX_DEPTH);
    }

    private Object expand(Object template, int depth) {
        if (depth == 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        StrBuilder out = new StrBuilder(Str.length(template) + 16);
        FieldPart[] parts = template instanceof String s ? FieldPart.of(s) : null;
        if (parts == null) {
            expandUnread(template, out, depth);
        } else {
            for (FieldPart part : parts) {
                expand(part, out, depth);
            }
        }
        return out.build();
    }

    private void expand(FieldPart part, StrBuilder out, int depth) {
        out.append(part.literal());
        if (part.hasField()) {
            Object value = part.hasSteps() ? value(new FieldName(part.name())) : first(part.name(), part.index());
            if (part.conversion() != 0) {
                value = source.convert(value, part.conversion());
            }
            Object spec = part.nested() ? expand(part.spec(), depth - 1) : part.spec();
            out.append(source.format(value, spec));
        }
    }

    /** Reads the template while it expands it, so that errors in it come after those of the fields before. */
    private void expandUnread(Object template, StrBuilder out, int depth) {
        FieldTemplate t = new FieldTemplate(template);
        while (t.next()) {
            out.append(t.literal());
            if (t.hasField()) {
                Object value = value(new FieldName(t.fieldName()));
                if (t.conversion() != 0) {
                    value = convert(value, t.conversion());
                }
                Object spec = t.isNested() ? expand(t.formatSpec(), depth - 1) : t.formatSpec();
                out.append(source.format(value, spec));
            }
        }
    }

    private Object convert(Object value, int conversion) {
        if (!FieldTemplate.isConversion(conversion)) {
            throw FieldTemplate.unknownConversion(conversion);
        }
        return source.convert(value, conversion);
    }

    private Object value(FieldName name) {
        Object value = first(name.first(), name.firstIndex());
        while (name.next()) {
            if (name.isAttribute()) {
                value = source.attribute(value, name.name());
            } else {
                value = source.item(value, name.index() >= 0 ? (Object) name.index() : name.name());
            }
        }
        return value;
    }

    private Object first(Object name, long index) {
        boolean empty = Str.length(name) == 0;
        return empty || index >= 0 ? positional(empty, index) : source.keyword(name);
    }

    private Object positional(boolean empty, long index) {
        if (empty ? manual : automatic) {
            throw Errors.valueError(empty ? "cannot switch from manual field specification to automatic field numbering"
                : "cannot switch from automatic field numbering to manual field specification");
        }
        automatic |= empty;
        manual |= !empty;
        long number = empty ? nextNumber++ : index;
        int count = source.positionalCount();
        if (count < 0) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (number >= count) {
            throw Errors.indexError("Replacement index " + number + " out of range for positional args tuple");
        }
        return source.positional((int) number);
    }
}
