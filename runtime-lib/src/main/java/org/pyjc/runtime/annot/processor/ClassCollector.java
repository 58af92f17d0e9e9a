package org.pyjc.runtime.annot.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.MirroredTypesException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PyModuleDef;
import org.pyjc.runtime.annot.PyModuleInit;
import org.pyjc.runtime.annot.PyTypeDef;

/** Collects what belongs to an annotated class: its own members, those of its parts and of its unannotated superclasses. */
final class ClassCollector {
    private final JavaTypes types;
    private final Mistakes mistakes;
    private final CallableReader callables;
    private final AttributeReader attributes;
    /** The classes whose members were taken by some exposer. */
    private final Set<TypeElement> visited;

    ClassCollector(JavaTypes types, Mistakes mistakes, Set<TypeElement> visited) {
        this.types = types;
        this.mistakes = mistakes;
        this.visited = visited;
        this.callables = new CallableReader(types, mistakes);
        this.attributes = new AttributeReader(types, mistakes, callables);
    }

    ExposedClass type(TypeElement element, PyTypeDef def) {
        ExposedClass result = start(element, def.name(), def.doc(), false);
        checkAccess(element);
        checkTypeField(element);
        result.moduleName = def.module();
        result.signature = def.signature();
        result.subclassable = def.subclassable();
        result.instantiable = def.instantiable();
        result.immutable = def.immutable();
        result.instanceDict = def.instanceDict();
        result.weakReferable = def.weakReferable();
        TypeMirror base = mirrored(def, PyTypeDef::base);
        if (base.getKind() != TypeKind.VOID) {
            if (base instanceof DeclaredType d && JavaTypes.typeField((TypeElement) d.asElement()) != null) {
                result.baseExpression = types.sourceName(base) + ".TYPE";
            } else {
                mistakes.at(element, "the base " + base + " has no field TYPE");
            }
        }
        TypeMirror instances = mirrored(def, PyTypeDef::instances);
        result.instances = instances.getKind() == TypeKind.VOID ? result.javaName : types.sourceName(instances);
        result.receiverTest = receiverTest(element, mirroredAll(def, PyTypeDef::values));
        collect(result, element, mirroredAll(def, PyTypeDef::parts));
        if (hasSlot(result, "__eq__") && !hasSlot(result, "__hash__")) {
            result.constants.add(new ExposedConstant("__hash__", "PyNone.NONE"));
        }
        return result;
    }

    ExposedClass module(TypeElement element, PyModuleDef def) {
        ExposedClass result = start(element, def.name(), def.doc(), true);
        result.listed = def.listed();
        checkAccess(element);
        for (TypeMirror type : mirroredAll(def, PyModuleDef::types)) {
            String name = JavaTypes.pythonName(type);
            if (name == null) {
                mistakes.at(element, type + " has no @PyTypeDef");
            } else {
                result.constants.add(new ExposedConstant(name, types.sourceName(type) + ".TYPE"));
            }
        }
        collect(result, element, mirroredAll(def, PyModuleDef::parts));
        return result;
    }

    private ExposedClass start(TypeElement element, String name, String doc, boolean module) {
        String packageName = types.packageOf(element);
        String qualified = element.getQualifiedName().toString();
        String local = packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1);
        if (name.isEmpty()) {
            mistakes.at(element, "the name is empty");
        }
        return new ExposedClass(element, packageName, local.replace('.', '_') + "Exposer", name, doc, module);
    }

    private void checkAccess(TypeElement element) {
        for (Element e = element; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                mistakes.at(element, "an exposed class can't be private");
            }
        }
    }

    private void checkTypeField(TypeElement element) {
        VariableElement field = JavaTypes.typeField(element);
        if (field == null || !JavaTypes.isPyType(field.asType())
                || !field.getModifiers().containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL))) {
            mistakes.at(element, "a @PyTypeDef class has a field: public static final PyType TYPE = PyType.define(new ...Exposer())");
        }
    }

    private String receiverTest(TypeElement element, List<TypeMirror> values) {
        if (values.isEmpty()) {
            return types.isPythonObject(element.asType()) ? "self instanceof " + element.getQualifiedName() : "type.isInstance(self)";
        }
        StringBuilder test = new StringBuilder();
        for (TypeMirror value : values) {
            if (JavaTypes.isObject(value)) {
                return "true";
            }
            test.append("self instanceof ").append(types.sourceName(value)).append(" || ");
        }
        return test.append("type.isInstance(self)").toString();
    }

    private void collect(ExposedClass into, TypeElement element, List<TypeMirror> parts) {
        List<TypeElement> sources = new ArrayList<>();
        sources.add(element);
        for (TypeMirror part : parts) {
            sources.add((TypeElement) ((DeclaredType) part).asElement());
        }
        for (TypeElement s = types.superclass(element); s != null && s.getAnnotation(PyTypeDef.class) == null; s = types.superclass(s)) {
            sources.add(s);
        }
        Map<String, Element> names = new HashMap<>();
        for (TypeElement source : sources) {
            visited.add(source);
            boolean inherited = sources.indexOf(source) > parts.size();
            for (Element member : source.getEnclosedElements()) {
                read(into, member, names, inherited);
            }
        }
        attributes.joinAccessors(into);
    }

    private void read(ExposedClass into, Element member, Map<String, Element> names, boolean inherited) {
        if (member.getAnnotation(PyConstant.class) != null) {
            int before = into.constants.size();
            attributes.readConstant(into, member);
            if (into.constants.size() > before) {
                claim(names, into.constants.getLast().name(), member, false);
            }
        } else if (member instanceof VariableElement field && field.getAnnotation(PyMember.class) != null) {
            int before = into.attributes.size();
            attributes.readMember(into, field);
            if (into.attributes.size() > before) {
                claim(names, into.attributes.getLast().name(), member, false);
            }
        } else if (member instanceof ExecutableElement method) {
            readMethod(into, method, names, inherited);
        }
    }

    private void readMethod(ExposedClass into, ExecutableElement method, Map<String, Element> names, boolean inherited) {
        if (method.getAnnotation(PyModuleInit.class) != null) {
            readInit(into, method);
            return;
        }
        List<MethodBinding> bindings = MethodBinding.allOf(method);
        if (bindings.isEmpty()) {
            attributes.readAccessors(into, method, inherited, name -> claim(names, name, method, inherited));
        }
        for (MethodBinding binding : bindings) {
            if (!bind(into, method, binding, names, inherited)) {
                return;
            }
        }
    }

    /** False after a mistake that the method's other bindings would only repeat. */
    private boolean bind(ExposedClass into, ExecutableElement method, MethodBinding binding, Map<String, Element> names, boolean inherited) {
        if ((binding.kind() == CallableKind.FUNCTION) != into.module) {
            mistakes.at(method, into.module ? "only @PyFunctionDef declares a function of a module" : "@PyFunctionDef is for modules: a type has @PyMethod");
        } else if (claim(names, binding.name(), method, inherited)) {
            ExposedCallable callable = callables.read(into.callables.size(), method, binding);
            if (callable == null) {
                return false;
            }
            into.callables.add(callable);
        }
        return true;
    }

    private void readInit(ExposedClass into, ExecutableElement method) {
        if (!into.module || !method.getModifiers().contains(Modifier.STATIC) || method.getModifiers().contains(Modifier.PRIVATE)
                || method.getParameters().size() != 1 || !types.isPythonClass(method.getParameters().getFirst().asType(), "PyModule")) {
            mistakes.at(method, "a @PyModuleInit is a method static void init(PyModule module) of a module");
        } else if (into.initMethod != null) {
            mistakes.at(method, "a module has one @PyModuleInit");
        } else {
            into.initMethod = types.sourceName(method.getEnclosingElement().asType()) + "." + method.getSimpleName()
                    + "((" + types.sourceName(method.getParameters().getFirst().asType()) + ") module)";
        }
    }

    /** Takes a Python name; false when an inherited method is hidden by one that was taken already. */
    private boolean claim(Map<String, Element> names, String name, Element member, boolean inherited) {
        Element earlier = names.putIfAbsent(name, member);
        if (earlier != null && !inherited) {
            mistakes.at(member, "duplicate name: '" + name + "' is also " + earlier.getEnclosingElement().getSimpleName() + "." + earlier);
        }
        return earlier == null;
    }

    private static boolean hasSlot(ExposedClass type, String name) {
        return type.find(CallableKind.SLOT, name) != null || type.find(CallableKind.METHOD, name) != null
                || type.constants.stream().anyMatch(c -> c.name().equals(name));
    }

    private static <A> TypeMirror mirrored(A annotation, Function<A, Class<?>> element) {
        try {
            throw new IllegalStateException("a class literal of a source is no class: " + element.apply(annotation));
        } catch (MirroredTypeException e) {
            return e.getTypeMirror();
        }
    }

    private static <A> List<TypeMirror> mirroredAll(A annotation, Function<A, Class<?>[]> element) {
        try {
            element.apply(annotation);
            return List.of();
        } catch (MirroredTypesException e) {
            return List.copyOf(e.getTypeMirrors());
        }
    }
}
