package org.pyjc.runtime.annot.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import org.pyjc.runtime.annot.PyClassMethod;
import org.pyjc.runtime.annot.PyFunctionDef;
import org.pyjc.runtime.annot.PyInit;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyRichCompare;
import org.pyjc.runtime.annot.PyStaticMethod;
import org.pyjc.runtime.annot.signature.SlotMethods;

/**
 * What an annotation says about a method, whichever annotation it is.
 *
 * @param name the Python name
 * @param signature the written signature, empty for none
 * @param operation the {@code Special} that is passed as the last Java argument, null for none
 */
record MethodBinding(CallableKind kind, String name, String signature, boolean textSignature, boolean parseTuple, String doc, String operation) {
    private static final List<String> COMPARISONS = List.of("LT", "LE", "EQ", "NE", "GT", "GE");

    MethodBinding(CallableKind kind, String name, String signature, boolean textSignature, boolean parseTuple, String doc) {
        this(kind, name, signature, textSignature, parseTuple, doc, null);
    }

    /** What the method's annotation binds it to; nothing when it has none of those that bind a call. */
    static List<MethodBinding> allOf(ExecutableElement method) {
        if (method.getAnnotation(PyRichCompare.class) != null) {
            List<MethodBinding> six = new ArrayList<>();
            for (String special : COMPARISONS) {
                six.add(new MethodBinding(CallableKind.SLOT, "__" + special.toLowerCase(Locale.ROOT) + "__", "", true, false, "", special));
            }
            return six;
        }
        MethodBinding one = of(method);
        return one == null ? List.of() : List.of(one);
    }

    private static MethodBinding of(ExecutableElement method) {
        String java = method.getSimpleName().toString();
        PyMethod m = method.getAnnotation(PyMethod.class);
        if (m != null) {
            String name = pick(m.name(), java);
            CallableKind kind = m.slot() && SlotMethods.isSlot(name) ? CallableKind.SLOT : CallableKind.METHOD;
            return new MethodBinding(kind, name, m.signature(), m.textSignature(), m.parseTuple(), m.doc());
        }
        PyInit i = method.getAnnotation(PyInit.class);
        if (i != null) {
            return new MethodBinding(CallableKind.SLOT, "__init__", i.signature(), i.textSignature(), i.parseTuple(), i.doc());
        }
        PyNew n = method.getAnnotation(PyNew.class);
        if (n != null) {
            return new MethodBinding(CallableKind.NEW, "__new__", n.signature(), n.textSignature(), n.parseTuple(),
                    pick(n.doc(), "Create and return a new object.  See help(type) for accurate signature."));
        }
        PyStaticMethod s = method.getAnnotation(PyStaticMethod.class);
        if (s != null) {
            return new MethodBinding(CallableKind.STATIC_METHOD, pick(s.name(), java), s.signature(), s.textSignature(), s.parseTuple(), s.doc());
        }
        PyClassMethod c = method.getAnnotation(PyClassMethod.class);
        if (c != null) {
            return new MethodBinding(CallableKind.CLASS_METHOD, pick(c.name(), java), c.signature(), c.textSignature(), c.parseTuple(), c.doc());
        }
        PyFunctionDef f = method.getAnnotation(PyFunctionDef.class);
        if (f != null) {
            return new MethodBinding(CallableKind.FUNCTION, pick(f.name(), java), f.signature(), f.textSignature(), f.parseTuple(), f.doc());
        }
        return null;
    }

    private static String pick(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
