package org.pyjc.runtime.module.datetime;

import java.math.BigInteger;
import org.pyjc.runtime.annot.PyConstant;
import org.pyjc.runtime.annot.PyGetter;
import org.pyjc.runtime.annot.PyMethod;
import org.pyjc.runtime.annot.PyNew;
import org.pyjc.runtime.annot.PyTypeDef;
import org.pyjc.runtime.exc.Errors;
import org.pyjc.runtime.number.IntMath;
import org.pyjc.runtime.object.PyObject;
import org.pyjc.runtime.object.PyType;
import org.pyjc.runtime.types.list.LongOrdered;
import org.pyjc.runtime.ops.Arithmetic;
import org.pyjc.runtime.types.tuple.PyTuple;

/** {@code datetime.timedelta}. Compare CPython _datetimemodule.c: PyDateTime_DeltaType. Thread safety: immutable. */
@PyTypeDef(name = "timedelta", module = "datetime", parts = TimeDeltaOperators.class,
        doc = "Difference between two datetime values.\n\ntimedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)\n\n"
            + "All arguments are optional and default to 0.\nArguments may be integers or floats, and may be positive or negative.")
public final class PyTimeDelta extends PyObject implements LongOrdered {
    public static final PyType TYPE = PyType.define(new PyTimeDeltaExposer());
    static final int LARGEST_DAYS = 999999999;
    static final int DAY_SECONDS = 86400;
    static final int SECOND = 1_000_000;
    static final long DAY = (long) DAY_SECONDS * SECOND;
    static final PyTimeDelta ZERO = new PyTimeDelta(TYPE, 0, 0, 0);

    final int days;
    final int seconds;
    final int microseconds;

    private PyTimeDelta(PyType type, int days, int seconds, int microseconds) {
        super(type);
        this.days = days;
        this.seconds = seconds;
        this.microseconds = microseconds;
    }

    @PyNew(signature = "(days=<absent>, seconds=<absent>, microseconds=<absent>, milliseconds=<absent>, minutes=<absent>, hours=<absent>, weeks=<absent>)")
    static Object create(PyType cls, Object days, Object seconds, Object microseconds, Object milliseconds, Object minutes, Object hours, Object weeks) {
        if (milliseconds == null && minutes == null && hours == null && weeks == null && isSmall(days) && isSmall(seconds) && isSmall(microseconds)) {
            return normal(cls, small(days), small(seconds), small(microseconds));
        }
        return new TimeDeltaParts(microseconds, milliseconds, seconds, minutes, hours, days, weeks).make(cls);
    }

    private static boolean isSmall(Object part) {
        return part == null || part instanceof Long n && n == n.intValue();
    }

    private static long small(Object part) {
        return part == null ? 0 : (Long) part;
    }

    /** A delta of parts that need not be in their ranges. */
    public static PyTimeDelta of(long days, long seconds, long microseconds) {
        return normal(TYPE, days, seconds, microseconds);
    }

    static PyTimeDelta normal(PyType type, long days, long seconds, long microseconds) {
        long s = seconds + Math.floorDiv(microseconds, (long) SECOND);
        long d = days + Math.floorDiv(s, (long) DAY_SECONDS);
        if (d < -LARGEST_DAYS || d > LARGEST_DAYS) {
            throw Errors.overflowError("days=" + d + "; must have magnitude <= " + LARGEST_DAYS);
        }
        return new PyTimeDelta(type, (int) d, (int) Math.floorMod(s, (long) DAY_SECONDS), (int) Math.floorMod(microseconds, (long) SECOND));
    }

    /** A delta of any number of microseconds. */
    static PyTimeDelta ofMicroseconds(PyType type, Object microseconds) {
        if (microseconds instanceof Long n) {
            return normal(type, Math.floorDiv(n, DAY), 0, Math.floorMod(n, DAY));
        }
        BigInteger[] parts = ((BigInteger) microseconds).divideAndRemainder(BigInteger.valueOf(DAY));
        BigInteger days = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (days.bitLength() > 31) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return normal(type, days.longValue(), 0, Math.floorMod(parts[1].longValue(), DAY));
    }

    /** All of it in microseconds: an int. */
    Object total() {
        if (hasLongTotal()) {
            return (days * (long) DAY_SECONDS + seconds) * SECOND + microseconds;
        }
        return IntMath.add(IntMath.multiply((long) days, DAY), (Object) ((long) seconds * SECOND + microseconds));
    }

    @Override
    public Object orderDomain() {
        return type() == TYPE && hasLongTotal() ? TYPE : null;
    }

    @Override
    public long orderKey() {
        return (Long) total();
    }

    private boolean hasLongTotal() {
        return days > -100_000_000 && days < 100_000_000;
    }

    boolean isZero() {
        return days == 0 && seconds == 0 && microseconds == 0;
    }

    int compare(PyTimeDelta other) {
        int c = Integer.compare(days, other.days);
        c = c != 0 ? c : Integer.compare(seconds, other.seconds);
        return c != 0 ? c : Integer.compare(microseconds, other.microseconds);
    }

    /** Whether it may be an offset from UTC. */
    boolean isOffset() {
        return days == 0 || days == -1 && (seconds > 0 || microseconds > 0);
    }

    PyTimeDelta negated() {
        return of(-days, -seconds, -microseconds);
    }

    PyTimeDelta plus(PyTimeDelta other) {
        return of((long) days + other.days, (long) seconds + other.seconds, (long) microseconds + other.microseconds);
    }

    PyTimeDelta minus(PyTimeDelta other) {
        return of((long) days - other.days, (long) seconds - other.seconds, (long) microseconds - other.microseconds);
    }

    @PyConstant
    static Object min() {
        return of(-LARGEST_DAYS, 0, 0);
    }

    @PyConstant
    static Object max() {
        return of(LARGEST_DAYS, DAY_SECONDS - 1, SECOND - 1);
    }

    @PyConstant
    static Object resolution() {
        return of(0, 0, 1);
    }

    @PyGetter(value = "days", member = true, doc = "Number of days.")
    long days() {
        return days;
    }

    @PyGetter(value = "seconds", member = true, doc = "Number of seconds (>= 0 and less than 1 day).")
    long seconds() {
        return seconds;
    }

    @PyGetter(value = "microseconds", member = true, doc = "Number of microseconds (>= 0 and less than 1 second).")
    long microseconds() {
        return microseconds;
    }

    @PyMethod(doc = "Total seconds in the duration.")
    Object total_seconds() {
        return Arithmetic.truediv(total(), (long) SECOND);
    }

    @PyMethod
    long __hash__() {
        return new PyTuple((long) days, (long) seconds, (long) microseconds).hash();
    }

    @PyMethod
    String __repr__() {
        StringBuilder parts = new StringBuilder();
        part(parts, "days", days);
        part(parts, "seconds", seconds);
        part(parts, "microseconds", microseconds);
        return type().name() + "(" + (parts.isEmpty() ? "0" : parts) + ")";
    }

    private static void part(StringBuilder parts, String name, int value) {
        if (value != 0) {
            parts.append(parts.isEmpty() ? "" : ", ").append(name).append('=').append(value);
        }
    }

    @PyMethod
    String __str__() {
        StringBuilder s = new StringBuilder();
        if (days != 0) {
            s.append(days).append(days == 1 || days == -1 ? " day, " : " days, ");
        }
        s.append(seconds / 3600).append(':');
        IsoText.two(s, seconds / 60 % 60).append(':');
        IsoText.two(s, seconds % 60);
        if (microseconds != 0) {
            IsoText.digits(s.append('.'), microseconds, 6);
        }
        return s.toString();
    }

    @PyMethod(doc = "__reduce__() -> (cls, state)")
    Object __reduce__() {
        return new PyTuple(type(), new PyTuple((long) days, (long) seconds, (long) microseconds));
    }
}
