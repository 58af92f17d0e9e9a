package org.pyjc.runtime.annot.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports mistakes in annotated sources as javac errors at the element. */
final class Mistakes {
    private final Messager messager;

    Mistakes(Messager messager) {
        this.messager = messager;
    }

    void at(Element element, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
