package org.pyjc.runtime.ops.text;

import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.AttributeName;
import org.pyjc.runtime.object.Attributes;
import org.pyjc.runtime.object.Values;
import org.pyjc.runtime.ops.Formats;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.text.FieldFormat;
import org.pyjc.runtime.text.FieldSource;
import org.pyjc.runtime.text.Str;

/** The arguments of {@code str.format} and {@code str.format_map}. Thread safety: for one formatting. */
public final class FieldArguments implements FieldSource {
    private final Object[] args;
    private final String[] kwnames;
    private final Object mapping;

    private FieldArguments(Object[] args, String[] kwnames, Object mapping) {
        this.args = args;
        this.kwnames = kwnames;
        this.mapping = mapping;
    }

    /** {@code template.format(*args, **kwargs)}. */
    public static Object format(Object template, Object[] args, String[] kwnames) {
        return FieldFormat.format(template, new FieldArguments(args, kwnames, null));
    }

    /** {@code template.format_map(mapping)}. */
    public static Object formatMap(Object template, Object mapping) {
        return FieldFormat.format(template, new FieldArguments(new Object[0], new String[0], mapping));
    }

    @Override
    public int positionalCount() {
        return mapping != null ? -1 : args.length - kwnames.length;
    }

    @Override
    public Object positional(int index) {
        return args[index];
    }

    @Override
    public Object keyword(Object name) {
        if (mapping != null) {
            return Items.get(mapping, name);
        }
        String text = Str.toJavaString(name);
        for (int i = 0; i < kwnames.length; i++) {
            if (kwnames[i].equals(text)) {
                return args[args.length - kwnames.length + i];
            }
        }
        throw Errors.keyError(name);
    }

    @Override
    public Object attribute(Object value, Object name) {
        return Attributes.get(value, AttributeName.of(name));
    }

    @Override
    public Object item(Object value, Object key) {
        return Items.get(value, key);
    }

    @Override
    public Object convert(Object value, int conversion) {
        return switch (conversion) {
            case 's' -> Formats.str(value);
            case 'r' -> Formats.repr(value);
            default -> Formats.ascii(value);
        };
    }

    @Override
    public Object format(Object value, Object spec) {
        return Values.strOrNull(Formats.format(value, spec));
    }
}
