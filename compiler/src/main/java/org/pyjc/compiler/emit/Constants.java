package org.pyjc.compiler.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.pyjc.compiler.facts.Const;

/**
 * The constants of one output class that the class file format has no form for; each becomes a static final field.
 *
 * <p>Thread safety: one compilation, one thread.
 */
final class Constants {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String STRINGS = "[Ljava/lang/String;";

    private final String owner;
    private final Map<Object, String> fields = new LinkedHashMap<>();

    Constants(String owner) {
        this.owner = owner;
    }

    /** Pushes a constant. */
    void load(Code code, Const value) {
        switch (value) {
            case Const.None _ -> code.none();
            case Const.Bool b -> code.field("java/lang/Boolean", b.value() ? "TRUE" : "FALSE", "Ljava/lang/Boolean;");
            case Const.Str s when s.isPlain() -> code.string(s.text());
            case Const.Ellipsis _, Const.Int _, Const.Float _, Const.Complex _, Const.Str _, Const.Bytes _,
                    Const.Tuple _, Const.FrozenSet _ -> code.field(owner, fieldOf(value), OBJECT);
        }
    }

    /** Pushes a String array that nobody changes. */
    void strings(Code code, List<String> names) {
        if (names.isEmpty()) {
            code.field("org/pyjc/runtime/call/Call", "NO_NAMES", STRINGS);
        } else {
            code.field(owner, fieldOf(List.copyOf(names)), STRINGS);
        }
    }

    private String fieldOf(Object key) {
        return fields.computeIfAbsent(key, _ -> "$k" + fields.size());
    }

    int size() {
        return fields.size();
    }

    /** Declares the fields and writes their initialisation. */
    void initialise(ClassVisitor out, Code code) {
        fields.forEach((key, name) -> {
            String descriptor = key instanceof Const ? OBJECT : STRINGS;
            int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC
                    | Opcodes.ACC_FINAL;
            out.visitField(access, name, descriptor, null, null).visitEnd();
            create(code, key);
            code.node.visitFieldInsn(Opcodes.PUTSTATIC, owner, name, descriptor);
        });
    }

    private static void create(Code code, Object key) {
        switch (key) {
            case Const.Int i when i.value().bitLength() < 64 -> {
                code.constant(i.value().longValue());
                code.boxLong();
            }
            case Const.Float f -> {
                code.constant(f.value());
                code.boxDouble();
            }
            case Const c -> {
                code.string(ConstEncoder.encode(c));
                code.invoke(MakeEntry.CONSTANT);
            }
            case List<?> names -> code.array(names.size(), "java/lang/String", i -> code.string((String) names.get(i)));
            default -> throw new IllegalStateException("constant " + key);
        }
    }
}
