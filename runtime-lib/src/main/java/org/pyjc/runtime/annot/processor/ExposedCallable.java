package org.pyjc.runtime.annot.processor;

import java.util.List;
import javax.lang.model.element.Element;
import org.pyjc.runtime.annot.signature.TextSignature;

/**
 * A Java method (or field, for the accessors of a member) that Python code can call.
 *
 * @param id its number within the exposer
 * @param element the method or field
 * @param owner the source name of the class that declares it
 * @param receiverCast the type that self is cast to, null when the Java method takes none
 * @param instance whether self is the receiver of a Java instance method (else it is the first argument)
 * @param signature null for a method that takes raw calls
 * @param signatureText {@code __text_signature__}, null when there is none; with a hyphen before it when it is not to be shown
 * @param operation the expression of a last Java argument that every call passes, null for none
 */
record ExposedCallable(int id, String name, CallableKind kind, Element element, String owner, String receiverCast, boolean instance,
        TextSignature signature, String signatureText, List<ExposedParameter> parameters, String doc, boolean parseTuple,
        String operation) {

    /** The accessor of a field: a call without an operation. */
    static ExposedCallable ofField(int id, String name, CallableKind kind, Element field, String owner, TextSignature signature, String doc,
            boolean required) {
        return new ExposedCallable(id, name, kind, field, owner, owner, true, signature, null, List.of(), doc, required, null);
    }

    boolean raw() {
        return signature == null;
    }

    /** The name that error messages show before "()"; null for the name of the type itself ({@code __new__}, {@code __init__}). */
    boolean namedAsType() {
        return kind == CallableKind.NEW || name.equals("__init__");
    }

    int min() {
        return raw() ? 0 : signature.minPositional();
    }

    int max() {
        return raw() ? 0 : signature.maxPositional();
    }

    boolean varargs() {
        return !raw() && signature.varPositional() >= 0;
    }

    /** Whether a call with {@code count} positional arguments (0 to 3) has an entry of its own. */
    boolean hasArity(int count) {
        return !raw() && count <= 3 && count >= min() && (count <= max() || varargs()) && signature.requiredKeywordOnly() == 0;
    }

    /** Whether there are calls that only the entry for bound arguments can take. */
    boolean needsBound() {
        return !raw() && (signature.takesKeywords() || varargs() || max() > 3);
    }

    /** The Java name of the entry: {@code append$1}. */
    String entry(String suffix) {
        String tail = switch (kind) {
            case GETTER -> "get";
            case SETTER -> "set";
            case DELETER -> "del";
            default -> suffix;
        };
        StringBuilder java = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            java.append(Character.isJavaIdentifierPart(c) ? c : '_');
        }
        return java + "$" + tail;
    }
}
