package org.pyjc.runtime.module.zoneinfo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import org.pyjc.runtime.module.posix.ChildEnvironment;

/**
 * The time zone of local times: that of the variable TZ, a name or a POSIX string, else the system's. Source: tzset(3).
 *
 * <p>Thread safety: immutable; the present one is volatile and replaced by {@link #reset}.
 */
public final class LocalZone {
    private static final Path DATABASE = Path.of("/usr/share/zoneinfo");
    private static final Path LOCAL = Path.of("/etc/localtime");
    private static volatile LocalZone present;

    /** The zone's transitions; null where only the JDK knows the zone. */
    private final ZoneTable table;
    private final ZoneRules rules;
    private final ZoneId id;

    private LocalZone(ZoneTable table, ZoneId id) {
        this.table = table;
        this.id = id;
        this.rules = id == null ? null : id.getRules();
    }

    /** The local zone as it was at the start or at the last {@link #reset}. */
    public static LocalZone get() {
        LocalZone zone = present;
        if (zone == null) {
            zone = find();
            present = zone;
        }
        return zone;
    }

    /** {@code time.tzset()}: TZ may have changed. */
    public static void reset() {
        present = find();
    }

    private static LocalZone find() {
        String name = ChildEnvironment.get("TZ");
        if (name == null) {
            ZoneTable local = ZoneFile.readOrNull(LOCAL);
            return new LocalZone(local, local == null ? ZoneId.systemDefault() : null);
        }
        String text = name.startsWith(":") ? name.substring(1) : name;
        if (text.isEmpty()) {
            return utc();
        }
        ZoneTable file = ZoneFile.readOrNull(DATABASE.resolve(text));
        return file != null ? new LocalZone(file, null) : ofText(text);
    }

    private static LocalZone utc() {
        return new LocalZone(ZoneTable.of(new ZoneRule(new LocalType(0, 0, false, "UTC"), null, null, null)), null);
    }

    private static LocalZone ofText(String text) {
        try {
            return new LocalZone(ZoneTable.of(ZoneString.parse(text)), null);
        } catch (ZoneString.Malformed e) {
            try {
                return new LocalZone(null, ZoneId.of(text));
            } catch (java.time.DateTimeException unknown) {
                return utc();
            }
        }
    }

    private LocalType type(long seconds) {
        int year = Math.clamp((seconds + 62135596800L) / 31556952 + 1, 1, 9999);
        if (table == null) {
            return null;
        }
        return table.ofUtc(seconds, exactYear(seconds, year));
    }

    /** The year of an instant in UTC, from an estimate. */
    private static int exactYear(long seconds, int estimate) {
        if (seconds < -62135596800L || seconds > 253402300799L) {
            return estimate;
        }
        return Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).getYear();
    }

    /** The offset from UTC at an instant, in seconds. */
    public int offset(long seconds) {
        LocalType type = type(seconds);
        return type != null ? type.offset : rules.getOffset(instant(seconds)).getTotalSeconds();
    }

    private static Instant instant(long seconds) {
        return Instant.ofEpochSecond(Math.clamp(seconds, -31557014167219200L, 31556889864403199L));
    }

    public boolean isDst(long seconds) {
        LocalType type = type(seconds);
        return type != null ? type.isDst : rules.isDaylightSavings(instant(seconds));
    }

    /** The abbreviation at an instant. */
    public String name(long seconds) {
        LocalType type = type(seconds);
        if (type != null) {
            return type.name;
        }
        return id.getId().equals("Z") ? "UTC" : TimeZone.getTimeZone(id).getDisplayName(isDst(seconds), TimeZone.SHORT, Locale.ROOT);
    }
}
