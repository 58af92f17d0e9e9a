package org.pyjc.compiler.python;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pyjc.compiler.ast.BoolOperator;
import org.pyjc.compiler.ast.CmpOp;
import org.pyjc.compiler.ast.ExprContext;
import org.pyjc.compiler.ast.Node;
import org.pyjc.compiler.ast.NodeFields;
import org.pyjc.compiler.ast.Operator;
import org.pyjc.compiler.ast.UnaryOperator;
import org.pyjc.runtime.module.ast.AstClasses;
import org.pyjc.runtime.object.PyType;

/** Which record, or enum, stands for which class of Python's module {@code ast}. Thread safety: constant. */
final class AstNodes {
    private static final Map<String, Class<? extends Node>> RECORDS = records();
    private static final Map<String, Enum<?>[]> ENUMS = Map.of("expr_context", ExprContext.values(), "boolop", BoolOperator.values(),
            "operator", Operator.values(), "unaryop", UnaryOperator.values(), "cmpop", CmpOp.values());
    private static final List<String> PRODUCTS = List.of("comprehension", "arguments", "arg", "keyword", "alias", "withitem", "match_case");
    private static final List<String> WITHOUT_SPAN = List.of("mod", "comprehension", "arguments", "withitem", "match_case", "type_ignore");

    private AstNodes() {
    }

    private static Map<String, Class<? extends Node>> records() {
        Map<String, Class<? extends Node>> all = new HashMap<>();
        collect(Node.class, all);
        return all;
    }

    private static void collect(Class<?> type, Map<String, Class<? extends Node>> all) {
        if (type.isRecord()) {
            Class<? extends Node> node = type.asSubclass(Node.class);
            all.put(NodeFields.of(node).name(), node);
        } else {
            for (Class<?> each : type.getPermittedSubclasses()) {
                collect(each, all);
            }
        }
    }

    /** The record of a concrete class of the grammar. */
    static Class<? extends Node> record(PyType kind) {
        return RECORDS.get(kind.shortName());
    }

    static boolean isEnum(String sum) {
        return ENUMS.containsKey(sum);
    }

    static Enum<?>[] constants(String sum) {
        return ENUMS.get(sum);
    }

    /** Whether a name of the grammar is a class itself, no choice of classes. */
    static boolean isProduct(String name) {
        return PRODUCTS.contains(name);
    }

    static boolean hasSpan(String name) {
        return !WITHOUT_SPAN.contains(name);
    }

    /** The class of the grammar below {@code base} of which a value is an instance; null when there is none. */
    static PyType kind(PyType base, Object value) {
        PyType type = PyType.of(value);
        if (!type.isSubtype(base)) {
            return null;
        }
        for (PyType each : type.mro()) {
            if (each == base) {
                return null;
            }
            if (AstClasses.fields(each) != null) {
                return each;
            }
        }
        return null;
    }
}
