package org.pyjc.runtime.module.tokenize;

import java.util.Map;

/** The numbers of the operators. Compare CPython Lib/token.py: EXACT_TOKEN_TYPES. Thread safety: immutable. */
final class ExactTypes {
    private static final int FIRST = 7;
    private static final String IN_ORDER = "( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= "
            + "@ @= -> ... := !";
    private static final Map<String, Integer> NUMBERS = numbers();

    private ExactTypes() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> out = new java.util.HashMap<>();
        String[] all = IN_ORDER.split(" ");
        for (int i = 0; i < all.length; i++) {
            out.put(all[i], FIRST + i);
        }
        out.put("<>", out.get("!="));
        return out;
    }

    static int of(String operator) {
        return NUMBERS.getOrDefault(operator, SourceTokens.OP);
    }
}
