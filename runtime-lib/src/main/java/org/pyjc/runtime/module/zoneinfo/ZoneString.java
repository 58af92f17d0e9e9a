package org.pyjc.runtime.module.zoneinfo;

/** Reads POSIX TZ strings such as {@code EST5EDT,M3.2.0,M11.1.0}. Compare CPython _zoneinfo.c: parse_tz_str. Confined to one call. */
final class ZoneString {
    /** The text is no TZ string. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String text) {
            super(text, null, false, false);
        }
    }

    private static final int HOUR = 3600;

    private final String text;
    private int at;

    private ZoneString(String text) {
        this.text = text;
    }

    static ZoneRule parse(String text) throws Malformed {
        return new ZoneString(text).rule();
    }

    private Malformed malformed() {
        return new Malformed("Malformed transition rule in TZ string: '" + text + "'");
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private void expect(char c) throws Malformed {
        if (!is(c)) {
            throw malformed();
        }
        at++;
    }

    private ZoneRule rule() throws Malformed {
        String name = name();
        int offset = at < text.length() && !is(',') ? -duration(24) : 0;
        LocalType std = new LocalType(offset, 0, false, name);
        if (at == text.length()) {
            return new ZoneRule(std, null, null, null);
        }
        String dstName = name();
        int dstOffset = at < text.length() && !is(',') ? -duration(24) : offset + HOUR;
        LocalType dst = new LocalType(dstOffset, dstOffset - offset, true, dstName);
        expect(',');
        ZoneRule.YearDay start = day();
        expect(',');
        ZoneRule.YearDay end = day();
        if (at != text.length()) {
            throw malformed();
        }
        return new ZoneRule(std, dst, start, end);
    }

    private String name() throws Malformed {
        int from = at;
        if (is('<')) {
            int end = text.indexOf('>', at);
            if (end < from + 2) {
                throw malformed();
            }
            for (int i = from + 1; i < end; i++) {
                char c = text.charAt(i);
                if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '+' && c != '-') {
                    throw malformed();
                }
            }
            at = end + 1;
            return text.substring(from + 1, end);
        }
        while (at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw malformed();
        }
        return text.substring(from, at);
    }

    private int number(int least, int most) throws Malformed {
        int from = at;
        int n = 0;
        while (isDigit() && at - from < most) {
            n = n * 10 + text.charAt(at++) - '0';
        }
        if (at - from < least) {
            throw malformed();
        }
        return n;
    }

    /** {@code [+-]h[hh][:mm[:ss]]} in seconds. */
    private int duration(int mostHours) throws Malformed {
        boolean negative = is('-');
        if (negative || is('+')) {
            at++;
        }
        int seconds = number(1, 3) * HOUR;
        if (seconds > mostHours * HOUR) {
            throw malformed();
        }
        for (int unit = 60; unit > 0 && is(':'); unit /= 60) {
            at++;
            seconds += number(2, 2) * unit;
        }
        return negative ? -seconds : seconds;
    }

    private ZoneRule.YearDay day() throws Malformed {
        if (is('M')) {
            at++;
            int month = number(1, 2);
            expect('.');
            int week = number(1, 1);
            expect('.');
            int weekday = number(1, 1);
            if (month < 1 || month > 12 || week < 1 || week > 5 || weekday > 6) {
                throw malformed();
            }
            return new ZoneRule.DayOfMonth(month, week, weekday, time());
        }
        boolean julian = is('J');
        if (julian) {
            at++;
        }
        int day = number(1, 3);
        if (day > 365 || julian && day < 1) {
            throw malformed();
        }
        return new ZoneRule.Julian(day, julian, time());
    }

    private int time() throws Malformed {
        if (!is('/')) {
            return 2 * HOUR;
        }
        at++;
        return duration(167);
    }
}
