package org.pyjc.runtime.annot.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.pyjc.runtime.annot.signature.SlotMethods;
import org.pyjc.runtime.annot.signature.TextSignature;

/** Reads one annotated method into an {@link ExposedCallable}; returns null after it reported a mistake. */
final class CallableReader {
    private final JavaTypes types;
    private final Mistakes mistakes;
    private final ParameterReader parameters;

    CallableReader(JavaTypes types, Mistakes mistakes) {
        this.types = types;
        this.mistakes = mistakes;
        this.parameters = new ParameterReader(types, mistakes);
    }

    ExposedCallable read(int id, ExecutableElement method, MethodBinding binding) {
        if (!checkMethod(method)) {
            return null;
        }
        boolean instance = !method.getModifiers().contains(Modifier.STATIC);
        List<VariableElement> java = new ArrayList<>(method.getParameters());
        String receiver = receiver(method, binding.kind(), instance, java);
        if (receiver != null && receiver.isEmpty()) {
            return null;
        }
        if (binding.operation() != null && !removeOperation(method, java)) {
            return null;
        }
        TextSignature signature = null;
        String text = binding.signature();
        if (!takesRawCalls(java) || !text.isEmpty()) {
            text = text.isEmpty() ? implied(binding, java) : text;
            signature = parse(method, text, java.size());
            if (signature == null || !checkSlot(method, binding, signature)) {
                return null;
            }
        }
        List<ExposedParameter> read = signature == null ? List.of() : parameters.read(java, signature);
        if (read == null) {
            return null;
        }
        return new ExposedCallable(id, binding.name(), binding.kind(), method, types.sourceName(method.getEnclosingElement().asType()),
                receiver, instance, signature, marked(binding, shown(binding, text)), read, binding.doc(), binding.parseTuple(), operation(binding));
    }

    private boolean checkMethod(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return mistake(method, "an exposed method can't be private");
        }
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (!types.isUnchecked(thrown)) {
                return mistake(method, "an exposed method may not throw the checked exception " + thrown + ": make a Python exception of it");
            }
        }
        return checkResult(method);
    }

    private boolean checkResult(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        boolean supported = switch (type.getKind()) {
            case VOID, LONG, INT, DOUBLE, BOOLEAN -> true;
            default -> JavaTypes.isObject(type) || JavaTypes.isString(type) || types.isPythonObject(type);
        };
        return supported || mistake(method, "a result can't have the type " + type
                + ": it is void, Object, long, int, double, boolean, String or a class of Python objects");
    }

    /** The type that the receiver is cast to, null for none, empty after a mistake; removes it from the parameters. */
    private String receiver(ExecutableElement method, CallableKind kind, boolean instance, List<VariableElement> java) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (kind.onInstance()) {
            if (instance) {
                return types.isPythonObject(owner.asType()) ? types.sourceName(owner.asType())
                        : wrongReceiver(method, "an instance method needs a class of Python objects; make it static with self as its first parameter");
            }
            if (java.isEmpty() || java.getFirst().asType().getKind().isPrimitive()) {
                return wrongReceiver(method, "the first parameter of a static method that is an instance method in Python is self, of a reference type");
            }
            return types.sourceName(java.removeFirst().asType());
        }
        if (instance) {
            return wrongReceiver(method, "this method must be static");
        }
        if (kind.onType()) {
            return !java.isEmpty() && JavaTypes.isPyType(java.getFirst().asType()) ? types.sourceName(java.removeFirst().asType())
                    : wrongReceiver(method, "the first parameter must be PyType cls");
        }
        boolean wantsModule = kind == CallableKind.FUNCTION && !java.isEmpty() && types.isPythonClass(java.getFirst().asType(), "PyModule");
        return wantsModule ? types.sourceName(java.removeFirst().asType()) : null;
    }

    private String wrongReceiver(ExecutableElement method, String message) {
        mistakes.at(method, message);
        return "";
    }

    /** Takes the parameter away that says which comparison is asked for. */
    private boolean removeOperation(ExecutableElement method, List<VariableElement> java) {
        if (java.size() != 2 || !JavaTypes.isNamed(java.getLast().asType(), JavaTypes.SPECIAL)) {
            return mistake(method, "a @PyRichCompare has the parameters (Object other, Special op), and self before them when it is static");
        }
        java.removeLast();
        return true;
    }

    private static String operation(MethodBinding binding) {
        return binding.operation() == null ? null : JavaTypes.SPECIAL + "." + binding.operation();
    }

    private static boolean takesRawCalls(List<VariableElement> java) {
        return java.size() == 2 && JavaTypes.isArrayOf(java.get(0).asType(), "java.lang.Object")
                && JavaTypes.isArrayOf(java.get(1).asType(), "java.lang.String");
    }

    /** The signature of a method that writes none. */
    private static String implied(MethodBinding binding, List<VariableElement> java) {
        if (binding.kind() == CallableKind.SLOT && !"($self, /, *args, **kwargs)".equals(SlotMethods.signature(binding.name()))) {
            return SlotMethods.signature(binding.name());
        }
        List<String> names = new ArrayList<>();
        String varargs = null;
        for (VariableElement p : java) {
            if (p == java.getLast() && JavaTypes.isArrayOf(p.asType(), "java.lang.Object")) {
                varargs = p.getSimpleName().toString();
            } else {
                names.add(p.getSimpleName().toString());
            }
        }
        return TextSignature.positionalOnly(names, varargs);
    }

    private TextSignature parse(ExecutableElement method, String text, int javaParameters) {
        TextSignature signature;
        try {
            signature = TextSignature.parse(text);
        } catch (IllegalArgumentException e) {
            mistakes.at(method, "bad signature: " + e.getMessage());
            return null;
        }
        if (signature.size() != javaParameters) {
            mistakes.at(method, "the signature " + text + " has " + signature.size() + " parameters, the Java method " + javaParameters
                    + " (without the receiver)");
            return null;
        }
        return signature;
    }

    /** A slot that the interpreter calls with a fixed number of arguments must take that number. */
    private boolean checkSlot(ExecutableElement method, MethodBinding binding, TextSignature signature) {
        if (binding.kind() != CallableKind.SLOT) {
            return true;
        }
        TextSignature slot = TextSignature.parse(SlotMethods.signature(binding.name()));
        if (slot.varPositional() >= 0 || slot.minPositional() >= signature.minPositional() && slot.maxPositional() <= signature.maxPositional()) {
            return true;
        }
        return mistake(method, binding.name() + " takes the parameters " + SlotMethods.signature(binding.name()));
    }

    /** {@code __text_signature__}, with the receiver as CPython writes it; null for none. */
    /** A signature that {@code __text_signature__} does not show begins with a hyphen. */
    private static String marked(MethodBinding binding, String shown) {
        return shown == null || binding.textSignature() ? shown : "-" + shown;
    }

    private static String shown(MethodBinding binding, String text) {
        if (text.isEmpty()) {
            return null;
        }
        String receiver = switch (binding.kind()) {
            case METHOD, SLOT, GETTER, SETTER, DELETER -> "$self";
            case CLASS_METHOD, NEW -> "$type";
            case FUNCTION -> "$module";
            case STATIC_METHOD -> "";
        };
        String inner = text.trim().substring(1, text.trim().length() - 1).trim();
        String[] head = inner.split(",", 2);
        String first = head[0].trim();
        String rest = inner;
        if (first.equals("self") || first.equals("cls") || first.equals("module") || first.startsWith("$")) {
            rest = head.length > 1 ? head[1].trim() : "";
        }
        if (receiver.isEmpty()) {
            return "(" + rest + ")";
        }
        if (rest.isEmpty()) {
            return "(" + receiver + ", /)";
        }
        boolean marked = TextSignature.parse(text).positionalOnly() > 0 || rest.startsWith("/");
        return "(" + receiver + (marked ? ", " : ", /, ") + rest + ")";
    }

    private boolean mistake(ExecutableElement method, String message) {
        mistakes.at(method, message);
        return false;
    }
}
