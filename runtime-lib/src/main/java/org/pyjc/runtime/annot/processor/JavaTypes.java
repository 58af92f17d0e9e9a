package org.pyjc.runtime.annot.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.pyjc.runtime.annot.PyTypeDef;

/** Questions about Java types as the runtime's classes see them. */
final class JavaTypes {
    static final String PY_OBJECT = "org.pyjc.runtime.object.PyObject";
    static final String PY_NONE = "org.pyjc.runtime.types.none.PyNone";
    static final String PY_TYPE = "org.pyjc.runtime.object.PyType";
    static final String SPECIAL = "org.pyjc.runtime.object.Special";

    private final Types types;
    private final Elements elements;
    private final TypeMirror pyObject;

    JavaTypes(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
        TypeElement element = elements.getTypeElement(PY_OBJECT);
        this.pyObject = element == null ? null : element.asType();
    }

    boolean isPythonObject(TypeMirror type) {
        return pyObject != null && type.getKind() == TypeKind.DECLARED && types.isSubtype(types.erasure(type), types.erasure(pyObject));
    }

    static boolean isObject(TypeMirror type) {
        return isNamed(type, "java.lang.Object");
    }

    static boolean isString(TypeMirror type) {
        return isNamed(type, "java.lang.String");
    }

    static boolean isPyType(TypeMirror type) {
        return isNamed(type, PY_TYPE);
    }

    static boolean isNamed(TypeMirror type, String qualifiedName) {
        return type instanceof DeclaredType d && ((TypeElement) d.asElement()).getQualifiedName().contentEquals(qualifiedName);
    }

    /** Whether the type is the runtime's class of that simple name. */
    boolean isPythonClass(TypeMirror type, String simpleName) {
        return type instanceof DeclaredType d && d.asElement().getSimpleName().contentEquals(simpleName) && isPythonObject(type);
    }

    static boolean isArrayOf(TypeMirror type, String qualifiedName) {
        return type instanceof ArrayType a && isNamed(a.getComponentType(), qualifiedName);
    }

    static boolean isByteArray(TypeMirror type) {
        return type instanceof ArrayType a && a.getComponentType().getKind() == TypeKind.BYTE;
    }

    /** The source name of the erased type. */
    String sourceName(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        if (erased instanceof DeclaredType d) {
            return ((TypeElement) d.asElement()).getQualifiedName().toString();
        }
        if (erased instanceof ArrayType a) {
            return sourceName(a.getComponentType()) + "[]";
        }
        return erased.getKind().toString().toLowerCase(java.util.Locale.ROOT);
    }

    /** The name that {@link PyTypeDef} gives the Python type of a Java class, null when it isn't known. */
    static String pythonName(TypeMirror type) {
        if (type instanceof DeclaredType d) {
            PyTypeDef def = d.asElement().getAnnotation(PyTypeDef.class);
            return def == null ? null : def.name();
        }
        return null;
    }

    /** The class's static field {@code TYPE}, or null. */
    static VariableElement typeField(TypeElement owner) {
        for (Element e : owner.getEnclosedElements()) {
            if (e.getKind() == ElementKind.FIELD && e.getSimpleName().contentEquals("TYPE")) {
                return (VariableElement) e;
            }
        }
        return null;
    }

    TypeElement superclass(TypeElement element) {
        return element.getSuperclass() instanceof DeclaredType d ? (TypeElement) d.asElement() : null;
    }

    boolean isUnchecked(TypeMirror thrown) {
        return isSubclassOf(thrown, "java.lang.RuntimeException") || isSubclassOf(thrown, "java.lang.Error");
    }

    private boolean isSubclassOf(TypeMirror type, String qualifiedName) {
        return types.isSubtype(type, elements.getTypeElement(qualifiedName).asType());
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }
}
