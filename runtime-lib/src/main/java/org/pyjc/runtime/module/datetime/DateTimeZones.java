package org.pyjc.runtime.module.datetime;

import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.call.Call;
import org.pyjc.runtime.types.none.PyNone;

/** Datetimes and their zones. Compare CPython _datetimemodule.c: datetime_astimezone, datetime_timestamp. Thread safety: stateless. */
final class DateTimeZones {
    private static final long EPOCH_SECONDS = 62135683200L;

    private DateTimeZones() {}

    @PyMethod(doc = "Return self.tzinfo.utcoffset(self).")
    static Object utcoffset(PyDateTime self) {
        return TzCalls.orNone(self.offset());
    }

    @PyMethod(doc = "Return self.tzinfo.dst(self).")
    static Object dst(PyDateTime self) {
        return TzCalls.orNone(TzCalls.dst(self.tzinfo, self));
    }

    @PyMethod(doc = "Return self.tzinfo.tzname(self).")
    static Object tzname(PyDateTime self) {
        return TzCalls.tzname(self.tzinfo, self);
    }

    private static long localSeconds(PyDateTime t, int fold) {
        return LocalTimes.ofLocal(LocalTimes.utcSeconds(t.year, t.month, t.day, t.hour, t.minute, t.second), fold);
    }

    @PyMethod(doc = "Return POSIX timestamp as float.")
    static double timestamp(PyDateTime self) {
        PyTimeDelta offset = self.tzinfo == PyNone.NONE ? null : self.offset();
        if (self.tzinfo == PyNone.NONE) {
            return localSeconds(self, self.fold) + self.microsecond / 1e6;
        }
        if (offset == null) {
            DateTimeOperators.difference(self, self.with(PyTimeZone.UTC, 0));
        }
        return (self.micros() - (Long) offset.total() - EPOCH_SECONDS * 1_000_000L) / 1e6;
    }

    /** The local zone as it is at an instant. Compare local_timezone_from_timestamp. */
    private static PyTimeZone zoneAt(long seconds) {
        return PyTimeZone.named(PyTimeDelta.of(0, LocalTimes.offset(seconds), 0), LocalTimes.name(seconds));
    }

    private static PyTimeZone localZone(PyDateTime naive) {
        long seconds = localSeconds(naive, naive.fold);
        long other = localSeconds(naive, 1 - naive.fold);
        if (other != seconds && other > seconds == (naive.fold == 1)) {
            seconds = other;
        }
        return zoneAt(seconds);
    }

    @PyMethod(signature = "($self, /, tz=None)", doc = "Convert to local time in new timezone tz.")
    static Object astimezone(PyDateTime self, Object tz) {
        Object target = TzCalls.checked(tz);
        Object own = self.tzinfo;
        if (own == PyNone.NONE) {
            own = localZone(self);
        }
        if (own == target) {
            return self;
        }
        PyTimeDelta offset = TzCalls.utcoffset(own, self);
        if (offset == null) {
            own = localZone(self.with(PyNone.NONE, self.fold));
            offset = ((PyTimeZone) own).offset;
        }
        Object zone = target;
        PyDateTime utc = (PyDateTime) PyDateTime.ofMicros(PyDateTime.TYPE, self.micros() - (Long) offset.total(), PyTimeZone.UTC);
        if (target == PyNone.NONE) {
            zone = zoneAt(Math.floorDiv(utc.micros(), 1_000_000L) - EPOCH_SECONDS);
        }
        Object attached = self.type() == PyDateTime.TYPE ? utc.with(zone, 0)
                : PyDateTime.make(self.type(), utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second, utc.microsecond, zone, 0);
        return Call.method1(zone, "fromutc", attached);
    }
}
