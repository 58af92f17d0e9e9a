package org.pyjc.runtime.annot.processor;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyDeleter;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMember;
import org.pyjc.runtime.annot.PySetter;
import org.pyjc.runtime.annot.signature.TextSignature;

/** Reads getters, setters, deleters, members and constants into an {@link ExposedClass}. */
final class AttributeReader {
    private static final TextSignature NOTHING = TextSignature.parse("()");
    private static final TextSignature VALUE = TextSignature.parse("(value, /)");

    private final JavaTypes types;
    private final Mistakes mistakes;
    private final CallableReader callables;

    AttributeReader(JavaTypes types, Mistakes mistakes, CallableReader callables) {
        this.types = types;
        this.mistakes = mistakes;
        this.callables = callables;
    }

    /** Reads a getter, setter or deleter; {@code claim} takes the name of a getter, unless something hides it. */
    void readAccessors(ExposedClass into, ExecutableElement method, boolean inherited, Predicate<String> claim) {
        String java = method.getSimpleName().toString();
        PyGetter getter = method.getAnnotation(PyGetter.class);
        PySetter setter = method.getAnnotation(PySetter.class);
        PyDeleter deleter = method.getAnnotation(PyDeleter.class);
        if (getter != null) {
            String name = getter.value().isEmpty() ? java : getter.value();
            if (claim.test(name)) {
                accessor(into, method, CallableKind.GETTER, name, "()", getter.doc());
            }
        } else if (setter != null) {
            unclaimed(into, method, inherited, CallableKind.SETTER, setter.value().isEmpty() ? java : setter.value(), "(value, /)");
        } else if (deleter != null) {
            unclaimed(into, method, inherited, CallableKind.DELETER, deleter.value().isEmpty() ? java : deleter.value(), "()");
        }
    }

    private void unclaimed(ExposedClass into, ExecutableElement method, boolean inherited, CallableKind kind, String name, String signature) {
        if (into.find(kind, name) == null) {
            accessor(into, method, kind, name, signature, "");
        } else if (!inherited) {
            mistakes.at(method, "duplicate " + kind.toString().toLowerCase(Locale.ROOT) + " of '" + name + "'");
        }
    }

    private void accessor(ExposedClass into, ExecutableElement method, CallableKind kind, String name, String signature, String doc) {
        ExposedCallable callable = callables.read(into.callables.size(), method, new MethodBinding(kind, name, signature, false, false, doc));
        if (callable != null) {
            into.callables.add(callable);
        }
    }

    void readMember(ExposedClass into, VariableElement field) {
        PyMember member = field.getAnnotation(PyMember.class);
        TypeMirror type = field.asType();
        if (field.getModifiers().contains(Modifier.PRIVATE) || field.getModifiers().contains(Modifier.STATIC)) {
            mistakes.at(field, "a @PyMember can't be private or static");
        } else if (!types.isPythonObject(field.getEnclosingElement().asType())) {
            mistakes.at(field, "a @PyMember needs a class of Python objects");
        } else if (member.writable() && (!JavaTypes.isObject(type) || field.getModifiers().contains(Modifier.FINAL))) {
            mistakes.at(field, "a writable @PyMember is a field of type Object that is not final");
        } else if (boxed(type, "x") == null) {
            mistakes.at(field, "a @PyMember can't have the type " + type);
        } else {
            addMember(into, field, member);
        }
    }

    private void addMember(ExposedClass into, VariableElement field, PyMember member) {
        String name = member.value().isEmpty() ? field.getSimpleName().toString() : member.value();
        String owner = types.sourceName(field.getEnclosingElement().asType());
        int getter = into.callables.size();
        into.callables.add(ExposedCallable.ofField(getter, name, CallableKind.GETTER, field, owner, NOTHING, member.doc(), member.required()));
        int setter = -1;
        int deleter = -1;
        if (member.writable()) {
            setter = getter + 1;
            deleter = getter + 2;
            into.callables.add(ExposedCallable.ofField(setter, name, CallableKind.SETTER, field, owner, VALUE, "", false));
            into.callables.add(ExposedCallable.ofField(deleter, name, CallableKind.DELETER, field, owner, NOTHING, "", member.required()));
        }
        into.attributes.add(new ExposedAttribute(name, true, getter, setter, deleter));
    }

    /** Makes the data descriptors of the getters, setters and deleters that were read. */
    void joinAccessors(ExposedClass into) {
        for (ExposedCallable c : List.copyOf(into.callables)) {
            if (c.element().getKind() == ElementKind.FIELD) {
                continue;
            }
            if (c.kind() == CallableKind.GETTER) {
                ExposedCallable setter = into.find(CallableKind.SETTER, c.name());
                ExposedCallable deleter = into.find(CallableKind.DELETER, c.name());
                boolean member = c.element().getAnnotation(PyGetter.class).member();
                into.attributes.add(new ExposedAttribute(c.name(), member, c.id(), setter == null ? -1 : setter.id(),
                        deleter == null ? -1 : deleter.id()));
            } else if (c.kind().accessor() && into.find(CallableKind.GETTER, c.name()) == null) {
                mistakes.at(c.element(), "'" + c.name() + "' has no @PyGetter");
            }
        }
    }

    void readConstant(ExposedClass into, Element element) {
        String given = element.getAnnotation(PyConstant.class).value();
        String java = element.getSimpleName().toString();
        boolean method = element.getKind() == ElementKind.METHOD;
        if (!element.getModifiers().contains(Modifier.STATIC) || element.getModifiers().contains(Modifier.PRIVATE)
                || !method && !element.getModifiers().contains(Modifier.FINAL)) {
            mistakes.at(element, "a @PyConstant is a static final field or a static method, and not private");
            return;
        }
        if (method && !((ExecutableElement) element).getParameters().isEmpty()) {
            mistakes.at(element, "a @PyConstant method has no parameters");
            return;
        }
        TypeMirror type = method ? ((ExecutableElement) element).getReturnType() : element.asType();
        String access = types.sourceName(element.getEnclosingElement().asType()) + "." + java + (method ? "()" : "");
        String expression = boxed(type, access);
        if (expression == null) {
            mistakes.at(element, "a @PyConstant can't have the type " + type);
            return;
        }
        into.constants.add(new ExposedConstant(given.isEmpty() ? java : given, expression));
    }

    /** The expression of a Java value as a Python one, null when the type is not supported. */
    String boxed(TypeMirror type, String expression) {
        if (type.getKind() == TypeKind.INT) {
            return "Long.valueOf((long) " + expression + ")";
        }
        boolean supported = switch (type.getKind()) {
            case LONG, DOUBLE, BOOLEAN -> true;
            default -> JavaTypes.isObject(type) || JavaTypes.isString(type) || types.isPythonObject(type)
                    || JavaTypes.isNamed(type, "java.math.BigInteger");
        };
        return supported ? expression : null;
    }
}
