package org.pyjc.runtime.module.sre;

/**
 * The instructions of the backtracking machine, with their operands.
 *
 * <p>"set" is an index into {@link SreProgram#sets}, or -1 for "any place, also the end"; "slot" an index into the
 * machine's state; a name that ends in "Pc" an index into the program. Thread safety: constants only.
 */
final class Insn {
    private Insn() {}

    static final int FAIL = 0;
    static final int SUCCESS = 1;
    /** ch */
    static final int CHAR = 2;
    /** set */
    static final int SET = 3;
    /** literal (an index into {@link SreProgram#literals}) */
    static final int STRING = 4;
    /** index: the start of a group */
    static final int MARK = 5;
    /** index: the end of a group, which becomes the last one */
    static final int MARK_END = 6;
    /** place */
    static final int AT = 7;
    /** pc */
    static final int JUMP = 8;
    /** set, nextPc: tries what follows if the set allows it, else or later the alternative at nextPc */
    static final int ALT = 9;
    /** set: the last alternative */
    static final int ALT_LAST = 10;
    /** set, min, max: as many as there are, never fewer */
    static final int RUN = 11;
    /** set, min, max, tail set; a greedy run that gives back */
    static final int RUN_GREEDY = 12;
    /** set, min, max, tail set */
    static final int RUN_LAZY = 13;
    /** bodyPc, body set, tail set: a greedy loop without counter that stands after its body */
    static final int LOOP_GREEDY = 14;
    /** bodyPc, body set, tail set */
    static final int LOOP_LAZY = 15;
    /** body set, tail set, tailPc: the body that follows, or not */
    static final int OPTION_GREEDY = 16;
    /** body set, tail set, bodyPc: tries what follows, else the body */
    static final int OPTION_LAZY = 17;
    /** slot: enters a counted loop (count, last position) */
    static final int COUNT_INIT = 18;
    /** slot, min, max, bodyPc, body set, tail set */
    static final int UNTIL_GREEDY = 19;
    /** slot, min, max, bodyPc, tail set; followed by LAZY_MORE */
    static final int UNTIL_LAZY = 20;
    /** slot, max, bodyPc: the tail of a lazy loop failed, one body more */
    static final int LAZY_MORE = 21;
    /** slot: remembers the height of the stack (slot) and the position (slot + 1) */
    static final int GUARD = 22;
    /** slot: forgets the choices made since */
    static final int COMMIT = 23;
    /** slot: forgets the choices made since and goes back to the position */
    static final int COMMIT_BACK = 24;
    /** back */
    static final int STEP_BACK = 25;
    /** slot, back, nextPc: a negative look starts; goes to nextPc if its body fails */
    static final int DENY = 26;
    /** slot: the body of a negative look has matched */
    static final int DENIED = 27;
    /** set, back, negative: a look at one character */
    static final int PEEK = 28;
    /** group, mode */
    static final int BACK_REF = 29;
    /** group, noPc */
    static final int CONDITIONAL = 30;
    /** slot, min, max, tailPc: a possessive loop's head; counts in slot + 2 */
    static final int POSSESS = 31;
    /** slot, headPc: a possessive loop's body has matched */
    static final int POSSESSED = 32;
}
