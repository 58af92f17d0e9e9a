# datetime: arithmetic, formatting, parsing, zones and errors.
from datetime import date, time, datetime, timedelta, timezone
d, dt = date(2024, 2, 29), datetime(2024, 2, 29, 13, 5, 9, 42)
print(d, repr(d), dt, repr(dt), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), date.fromordinal(738945), d.replace(year=2020), d.ctime(), dt.date(), dt.time(), dt.isoformat(" ", "seconds"), d.timetuple()[:6])
print(d + timedelta(days=366), d - date(2024, 1, 1), dt - timedelta(hours=20), timedelta(1, 2, 3), repr(timedelta(days=-1, seconds=5)), timedelta(hours=25) / 2, timedelta(1) // timedelta(hours=7), divmod(timedelta(1), timedelta(hours=7)), -timedelta(seconds=1), abs(timedelta(-1)), timedelta(weeks=1, milliseconds=1500).total_seconds(), timedelta(seconds=0.1) * 3, timedelta(microseconds=-1), str(timedelta(days=1, hours=1)), bool(timedelta()))
print(dt.strftime("%Y-%m-%d %H:%M:%S.%f %a %A %b %B %j %U %p %I %y %% %d/%m"), f"{dt:%d.%m.%y}", format(d, ""), f"{d}", time(1, 2).strftime("%H.%M"), datetime.strptime("2024-03-05 07:08", "%Y-%m-%d %H:%M"), datetime.strptime("5 Mar 99 PM 3", "%d %b %y %p %I"), date.fromisoformat("2024-W09-4"), datetime.fromisoformat("2024-02-29T10:11:12.5+02:00"), time.fromisoformat("04:05:06"), datetime.fromisoformat("20240229T1011"))
utc, plus2 = timezone.utc, timezone(timedelta(hours=2), "CET+")
a = datetime(2024, 1, 1, 12, tzinfo=utc)
b = a.astimezone(plus2)
print(a, b, a == b, b - a, b.tzname(), b.utcoffset(), repr(b.tzinfo), a.timestamp(), datetime.fromtimestamp(0, utc), datetime.fromtimestamp(1.5, plus2), timezone(timedelta(minutes=-90)), a.isoformat(), hash(a) == hash(b), f"{b:%z %Z %:z}", datetime(2024, 1, 1, fold=1).fold, utc)
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: time(24), lambda: datetime(2024, 1, 1, 25), lambda: a - datetime(2024, 1, 1), lambda: a < datetime(2024, 1, 1), lambda: a == datetime(2024, 1, 1, 12), lambda: d < dt, lambda: d + 1, lambda: d - "x", lambda: d + d, lambda: date.max + timedelta(1), lambda: timedelta(10 ** 10), lambda: timedelta("1"), lambda: timedelta(1) / 0, lambda: timedelta(1) * "a", lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2024 ", "%Y"), lambda: datetime.strptime("2024", "%Q"), lambda: date.fromisoformat("2024-1-1"), lambda: datetime.fromisoformat("x"), lambda: timezone(timedelta(days=1)), lambda: date("x"), lambda: date(2024), lambda: date(2024, 1.5, 1), lambda: setattr(d, "year", 5), lambda: datetime(2024, 1, 1).astimezone(5), lambda: dt.replace(month=2, day=30)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(date.min, date.max, datetime.resolution, timedelta.max, min(d, date(2020, 1, 1)), sorted([date(2024, 1, 2), date(2023, 5, 6)]), {d: 1}[date(2024, 2, 29)], datetime.combine(d, time(1, 2, tzinfo=utc)), dt.replace(microsecond=0), d.strftime("%x") != "")
import calendar, pickle, copy
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.month(2024, 2), calendar.day_name[0], pickle.loads(pickle.dumps(a)) == a, copy.copy(d) == d)
