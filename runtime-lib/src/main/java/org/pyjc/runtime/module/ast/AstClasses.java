package org.pyjc.runtime.module.ast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.ops.Items;
import org.pyjc.runtime.types.dict.PyDict;
import org.pyjc.runtime.types.ints.IntType;
import org.pyjc.runtime.types.list.PyList;
import org.pyjc.runtime.types.none.PyNone;
import org.pyjc.runtime.types.str.StrType;
import org.pyjc.runtime.types.tuple.PyTuple;

/**
 * The classes of the nodes, made from {@link Asdl} when the first is needed: ordinary Python classes that derive from
 * {@link AstNode}. Thread safety: made once, by class initialisation of the holder; then constant.
 */
public final class AstClasses {
    /**
     * A field of a class.
     *
     * @param type a name of the grammar, such as {@code expr} or {@code identifier}
     * @param repeat {@code *} for a list, {@code ?} for what may be None, else a blank
     */
    public record Field(String type, char repeat, String name) {}

    private static final class Holder {
        static final Maker MADE = new Maker();
        static final Map<String, PyType> CLASSES = MADE.make();
        static final Map<PyType, List<Field>> FIELDS = MADE.fields;
    }

    private AstClasses() {}

    /** The class of a kind of node; null when there is none of that name. */
    public static PyType of(String name) {
        return Holder.CLASSES.get(name);
    }

    /** The fields of a class of the grammar, empty for a sum; null for another class, such as a subclass made in Python. */
    public static List<Field> fields(PyType type) {
        return Holder.FIELDS.get(type);
    }

    /** Whether a type is {@code ast.AST} or derives from it. */
    public static boolean isNode(PyType type) {
        return type.isSubtype(AstNode.TYPE);
    }

    static void each(BiConsumer<String, PyType> consumer) {
        Holder.CLASSES.forEach(consumer);
    }

    private static final class Maker {
        private final Map<String, PyType> classes = new LinkedHashMap<>();
        private final Map<PyType, List<Field>> fields = new LinkedHashMap<>();

        Map<String, PyType> make() {
            for (String line : Asdl.LINES) {
                int at = line.lastIndexOf('@');
                String attributes = line.substring(at + 1).trim();
                String rule = line.substring(0, at).trim();
                int equals = rule.indexOf('=');
                if (equals < 0) {
                    define(rule, AstNode.TYPE, rule, attributes);
                } else {
                    sum(rule.substring(0, equals).trim(), rule.substring(equals + 1), rule, attributes);
                }
            }
            for (String each : new String[] {"_fields", "_attributes", "__match_args__"}) {
                AstNode.TYPE.setOwn(each, PyTuple.EMPTY);
            }
            fields.forEach((type, all) -> {
                PyDict types = types(all);
                type.setOwn("_field_types", types);
                type.setOwn("__annotations__", types);
            });
            return classes;
        }

        private void sum(String name, String constructors, String rule, String attributes) {
            String doc = rule.replace(" | ", "\n" + " ".repeat(name.length() + 1) + "| ");
            PyType base = define(name, AstNode.TYPE, constructors.contains("(") ? doc : rule, attributes);
            for (String constructor : constructors.split("\\|")) {
                define(constructor.trim(), base, constructor.trim(), null);
            }
        }

        private PyType define(String head, PyType base, String doc, String attributes) {
            int open = head.indexOf('(');
            String name = open < 0 ? head : head.substring(0, open);
            List<Field> own = open < 0 ? List.of() : parse(head.substring(open + 1, head.lastIndexOf(')')));
            Object[] names = own.stream().map(Field::name).toArray();
            PyDict namespace = PyDict.of("__module__", "ast", "__doc__", doc, "_fields", new PyTuple(names), "__match_args__", new PyTuple(names));
            for (Field f : own) {
                if (f.repeat == '?') {
                    namespace.putStr(f.name, PyNone.NONE);
                }
            }
            if (attributes != null) {
                Object[] all = attributes.isEmpty() ? new Object[0] : attributes.split(" ");
                namespace.putStr("_attributes", new PyTuple(all));
                if (attributes.contains("end_lineno")) {
                    namespace.putStr("end_lineno", PyNone.NONE);
                    namespace.putStr("end_col_offset", PyNone.NONE);
                }
            }
            PyType type = (PyType) Call.call(PyType.TYPE, name, new PyTuple(base), namespace);
            classes.put(name, type);
            fields.put(type, own);
            return type;
        }

        private static List<Field> parse(String text) {
            List<Field> all = new ArrayList<>();
            for (String each : text.split(",")) {
                String[] parts = each.trim().split(" ");
                String type = parts[0];
                char last = type.charAt(type.length() - 1);
                boolean marked = last == '*' || last == '?';
                String bare = marked ? type.substring(0, type.length() - 1) : type;
                all.add(new Field(bare.endsWith("?") ? bare.substring(0, bare.length() - 1) : bare, marked ? last : ' ', parts[1]));
            }
            return all;
        }

        private PyDict types(List<Field> all) {
            PyDict types = new PyDict();
            for (Field f : all) {
                Object type = typeOf(f.type);
                types.putStr(f.name, f.repeat == '*' ? Items.get(PyList.TYPE, type) : f.repeat == '?' ? Arithmetic.or(type, PyNone.NONE) : type);
            }
            return types;
        }

        private Object typeOf(String name) {
            return switch (name) {
                case "identifier", "string" -> StrType.TYPE;
                case "int" -> IntType.TYPE;
                case "constant" -> PyType.OBJECT;
                default -> classes.get(name);
            };
        }
    }
}
