package org.pyjc.runtime.module.opcode;

/**
 * What there is to know about the operations of CPython's bytecode, for programs that ask; our own code is the JVM's.
 * Compare CPython pycore_opcode_metadata.h.
 *
 * <p>Thread safety: stateless.
 */
final class OpcodeTable {
    static final int LAST = 266;
    private static final int UNPACK_EX = 118;
    private static final int SETUP_CLEANUP = 263;
    /** The effect without an argument, or with the argument 0; one char an operation, 'a' for none. */
    private static final String EFFECTS = "a_`~^aa`_```a`abaaba`bbabbbaa```bbbaa]^aaaab``bbbbbb`a`_``aba`aaaa``_abab``aaa``abbbbbbcbc"
            + "aabbbb_a__````a`a```_``a_``aa`a~~~~~~~a~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~"
            + "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~```baaa````aaa__`_^aaaaaaaabacbb`";

    /** One less for each. */
    private static final String ONE_LESS = "46 48-52 55 104 250-251";
    /** Two less for each. */
    private static final String TWO_LESS = "47";
    /** One more for each. */
    private static final String ONE_MORE = "118-119";
    /** One more for an odd argument. */
    private static final String ODD_MORE = "80 92 96 249";
    /** One less for an odd argument. */
    private static final String ODD_LESS = "45";

    private OpcodeTable() {}

    /** Whether there is such an operation. */
    static boolean isValid(int opcode) {
        return in(opcode, "0-120 128-211 234-266");
    }

    /** Whether it uses its argument. */
    static boolean hasArg(int opcode) {
        return in(opcode, "44-120 128 143-153 155-195 197 200 209-211 237 239 241-245 247-251 253 255 257-261 263-266");
    }

    /** Whether it accesses a constant. */
    static boolean hasConst(int opcode) {
        return in(opcode, "82 190-191");
    }

    /** Whether it accesses an attribute by name. */
    static boolean hasName(int opcode) {
        return in(opcode, "61 64-65 72-73 80 91-93 96 110 115-116 179 189 194-195 200 249");
    }

    /** Whether it has a jump target. */
    static boolean hasJump(int opcode) {
        return in(opcode, "68 70 75-77 100-103 106 172-176 237 248 257-260");
    }

    /** Whether it accesses a free variable. */
    static boolean hasFree(int opcode) {
        return in(opcode, "62 90 97 111");
    }

    /** Whether it accesses a local variable. */
    static boolean hasLocal(int opcode) {
        return in(opcode, "3 63 83-89 112-114 261 266");
    }

    /** Whether it sets an exception handler. */
    static boolean hasExc(int opcode) {
        return in(opcode, "263-265");
    }

    /** Whether a number is in a list such as "1-3 7". */
    private static boolean in(int number, String ranges) {
        int from = -1;
        int value = 0;
        for (int i = 0; i <= ranges.length(); i++) {
            char c = i == ranges.length() ? ' ' : ranges.charAt(i);
            if (c == '-') {
                from = value;
                value = 0;
            } else if (c == ' ') {
                if (number <= value && number >= (from < 0 ? value : from)) {
                    return true;
                }
                from = -1;
                value = 0;
            } else {
                value = 10 * value + c - '0';
            }
        }
        return false;
    }

    /** How many values more are on the stack after the operation; null when there is no such operation. */
    static Long effect(int opcode, int argument, boolean fallsThrough) {
        char c = opcode < 0 || opcode > LAST ? '~' : EFFECTS.charAt(opcode);
        if (c == '~') {
            return null;
        }
        if (fallsThrough && opcode >= SETUP_CLEANUP && opcode <= SETUP_CLEANUP + 2) {
            return 0L;
        }
        if (opcode == UNPACK_EX) {
            return (long) (argument & 0xFF) + (argument >> 8);
        }
        long effect = c - 'a';
        if (in(opcode, ONE_LESS)) {
            return effect - argument;
        }
        if (in(opcode, TWO_LESS)) {
            return effect - 2L * argument;
        }
        if (in(opcode, ONE_MORE)) {
            return effect + argument;
        }
        if (in(opcode, ODD_MORE)) {
            return effect + (argument & 1);
        }
        return in(opcode, ODD_LESS) ? effect - (argument & 1) : effect;
    }
}
