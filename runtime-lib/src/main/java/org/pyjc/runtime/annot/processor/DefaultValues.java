package org.pyjc.runtime.annot.processor;

/** Turns the default values of text signatures into Java expressions. */
final class DefaultValues {
    private DefaultValues() {}

    /** The Java expression of a default for a parameter of a type, null when it does not fit. */
    static String expression(String text, ParameterType type, boolean orNone) {
        return switch (type.kind()) {
            case LONG, CLAMPED_LONG, SLICE_INDEX, SLICE_INDEX_OR_NONE -> type.primitive() ? longLiteral(text) : boxed(text, longLiteral(text));
            case INT, CLAMPED_INT -> intLiteral(text);
            case DOUBLE -> type.primitive() ? doubleLiteral(text) : boxed(text, doubleLiteral(text));
            case BOOLEAN -> booleanLiteral(text);
            case STRING -> isAbsent(text) || text.equals("None") ? "null" : stringLiteral(text);
            case OBJECT, INDEX_OBJECT, STR_OBJECT -> object(text, orNone);
            case BYTES, PYTHON_OBJECT -> isAbsent(text) || text.equals("None") ? "null" : null;
            case ARGS_ARRAY, ARGS_TUPLE, KWARGS -> null;
        };
    }

    private static boolean isAbsent(String text) {
        return text.startsWith("<") && text.endsWith(">");
    }

    private static String boxed(String text, String literal) {
        return isAbsent(text) || text.equals("None") ? "null" : literal;
    }

    private static String longLiteral(String text) {
        switch (text) {
            case "sys.maxsize": return "Long.MAX_VALUE";
            case "True": return "1L";
            case "False": return "0L";
            default:
        }
        try {
            return Long.decode(text) + "L";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String intLiteral(String text) {
        switch (text) {
            case "True": return "1";
            case "False": return "0";
            default:
        }
        try {
            return String.valueOf(Integer.decode(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String doubleLiteral(String text) {
        if (text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))) {
            return null;
        }
        try {
            return Double.parseDouble(text) + "d";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String booleanLiteral(String text) {
        return switch (text) {
            case "True", "1" -> "true";
            case "False", "0" -> "false";
            default -> null;
        };
    }

    /** A Java literal for a Python str literal without prefix, null when {@code text} is none. */
    private static String stringLiteral(String text) {
        int last = text.length() - 1;
        char quote = text.charAt(0);
        if (last < 1 || (quote != '\'' && quote != '"') || text.charAt(last) != quote || text.indexOf(quote, 1) != last) {
            return null;
        }
        String body = text.substring(1, last);
        return "\"" + (quote == '"' ? body : body.replace("\"", "\\\"")) + "\"";
    }

    private static String object(String text, boolean orNone) {
        if (isAbsent(text)) {
            return "null";
        }
        switch (text) {
            case "None": return orNone ? "null" : "PyNone.NONE";
            case "True": return "Boolean.TRUE";
            case "False": return "Boolean.FALSE";
            case "()": return "Args.emptyTuple()";
            default:
        }
        String string = stringLiteral(text);
        if (string != null) {
            return string;
        }
        String number = longLiteral(text);
        if (number == null) {
            number = doubleLiteral(text);
        }
        return number == null ? null : "(Object) (" + number + ")";
    }
}
