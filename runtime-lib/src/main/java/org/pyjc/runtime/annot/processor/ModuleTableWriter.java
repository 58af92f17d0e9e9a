package org.pyjc.runtime.annot.processor;

import java.util.List;

/** Writes the table of the runtime's own native modules: a switch from a module's name to its exposer. */
final class ModuleTableWriter {
    static final String PACKAGE = "org.pyjc.runtime.module";
    static final String NAME = "NativeModules";

    private ModuleTableWriter() {}

    /** The source of the table; the modules are sorted by name. */
    static String write(List<ExposedClass> modules) {
        JavaText out = new JavaText();
        out.line("package " + PACKAGE + ";").line("").line("import org.pyjc.runtime.call.builtin.ModuleExposer;").line("");
        out.line("/** The native modules of the runtime; generated. Nothing of a module is loaded before it is asked for. */");
        out.line("public final class " + NAME + " {").line("private " + NAME + "() {}").line("");
        out.line("/** A fresh exposer of the module, null when there is no native module of that name. */");
        out.line("public static ModuleExposer find(String name) {").line("return switch (name) {");
        modules.forEach(m -> out.line("case " + JavaText.literal(m.name) + " -> " + m.qualifiedExposer() + ".make();"));
        out.line("default -> null;").line("};").line("}").line("");
        out.line("/** The names of the native modules that are listed, sorted. */").line("public static String[] names() {").line("return new String[] {");
        modules.stream().filter(m -> m.listed).forEach(m -> out.line(JavaText.literal(m.name) + ","));
        out.line("};").line("}").line("}");
        return out.toString();
    }
}
