package org.pyjc.runtime.types.structseq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pyjc.runtime.call.builtin.TypeExposer;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Iteration;
import org.pyjc.runtime.ops.Repr;
import org.pyjc.runtime.text.Str;
import org.pyjc.runtime.text.StrBuilder;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * Describes one type of struct sequences. Compare CPython Objects/structseq.c. Thread safety: immutable.
 */
public final class StructType extends TypeExposer {
    private static final int NEW = 1000;
    private static final int REPR = 1001;
    private static final int REDUCE = 1002;
    private static final int REPLACE = 1003;

    private final String module;
    private final String name;
    private final String doc;
    private final int items;
    private final boolean instantiable;
    /** Whether the constructor takes the value of the only field, not a sequence of values. */
    private final boolean single;
    /** The names of the values; an empty one has only an index. */
    private final String[] fields;
    private final PyType type;

    private StructType(String module, String name, String doc, int items, boolean instantiable, boolean single, String[] fields) {
        this.module = module;
        this.name = name;
        this.doc = doc;
        this.items = items;
        this.instantiable = instantiable;
        this.single = single;
        this.fields = fields;
        this.type = PyType.define(this);
    }

    /** The place of a field among the values, -1 when there is none of that name. */
    int indexOf(String field) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** A type all of whose fields are items. */
    public static StructType of(String module, String name, String doc, String... fields) {
        return new StructType(module, name, doc, fields.length, true, false, fields);
    }

    /** A type whose first {@code items} fields are items, the others only attributes. */
    public static StructType of(String module, String name, String doc, int items, String... fields) {
        return new StructType(module, name, doc, items, true, false, fields);
    }

    /** A type with one field, whose constructor takes the value of that. */
    public static StructType single(String module, String name, String doc, String field) {
        return new StructType(module, name, doc, 1, true, true, new String[] {field});
    }

    /** A type that Python code can't make instances of, such as {@code sys.flags}. */
    public static StructType closed(String module, String name, String doc, String... fields) {
        return new StructType(module, name, doc, fields.length, false, false, fields);
    }

    /** One of them whose first {@code items} fields are items. */
    public static StructType closed(String module, String name, String doc, int items, String... fields) {
        return new StructType(module, name, doc, items, false, false, fields);
    }

    public PyType type() {
        return type;
    }

    /** An instance with a value for each field. */
    public PyStructSequence make(Object... values) {
        return new PyStructSequence(type, values.length == items ? values : Arrays.copyOf(values, items), values);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public String doc() {
        return doc;
    }

    @Override
    public PyType base() {
        return PyTuple.TYPE;
    }

    @Override
    public boolean subclassable() {
        return false;
    }

    /** Those of sys are static types in CPython. */
    @Override
    public boolean immutable() {
        return module.equals("sys");
    }

    @Override
    public boolean instantiable() {
        return instantiable;
    }

    @Override
    public Class<?> javaClass() {
        return PyStructSequence.class;
    }

    @Override
    public void populate(PyType type, Target target) {
        List<Object> match = new ArrayList<>(items);
        for (int i = 0; i < fields.length; i++) {
            if (!fields[i].isEmpty()) {
                target.put(fields[i], member(type, fields[i], i, -1, -1));
                if (i < items) {
                    match.add(fields[i]);
                }
            }
        }
        target.put("n_fields", (long) fields.length);
        target.put("n_sequence_fields", (long) items);
        target.put("n_unnamed_fields", (long) unnamed());
        target.put("__match_args__", new PyTuple(match.toArray()));
        if (instantiable) {
            target.put("__new__", constructor(type, NEW, "__new__", 1, 2, RAW | SELF));
        }
        target.put("__repr__", slot(type, REPR, "__repr__", 0, 0, FAST0 | SELF));
        target.put("__reduce__", method(type, REDUCE, "__reduce__", 0, 0, FAST0 | SELF));
        target.put("__replace__", method(type, REPLACE, "__replace__", 0, 0, RAW | SELF));
    }

    private int unnamed() {
        int count = 0;
        for (String field : fields) {
            count += field.isEmpty() ? 1 : 0;
        }
        return count;
    }

    @Override
    public Object call0(int id, Object self) {
        PyStructSequence s = (PyStructSequence) self;
        return switch (id) {
            case REPR -> repr(s);
            case REDUCE -> reduce(s);
            default -> s.values()[id];
        };
    }

    @Override
    public Object raw(int id, Object self, Object[] args, String[] kwnames) {
        return id == NEW ? create(args, kwnames) : replace((PyStructSequence) self, args, kwnames);
    }

    private Object repr(PyStructSequence s) {
        StrBuilder out = new StrBuilder().append(module).append('.').append(name).append('(');
        int field = 0;
        for (int i = 0; i < items; i++) {
            while (fields[field].isEmpty()) {
                field++;
            }
            out.append(i == 0 ? "" : ", ").append(fields[field++]).append('=').append(Repr.plainRepr(s.values()[i]));
        }
        return out.append(')').build();
    }

    private Object reduce(PyStructSequence s) {
        if (single) {
            return new PyTuple(type, new PyTuple(s.values()[0]));
        }
        PyDict hidden = new PyDict();
        for (int i = items; i < fields.length; i++) {
            hidden.putStr(fields[i], s.values()[i]);
        }
        return new PyTuple(type, new PyTuple(new PyTuple(s.items().clone()), hidden));
    }

    private Object create(Object[] args, String[] kwnames) {
        return single ? createSingle(args, kwnames) : createOfSequence(args, kwnames);
    }

    private Object createSingle(Object[] args, String[] kwnames) {
        if (args.length > 1) {
            throw Errors.typeError(name + "() takes at most 1 argument (" + args.length + " given)");
        }
        if (args.length == 0 || kwnames.length == 1 && !kwnames[0].equals(fields[0])) {
            throw Errors.typeError(name + "() missing required argument '" + fields[0] + "' (pos 1)");
        }
        return make(args[0]);
    }

    private Object createOfSequence(Object[] args, String[] kwnames) {
        Object sequence = null;
        Object extra = null;
        int positional = args.length - kwnames.length;
        for (int i = 0; i < args.length; i++) {
            String parameter = i < positional ? (i == 0 ? "sequence" : i == 1 ? "dict" : "") : kwnames[i - positional];
            if (parameter.equals("sequence")) {
                sequence = args[i];
            } else if (parameter.equals("dict")) {
                extra = args[i];
            } else {
                throw Errors.typeError(i < positional ? name + "() takes at most 2 arguments (" + args.length + " given)"
                        : name + "() got an unexpected keyword argument '" + parameter + "'");
            }
        }
        if (sequence == null) {
            throw Errors.typeError(name + "() missing required argument 'sequence' (pos 1)");
        }
        return fromSequence(sequence, extra);
    }

    private Object fromSequence(Object sequence, Object extra) {
        Object iterator = Iteration.iterOrNull(sequence);
        if (iterator == null) {
            throw Errors.typeError("constructor requires a sequence");
        }
        if (extra != null && !(extra instanceof PyDict)) {
            throw Errors.typeError(module + "." + name + "() takes a dict as second arg, if any");
        }
        Object[] given = Iteration.toArray(sequence);
        requireLength(given.length);
        Object[] values = Arrays.copyOf(given, fields.length);
        int found = 0;
        for (int i = given.length; i < fields.length; i++) {
            Object value = extra instanceof PyDict d ? d.getStr(fields[i]) : null;
            found += value == null ? 0 : 1;
            values[i] = value == null ? PyNone.NONE : value;
        }
        if (extra instanceof PyDict d && d.size() > found) {
            throw Errors.typeError(module + "." + name + "() got duplicate or unexpected field name(s)");
        }
        return make(values);
    }

    private void requireLength(int length) {
        String start = module + "." + name + "() takes ";
        String end = "-sequence (" + length + "-sequence given)";
        if (items == fields.length && length != items) {
            throw Errors.typeError(start + "a " + items + end);
        }
        if (length < items) {
            throw Errors.typeError(start + "an at least " + items + end);
        }
        if (length > fields.length) {
            throw Errors.typeError(start + "an at most " + fields.length + end);
        }
    }

    private Object replace(PyStructSequence s, Object[] args, String[] kwnames) {
        if (args.length != kwnames.length) {
            throw Errors.typeError("__replace__() takes no positional arguments (" + (args.length - kwnames.length) + " given)");
        }
        if (unnamed() > 0) {
            throw Errors.typeError("__replace__() is not supported for " + module + "." + name + " because it has unnamed field(s)");
        }
        Object[] values = s.values().clone();
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < kwnames.length; i++) {
            int field = Arrays.asList(fields).indexOf(kwnames[i]);
            if (field < 0) {
                unknown.append(unknown.isEmpty() ? "" : ", ").append(Str.toJavaString(Repr.plainRepr(kwnames[i])));
            } else {
                values[field] = args[i];
            }
        }
        if (!unknown.isEmpty()) {
            throw Errors.typeError("Got unexpected field name(s): [" + unknown + "]");
        }
        return make(values);
    }
}
