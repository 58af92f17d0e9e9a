package org.pyjc.runtime.annot.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** All that is written into one exposer; filled by {@link ClassCollector}. */
final class ExposedClass {
    final TypeElement element;
    final String packageName;
    final String exposerName;
    /** The source name of the annotated class. */
    final String javaName;
    /** The name of the type or module. */
    final String name;
    final String doc;
    final boolean module;
    /** Of a module: whether {@code sys.builtin_module_names} has it. */
    boolean listed = true;

    final List<ExposedCallable> callables = new ArrayList<>();
    final List<ExposedAttribute> attributes = new ArrayList<>();
    final List<ExposedConstant> constants = new ArrayList<>();
    /** For a module: the call of its init method, or null. */
    String initMethod;

    // For a type:
    String moduleName;
    String signature;
    String baseExpression;
    /** The Java class of the instances. */
    String instances;
    String receiverTest;
    boolean subclassable = true;
    boolean instantiable = true;
    boolean immutable = true;
    boolean instanceDict;
    boolean weakReferable;

    ExposedClass(TypeElement element, String packageName, String exposerName, String name, String doc, boolean module) {
        this.element = element;
        this.packageName = packageName;
        this.exposerName = exposerName;
        this.javaName = element.getQualifiedName().toString();
        this.name = name;
        this.doc = doc;
        this.module = module;
    }

    String qualifiedExposer() {
        return packageName.isEmpty() ? exposerName : packageName + "." + exposerName;
    }

    /** The callable of a kind and name, or null. */
    ExposedCallable find(CallableKind kind, String wanted) {
        for (ExposedCallable c : callables) {
            if (c.kind() == kind && c.name().equals(wanted)) {
                return c;
            }
        }
        return null;
    }
}
