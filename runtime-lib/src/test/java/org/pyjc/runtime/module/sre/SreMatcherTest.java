package org.pyjc.runtime.module.sre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pyjc.runtime.exc.PyException;
import org.pyjc.runtime.thread.Interrupts;

class SreMatcherTest {
    private static final int MANY = -1;

    private static SreMatcher matcher(String subject, int groups, int... code) {
        return SreMatcher.of(SreProgram.compile(code, 0, groups), subject, 0, subject.length());
    }

    /** {@code (?:a|b)*}. */
    private static final int[] LOOP = {
        SreOp.REPEAT, 15, 0, MANY,
        SreOp.BRANCH, 5, SreOp.LITERAL, 'a', SreOp.JUMP, 7, 5, SreOp.LITERAL, 'b', SreOp.JUMP, 2, 0,
        SreOp.MAX_UNTIL, SreOp.SUCCESS};

    /** {@code (a|ab)*c}: each turn leaves a choice. */
    private static final int[] CHOICES = {
        SreOp.REPEAT, 21, 0, MANY, SreOp.MARK, 0,
        SreOp.BRANCH, 5, SreOp.LITERAL, 'a', SreOp.JUMP, 9, 7, SreOp.LITERAL, 'a', SreOp.LITERAL, 'b', SreOp.JUMP, 2, 0,
        SreOp.MARK, 1, SreOp.MAX_UNTIL, SreOp.LITERAL, 'c', SreOp.SUCCESS};

    /** {@code (x+x+)+y}. */
    private static final int[] CATASTROPHE = {
        SreOp.REPEAT, 21, 1, MANY, SreOp.MARK, 0,
        SreOp.REPEAT_ONE, 6, 1, MANY, SreOp.LITERAL, 'x', SreOp.SUCCESS,
        SreOp.REPEAT_ONE, 6, 1, MANY, SreOp.LITERAL, 'x', SreOp.SUCCESS,
        SreOp.MARK, 1, SreOp.MAX_UNTIL, SreOp.LITERAL, 'y', SreOp.SUCCESS};

    @Test
    void longSubjectNeedsNoJavaStack() {
        SreMatcher m = matcher("ab".repeat(500_000), 0, LOOP);
        assertTrue(m.fullmatch());
        assertEquals(1_000_000, m.end());
    }

    @Test
    void longSubjectWithChoices() {
        SreMatcher m = matcher("aab".repeat(300_000) + "c", 1, CHOICES);
        assertTrue(m.match());
        assertEquals(900_001, m.end());
        assertEquals(899_998, m.spans()[2]);
    }

    @Test
    void pollEndsACatastrophe() {
        SreMatcher m = matcher("x".repeat(5000), 1, CATASTROPHE);
        Thread before = Interrupts.main();
        Interrupts.setMain(Thread.currentThread());
        Interrupts.post(() -> {
            throw new IllegalStateException("stop");
        });
        try {
            assertThrows(IllegalStateException.class, m::match);
        } finally {
            Interrupts.run();
            Interrupts.setMain(before);
        }
    }

    @Test
    void rejectsBrokenCode() {
        int[][] broken = {
            {}, {SreOp.FAILURE}, {99, SreOp.SUCCESS}, {SreOp.LITERAL, SreOp.SUCCESS}, {SreOp.MARK, 2, SreOp.SUCCESS},
            {SreOp.REPEAT_ONE, 60, 0, 1, SreOp.ANY, SreOp.SUCCESS, SreOp.SUCCESS}, {SreOp.GROUPREF, 1, SreOp.SUCCESS},
            {SreOp.IN, 3, SreOp.LITERAL, 'a', SreOp.SUCCESS}, {SreOp.AT, 12, SreOp.SUCCESS},
            {SreOp.CATEGORY, 18, SreOp.SUCCESS}, {SreOp.JUMP, 1, SreOp.SUCCESS}};
        for (int[] code : broken) {
            assertThrows(PyException.class, () -> SreProgram.compile(code, 0, 1));
        }
    }

    @Test
    void caseOfLettersAsCPython() {
        assertEquals('i', SreChars.unicodeToLower(0x130));
        assertTrue(SreChars.unicodeIsCased(0xdf));
        assertFalse(SreChars.unicodeIsCased('1'));
        assertFalse(SreChars.asciiIsCased(0xe9));
    }
}
