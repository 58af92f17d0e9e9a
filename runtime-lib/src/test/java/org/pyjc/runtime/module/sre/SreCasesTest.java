package org.pyjc.runtime.module.sre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Runs cases.txt, the table that CPython's own engine filled (src/test/python/sre_cases.py). */
class SreCasesTest {
    @Test
    void matchesAsCPython() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        SreProgram program = null;
        String pattern = null;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                SreCasesTest.class.getResourceAsStream("cases.txt"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] field = line.split(" ", 4);
                if (field[0].equals("P")) {
                    program = SreProgram.compile(code(field[2]), 0, Integer.parseInt(field[1]));
                    pattern = field[3];
                    continue;
                }
                cases++;
                int cut = field[3].indexOf(' ');
                Object subject = subject(field[3].substring(0, cut));
                SreMatcher matcher = SreMatcher.of(program, subject, Integer.parseInt(field[1]), Integer.parseInt(field[2]));
                String got = run(matcher, field[0]);
                if (!got.equals(field[3].substring(cut + 1))) {
                    wrong.add(pattern + " " + line + " but " + got);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(cases > 5000, "only " + cases);
    }

    private static int[] code(String words) {
        return words.lines().flatMap(l -> List.of(l.split(",")).stream()).mapToInt(Integer::parseUnsignedInt).toArray();
    }

    private static Object subject(String text) {
        if (text.charAt(0) == 'b') {
            return HexFormat.of().parseHex(text.substring(1));
        }
        int[] points = text.length() == 1 ? new int[0] : code(text.substring(1));
        boolean wide = false;
        StringBuilder narrow = new StringBuilder();
        for (int ch : points) {
            wide |= ch > 0xffff;
            narrow.append((char) ch);
        }
        return wide ? points : narrow.toString();
    }

    private static String run(SreMatcher matcher, String operation) {
        if (operation.equals("i")) {
            StringJoiner spans = new StringJoiner(";").setEmptyValue("N");
            while (matcher.search()) {
                spans.add(matcher.start() + "," + matcher.end());
                matcher.advance();
            }
            return spans.toString();
        }
        boolean found = switch (operation) {
            case "m" -> matcher.match();
            case "f" -> matcher.fullmatch();
            default -> matcher.search();
        };
        if (!found) {
            return "N";
        }
        StringJoiner spans = new StringJoiner(",");
        for (int place : matcher.spans()) {
            spans.add(String.valueOf(place));
        }
        return spans + " " + matcher.lastIndex();
    }
}
