package org.pyjc.runtime.annot.processor;

/** Java source text: literals and indented lines. */
final class JavaText {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** A string literal. */
    static String literal(String text) {
        StringBuilder b = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> b.append("\\\"");
                case '\\' -> b.append("\\\\");
                case '\n' -> b.append("\\n");
                case '\r' -> b.append("\\r");
                case '\t' -> b.append("\\t");
                default -> {
                    if (c < 0x20 || c > 0x7e) {
                        b.append("\\u").append(hex4(c));
                    } else {
                        b.append(c);
                    }
                }
            }
        }
        return b.append('"').toString();
    }

    private static String hex4(char c) {
        String hex = Integer.toHexString(c);
        return "0000".substring(hex.length()) + hex;
    }

    JavaText line(String text) {
        if (text.startsWith("}")) {
            depth--;
        }
        if (!text.isEmpty()) {
            out.repeat("    ", depth).append(text);
        }
        out.append('\n');
        if (text.endsWith("{")) {
            depth++;
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
