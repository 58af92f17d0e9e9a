package org.pyjc.compiler.ast;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of a kind of node, by CPython's names: for printers and for conversion to Python's own node objects.
 *
 * <p>{@code NodeFields.of(Stmt.ExprStmt.class)} has the name {@code Expr} and the field {@code value}. The span is no
 * field: see {@link Node#span}.
 *
 * <p>Thread safety: immutable.
 */
public final class NodeFields {

    /** One field: {@code type_params}, of the record's component {@code typeParams}. */
    public record Field(String name, Class<?> type, MethodHandle accessor) {

        /** The value: a node, a list, a literal, an enum constant, a String, an Integer, a Boolean or null. */
        public Object get(Node node) {
            try {
                return accessor.invoke(node);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ClassValue<NodeFields> CACHE = new ClassValue<>() {
        @Override
        protected NodeFields computeValue(Class<?> type) {
            return new NodeFields(type);
        }
    };

    private final String name;
    private final List<Field> fields;
    private final MethodHandle constructor;
    private final boolean hasSpan;

    private NodeFields(Class<?> type) {
        this.name = pythonName(type);
        List<Field> list = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            if (component.getType() != Span.class) {
                list.add(field(component));
            }
        }
        this.fields = List.copyOf(list);
        this.hasSpan = list.size() < components.length;
        this.constructor = constructor(type, components);
    }

    /** The fields of a kind of node. */
    public static NodeFields of(Class<? extends Node> type) {
        return CACHE.get(type);
    }

    /** The name of the class in Python's {@code ast} module. */
    public String name() {
        return name;
    }

    /** The fields, in the order of {@code _fields}. */
    public List<Field> fields() {
        return fields;
    }

    /** Whether nodes of the kind have a place. */
    public boolean hasSpan() {
        return hasSpan;
    }

    /** A node of its fields' values, in their order; {@code span} counts only if {@link #hasSpan}. */
    public Node make(List<?> values, Span span) {
        List<Object> all = new ArrayList<>(values);
        if (hasSpan) {
            all.add(span);
        }
        try {
            return (Node) constructor.invokeWithArguments(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return MethodHandles.lookup().unreflectConstructor(type.getDeclaredConstructor(types));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(RecordComponent component) {
        try {
            return new Field(snakeCase(component.getName()), component.getType(),
                    MethodHandles.lookup().unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pythonName(Class<?> type) {
        if (type == Stmt.ExprStmt.class) {
            return "Expr";
        }
        String name = type.getSimpleName();
        boolean lowerCase = type == Arguments.class || type == Arg.class || type == Keyword.class
                || type == Alias.class || type == WithItem.class || type == Comprehension.class;
        return type == MatchCase.class ? "match_case" : lowerCase ? name.toLowerCase(java.util.Locale.ROOT) : name;
    }

    private static String snakeCase(String camelCase) {
        StringBuilder out = new StringBuilder();
        for (char c : camelCase.toCharArray()) {
            if (Character.isUpperCase(c)) {
                out.append('_').append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
