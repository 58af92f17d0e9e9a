package org.pyjc.runtime.annot.signature;

/**
 * One parameter of a {@link TextSignature}.
 *
 * @param defaultText the text of the default, null for a required parameter (and for {@code *args}, {@code **kwargs})
 */
public record SignatureParameter(String name, ParameterKind kind, String defaultText) {
    /** Whether a call must give it. */
    public boolean required() {
        return defaultText == null && kind != ParameterKind.VAR_POSITIONAL && kind != ParameterKind.VAR_KEYWORD;
    }

    SignatureParameter withKind(ParameterKind other) {
        return new SignatureParameter(name, other, defaultText);
    }
}
