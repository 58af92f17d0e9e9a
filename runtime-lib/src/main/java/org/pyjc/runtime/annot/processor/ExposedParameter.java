package org.pyjc.runtime.annot.processor;

import javax.lang.model.element.VariableElement;
import org.pyjc.runtime.annot.signature.SignatureParameter;

/**
 * A Java parameter and the Python parameter that it takes.
 *
 * @param type how its value is converted
 * @param defaultExpression the Java expression for the default, {@code null} for a required parameter
 * @param orNone whether None is allowed and passed as Java null
 */
record ExposedParameter(VariableElement element, SignatureParameter python, ParameterType type, String defaultExpression,
        boolean orNone) {}
