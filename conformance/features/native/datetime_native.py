"""_datetime: values, text, arithmetic, errors and pickles as CPython's."""
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


moment = datetime(2020, 2, 29, 12, 30, 45, 123456)
aware = moment.replace(tzinfo=UTC)
east = timezone(timedelta(hours=5, minutes=30), "IST")
print(moment, repr(moment), aware, repr(aware), repr(aware.astimezone(east)))
for spec in "auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "days":
    attempt(moment.isoformat, "\u20ac", spec)
print(moment.date(), moment.time(), aware.timetz(), moment.ctime(), moment.toordinal(), moment.weekday(), moment.isoweekday(), moment.isocalendar())
print(moment.timetuple(), aware.utctimetuple(), aware.timestamp())
print(moment.strftime("%Y-%m-%d %H:%M:%S.%f|%z|%Z|%:z|%j|%%"), aware.strftime("%z|%Z|%:z"), date(7, 1, 2).strftime("%Y %G %C %F"))
print(f"{moment:%d.%m.%y}", f"{moment}", format(time(1, 2), "%H.%M"))

# text to values
for text in ("2020-02-29", "20200229", "2020-W09-6", "2020W096", "2020-W09", "2020-02-29T12", "2020-02-29 12:30", "20200229T123045", "2020-02-29T12:30:45.1",
             "2020-02-29T12:30:45,123456789", "2020-02-29T12:30Z", "2020-02-29T12:30:45+05:30", "2020-02-29T12:30:45-05:30:15.5", "2020-02-29T24:00",
             "2020-12-31T24:00:00", "2020-02-29T24:01", "2020-02-30", "2020-13-01", "x", "2020-02-29T", "2020-02-29T1", "2020-02-29T12:3", "2020-02-29T25"):
    attempt(datetime.fromisoformat, text)
    attempt(date.fromisoformat, text)
for text in "12", "T1230", "12:30:45.000001", "123045Z", "12:30+01", "12:30:", "24:00", "1":
    attempt(time.fromisoformat, text)
attempt(datetime.strptime, "29/02/20 12:30 +0130", "%d/%m/%y %H:%M %z")
attempt(date.strptime, "2020-02-29", "%Y-%m-%d")
attempt(time.strptime, "12:30", "%H:%M")

# arithmetic
delta = timedelta(days=3, hours=5, milliseconds=7)
print(delta, repr(delta), -delta, abs(-delta), +delta, delta * 3, 2 * delta, delta / 7, delta // 7, delta / timedelta(hours=1), delta % timedelta(hours=2))
print(divmod(delta, timedelta(hours=7)), delta * 0.1, delta / 0.3, delta.total_seconds(), bool(timedelta()), timedelta(1) == timedelta(hours=24))
print(timedelta(0.5), timedelta(weeks=1.1, seconds=-0.3), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta.min, timedelta.max)
print(moment + delta, moment - delta, delta + moment, moment - datetime(1, 1, 1), date(2020, 1, 1) + delta, date(2020, 1, 1) - date(2019, 1, 1))
print(aware - aware.astimezone(east), aware == aware.astimezone(east), hash(aware) == hash(aware.astimezone(east)), moment == aware, moment != date(2020, 2, 29))
print(time(1, tzinfo=UTC) == time(6, 30, tzinfo=east), time(1) < time(2), sorted([date(2, 1, 1), date(1, 1, 1)]))

# errors
attempt(date, 2020, 13, 1)
attempt(date, 2020, 2, 30)
attempt(date, 0, 1, 1)
attempt(date, 2020.5, 1, 1)
attempt(time, 24)
attempt(time, 1, fold=2)
attempt(datetime, 2020, 1, 1, tzinfo=3)
attempt(timedelta, "1")
attempt(timedelta, 10**9)
attempt(timedelta, float("nan"))
attempt(timedelta, float("inf"))
attempt(timezone, timedelta(1))
attempt(timezone, timedelta(0))
attempt(date.fromordinal, 0)
attempt(date.fromisocalendar, 2020, 54, 1)
attempt(date.fromisocalendar, 2020, 1, 8)
attempt(lambda: moment < aware)
attempt(lambda: moment - aware)
attempt(lambda: moment + datetime(1, 1, 1))
attempt(lambda: date.max + timedelta(1))
attempt(lambda: datetime.min - delta)
attempt(lambda: delta / 0)
attempt(tzinfo().utcoffset, None)
attempt(moment.isoformat, "ab")


# classes of one's own
class Zone(tzinfo):
    def __init__(self, hours, dst=0):
        self.hours, self.saving = hours, dst

    def utcoffset(self, dt):
        return timedelta(hours=self.hours)

    def dst(self, dt):
        return timedelta(hours=self.saving)

    def tzname(self, dt):
        return f"Z{self.hours}"


class Bad(tzinfo):
    def utcoffset(self, dt):
        return 3

    def tzname(self, dt):
        return 4


class Stamp(datetime):
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls, *args, **kwargs)
        made.extra = len(args)
        return made


print(aware.astimezone(Zone(2)).isoformat(), aware.astimezone(Zone(3, 1)).strftime("%Z %z"), datetime(2020, 1, 1, tzinfo=Zone(4)).tzname())
attempt(datetime(2020, 1, 1, tzinfo=Bad()).utcoffset)
attempt(datetime(2020, 1, 1, tzinfo=Bad()).tzname)
stamp = Stamp(2020, 1, 2)
print(repr(stamp + delta), (stamp + delta).extra, stamp.replace(year=2021).extra, type(stamp - stamp), type(stamp.date()), type(Stamp.fromisoformat("2020-01-01")))

# pickles
for value in moment, aware, moment.date(), moment.time(), aware.timetz(), delta, UTC, east, moment.replace(fold=1), time(1, fold=1):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        print(data if protocol < 4 else protocol, again == value, getattr(again, "fold", None))
print(datetime.min, datetime.max, date.min, time.max, datetime.resolution, date.resolution, timezone.min, timezone.max)
