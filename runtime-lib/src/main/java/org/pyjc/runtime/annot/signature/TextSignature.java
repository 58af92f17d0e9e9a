package org.pyjc.runtime.annot.signature;

import java.util.ArrayList;
import java.util.List;

/**
 * A text signature such as {@code ($self, sub, start=0, /, *args, key=None)}, read both by the annotation processor and,
 * when a call can't be bound by position alone, by the run time.
 *
 * <p>The receiver ({@code $self}, {@code self}, {@code $type}, {@code cls}, {@code $module}, {@code module} as the first
 * parameter) is not among the parameters. Thread safety: immutable.
 */
public final class TextSignature {
    private final SignatureParameter[] parameters;
    private final int minPositional;
    private final int maxPositional;

    private TextSignature(SignatureParameter[] parameters) {
        this.parameters = parameters;
        int min = 0;
        int max = 0;
        for (SignatureParameter p : parameters) {
            if (p.kind().positional()) {
                max++;
                if (p.required()) {
                    min++;
                }
            }
        }
        this.minPositional = min;
        this.maxPositional = max;
    }

    /** Parses a signature; IllegalArgumentException says what is wrong with it. */
    public static TextSignature parse(String text) {
        String trimmed = text.trim();
        if (!trimmed.startsWith("(") || !trimmed.endsWith(")")) {
            throw new IllegalArgumentException("a signature is written in parentheses: " + text);
        }
        return new TextSignature(new Reader(split(trimmed.substring(1, trimmed.length() - 1))).read());
    }

    /** The signature of a method whose {@code names} are all positional-only and required, with a receiver. */
    public static String positionalOnly(List<String> names, String varargs) {
        StringBuilder text = new StringBuilder("($self");
        for (String name : names) {
            text.append(", ").append(name);
        }
        if (!names.isEmpty()) {
            text.append(", /");
        }
        if (varargs != null) {
            text.append(", *").append(varargs);
        }
        return text.append(')').toString();
    }

    public int size() {
        return parameters.length;
    }

    public SignatureParameter get(int index) {
        return parameters[index];
    }

    /** The number of positional parameters without a default. */
    public int minPositional() {
        return minPositional;
    }

    /** The number of positional parameters, {@code *args} not counted. */
    public int maxPositional() {
        return maxPositional;
    }

    /** The number of positional-only parameters. */
    public int positionalOnly() {
        return count(ParameterKind.POSITIONAL_ONLY);
    }

    /** The number of required keyword-only parameters. */
    public int requiredKeywordOnly() {
        int n = 0;
        for (SignatureParameter p : parameters) {
            if (p.kind() == ParameterKind.KEYWORD_ONLY && p.required()) {
                n++;
            }
        }
        return n;
    }

    /** Whether any parameter may be given by name. */
    public boolean takesKeywords() {
        for (SignatureParameter p : parameters) {
            if (p.kind().named() || p.kind() == ParameterKind.VAR_KEYWORD) {
                return true;
            }
        }
        return false;
    }

    /** Index of {@code *args}, or -1. */
    public int varPositional() {
        return indexOf(ParameterKind.VAR_POSITIONAL);
    }

    /** Index of {@code **kwargs}, or -1. */
    public int varKeyword() {
        return indexOf(ParameterKind.VAR_KEYWORD);
    }

    /** Index of the parameter that a keyword of this name reaches, or -1. */
    public int indexOfKeyword(String name) {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].kind().named() && parameters[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int indexOf(ParameterKind kind) {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private int count(ParameterKind kind) {
        int n = 0;
        for (SignatureParameter p : parameters) {
            if (p.kind() == kind) {
                n++;
            }
        }
        return n;
    }

    /** Splits at the commas that are outside of quotes and brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{' || c == '<') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}' || c == '>') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).trim());
                start = i + 1;
            }
        }
        String last = text.substring(start).trim();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        if (quote != 0 || depth != 0) {
            throw new IllegalArgumentException("unbalanced quotes or brackets: (" + text + ")");
        }
        return parts;
    }

    /** Turns the parts between the commas into parameters. */
    private static final class Reader {
        private final List<String> parts;
        private final List<SignatureParameter> found = new ArrayList<>();
        private ParameterKind kind = ParameterKind.POSITIONAL_OR_KEYWORD;
        private boolean defaultSeen;
        private boolean slashSeen;

        Reader(List<String> parts) {
            this.parts = parts;
        }

        SignatureParameter[] read() {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0 || !receiver(parts.get(i))) {
                    part(parts.get(i), i == parts.size() - 1);
                }
            }
            return found.toArray(new SignatureParameter[0]);
        }

        private static boolean receiver(String part) {
            return part.startsWith("$") || part.equals("self") || part.equals("cls") || part.equals("module");
        }

        private void part(String part, boolean last) {
            if (part.equals("/")) {
                slash();
            } else if (part.equals("*")) {
                star(last);
            } else if (part.startsWith("**")) {
                if (!last) {
                    throw new IllegalArgumentException(part + " must be the last parameter");
                }
                add(name(part.substring(2)), ParameterKind.VAR_KEYWORD, null);
            } else if (part.startsWith("*")) {
                star(false);
                add(name(part.substring(1)), ParameterKind.VAR_POSITIONAL, null);
            } else {
                ordinary(part);
            }
        }

        private void slash() {
            if (slashSeen || kind != ParameterKind.POSITIONAL_OR_KEYWORD) {
                throw new IllegalArgumentException("'/' is written once, and before '*'");
            }
            slashSeen = true;
            found.replaceAll(p -> p.withKind(ParameterKind.POSITIONAL_ONLY));
        }

        private void star(boolean last) {
            if (kind == ParameterKind.KEYWORD_ONLY) {
                throw new IllegalArgumentException("only one '*' or '*args' is possible");
            }
            if (last) {
                throw new IllegalArgumentException("names must follow '*'");
            }
            kind = ParameterKind.KEYWORD_ONLY;
        }

        private void ordinary(String part) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                if (defaultSeen && kind != ParameterKind.KEYWORD_ONLY) {
                    throw new IllegalArgumentException("parameter '" + part + "' without a default follows one with a default");
                }
                add(name(part), kind, null);
            } else {
                String text = part.substring(equals + 1).trim();
                if (text.isEmpty()) {
                    throw new IllegalArgumentException("parameter '" + part + "' has an empty default");
                }
                defaultSeen |= kind != ParameterKind.KEYWORD_ONLY;
                add(name(part.substring(0, equals)), kind, text);
            }
        }

        private void add(String name, ParameterKind itsKind, String defaultText) {
            for (SignatureParameter p : found) {
                if (p.name().equals(name)) {
                    throw new IllegalArgumentException("parameter '" + name + "' appears twice");
                }
            }
            found.add(new SignatureParameter(name, itsKind, defaultText));
        }

        private static String name(String text) {
            String name = text.trim();
            boolean valid = !name.isEmpty() && Character.isUnicodeIdentifierStart(name.charAt(0)) || name.startsWith("_");
            for (int i = 1; i < name.length() && valid; i++) {
                valid = Character.isUnicodeIdentifierPart(name.charAt(i));
            }
            if (!valid) {
                throw new IllegalArgumentException("not the name of a parameter: '" + name + "'");
            }
            return name;
        }
    }
}
