package org.pyjc.runtime.annot.processor;

import java.util.ArrayList;
import java.util.List;

/** Writes the source of one exposer: the descriptor table, the dispatch methods, the entries, and the docs. */
final class ExposerWriter {
    /** Above this number of cases a dispatch method is cut into blocks, so that each stays small enough to be inlined. */
    private static final int MAX_CASES = 20;
    private static final int BLOCK_BITS = 4;
    private static final String[] ARGUMENTS = {"", ", a", ", a, b", ", a, b, c"};

    private final ExposedClass exposed;
    private final JavaText out = new JavaText();

    ExposerWriter(ExposedClass exposed) {
        this.exposed = exposed;
    }

    String write() {
        if (!exposed.packageName.isEmpty()) {
            out.line("package " + exposed.packageName + ";").line("");
        }
        imports();
        out.line("").line("/** Binds Python's {@code " + exposed.name + "} to {@code " + exposed.javaName + "}; generated. */");
        out.line("@SuppressWarnings(\"all\")");
        out.line("public final class " + exposed.exposerName + " extends " + (exposed.module ? "ModuleExposer" : "TypeExposer") + " {");
        header();
        populate();
        for (int n = 0; n <= 3; n++) {
            dispatch("call" + n, ARGUMENTS[n], String.valueOf(n), withArity(n));
        }
        dispatch("call", ", args", "n", exposed.callables.stream().filter(ExposedCallable::needsBound).toList());
        dispatch("raw", ", args, kwnames", "r", exposed.callables.stream().filter(c -> c.raw()).toList());
        signatures();
        EntryWriter entries = new EntryWriter(out, exposed.name);
        exposed.callables.forEach(entries::write);
        docs();
        out.line("}");
        return out.toString();
    }

    private void imports() {
        List<String> names = new ArrayList<>(List.of("java.lang.invoke.MethodHandles", "org.pyjc.runtime.call.builtin.Args",
                "org.pyjc.runtime.call.builtin.TypeExposer", JavaTypes.PY_NONE));
        names.add(exposed.module ? JavaTypes.PY_OBJECT : JavaTypes.PY_TYPE);
        if (exposed.module) {
            names.add("org.pyjc.runtime.call.builtin.ModuleExposer");
        }
        names.sort(null);
        names.forEach(n -> out.line("import " + n + ";"));
    }

    private void header() {
        property("String", "name", JavaText.literal(exposed.name));
        if (exposed.module) {
            if (exposed.initMethod != null) {
                out.line("").line("@Override").line("public void init(PyObject module) {").line(exposed.initMethod + ";").line("}");
            }
        } else {
            typeHeader();
        }
        if (!exposed.doc.isEmpty()) {
            property("String", "doc", JavaText.literal(exposed.doc));
        }
        property("MethodHandles.Lookup", "lookup", "MethodHandles.lookup()");
        if (exposed.module) {
            out.line("").line("/** Makes the exposer; its caller need not load this class to be verified. */");
            out.line("public static ModuleExposer make() {").line("return new " + exposed.exposerName + "();").line("}");
        }
    }

    private void typeHeader() {
        if (!exposed.moduleName.equals("builtins")) {
            property("String", "module", JavaText.literal(exposed.moduleName));
        }
        if (!exposed.signature.isEmpty()) {
            property("String", "signature", JavaText.literal(exposed.signature));
        }
        property("Class<?>", "javaClass", exposed.instances + ".class");
        if (exposed.baseExpression != null) {
            property("PyType", "base", exposed.baseExpression);
        }
        if (!exposed.subclassable) {
            property("boolean", "subclassable", "false");
        }
        if (!exposed.instantiable) {
            property("boolean", "instantiable", "false");
        }
        if (!exposed.immutable) {
            property("boolean", "immutable", "false");
        }
        if (exposed.instanceDict) {
            property("boolean", "instanceDict", "true");
        }
        if (exposed.weakReferable) {
            property("boolean", "weakReferable", "true");
        }
        out.line("").line("@Override").line("public boolean isReceiver(PyType type, Object self) {").line("return " + exposed.receiverTest + ";").line("}");
    }

    private void property(String type, String name, String value) {
        out.line("").line("@Override").line("public " + type + " " + name + "() {").line("return " + value + ";").line("}");
    }

    private void populate() {
        out.line("").line("@Override").line("public void populate(" + (exposed.module ? "PyObject module" : "PyType type") + ", TypeExposer.Target to) {");
        String owner = exposed.module ? "module" : "type";
        for (ExposedCallable c : exposed.callables) {
            if (!c.kind().accessor()) {
                put(c.name(), maker(c.kind()) + "(" + owner + ", " + c.id() + ", " + JavaText.literal(c.name()) + ", " + c.min() + ", " + c.max() + ", "
                        + flags(c) + ")");
            }
        }
        for (ExposedAttribute a : exposed.attributes) {
            put(a.name(), (a.member() ? "member(type, " : "attribute(type, ") + JavaText.literal(a.name()) + ", " + a.getter() + ", " + a.setter() + ", "
                    + a.deleter() + ")");
        }
        for (ExposedConstant c : exposed.constants) {
            put(c.name(), c.expression());
        }
        out.line("}");
    }

    private void put(String name, String value) {
        out.line("to.put(" + JavaText.literal(name) + ", " + value + ");");
    }

    private static String maker(CallableKind kind) {
        return switch (kind) {
            case METHOD -> "method";
            case SLOT -> "slot";
            case STATIC_METHOD -> "staticMethod";
            case CLASS_METHOD -> "classMethod";
            case NEW -> "constructor";
            case FUNCTION -> "function";
            case GETTER, SETTER, DELETER -> throw new IllegalArgumentException("an accessor has no descriptor of its own");
        };
    }

    private static String flags(ExposedCallable c) {
        List<String> flags = new ArrayList<>();
        for (int n = 0; n <= 3; n++) {
            if (c.hasArity(n)) {
                flags.add("FAST" + n);
            }
        }
        if (c.raw()) {
            flags.add("RAW");
        } else if (c.signature().takesKeywords()) {
            flags.add("KEYWORDS");
        }
        if (c.varargs()) {
            flags.add("VARARGS");
        }
        if (c.needsBound()) {
            flags.add("BOUND");
        }
        if (c.receiverCast() != null) {
            flags.add("SELF");
        }
        if (c.parseTuple()) {
            flags.add("PARSE_TUPLE");
        }
        if (c.namedAsType()) {
            flags.add("NAMED_AS_TYPE");
        }
        return flags.isEmpty() ? "0" : String.join(" | ", flags);
    }

    private List<ExposedCallable> withArity(int n) {
        return exposed.callables.stream().filter(c -> c.hasArity(n)).toList();
    }

    private void dispatch(String method, String arguments, String suffix, List<ExposedCallable> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String declared = arguments.equals(", args") ? ", Object[] args" : arguments.equals(", args, kwnames") ? ", Object[] args, String[] kwnames"
                : arguments.replace(", ", ", Object ");
        String head = "(int id, Object self" + declared + ") {";
        String fallback = "default -> super." + method + "(id, self" + arguments + ");";
        out.line("").line("@Override").line("public Object " + method + head);
        if (entries.size() <= MAX_CASES) {
            cases(entries, arguments, suffix, fallback);
            return;
        }
        List<Integer> blocks = entries.stream().map(c -> c.id() >> BLOCK_BITS).distinct().toList();
        out.line("return switch (id >> " + BLOCK_BITS + ") {");
        blocks.forEach(b -> out.line("case " + b + " -> " + method + "Block" + b + "(id, self" + arguments + ");"));
        out.line(fallback).line("};").line("}");
        for (int block : blocks) {
            out.line("").line("private Object " + method + "Block" + block + head);
            cases(entries.stream().filter(c -> c.id() >> BLOCK_BITS == block).toList(), arguments, suffix, fallback);
        }
    }

    private void cases(List<ExposedCallable> entries, String arguments, String suffix, String fallback) {
        out.line("return switch (id) {");
        for (ExposedCallable c : entries) {
            String passed = c.receiverCast() != null ? "self" + arguments : arguments.isEmpty() ? "" : arguments.substring(2);
            out.line("case " + c.id() + " -> " + c.entry(suffix) + "(" + passed + ");");
        }
        out.line(fallback).line("};").line("}");
    }

    private void signatures() {
        List<ExposedCallable> shown = exposed.callables.stream().filter(c -> c.signature() != null && !c.kind().accessor()).toList();
        if (!shown.isEmpty()) {
            texts("public", "signature", shown.stream().map(c -> new String[] {String.valueOf(c.id()), c.signatureText()}).toList(),
                    "default -> null;");
        }
    }

    private void docs() {
        List<String[]> docs = new ArrayList<>();
        for (ExposedCallable c : exposed.callables) {
            if (!c.doc().isEmpty()) {
                docs.add(new String[] {String.valueOf(c.id()), c.doc()});
            }
        }
        if (docs.isEmpty()) {
            return;
        }
        out.line("").line("@Override").line("public String doc(int id) {").line("return Docs.doc(id);").line("}");
        out.line("").line("/** Apart, so that the texts are only loaded when something asks for one. */");
        out.line("private static final class Docs {");
        texts("static", "doc", docs, "default -> null;");
        out.line("}");
    }

    private void texts(String modifier, String method, List<String[]> entries, String fallback) {
        out.line("");
        if (modifier.equals("public")) {
            out.line("@Override");
        }
        out.line(modifier + " String " + method + "(int id) {").line("return switch (id) {");
        entries.forEach(e -> out.line("case " + e[0] + " -> " + JavaText.literal(e[1]) + ";"));
        out.line(fallback).line("};").line("}");
    }
}
