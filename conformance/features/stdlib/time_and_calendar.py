# time, calendar, zoneinfo-free conversions with fixed instants.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import calendar, time
t = time.gmtime(86400 * 365.25 * 10)
print(t, t.tm_year, t[:3], time.strftime("%Y-%m-%dT%H:%M:%S %a %b %j %U %%", t), calendar.timegm(t), time.asctime(t), time.strptime("30 Nov 00", "%d %b %y")[:6], time.struct_time(range(9)), time.gmtime(0) < time.gmtime(1), len(t), t == tuple(t), hash(t) == hash(tuple(t)))
print(calendar.TextCalendar(6).formatmonth(2024, 2), calendar.monthcalendar(2023, 2)[0], calendar.weekday(2024, 2, 29), calendar.leapdays(2000, 2025), list(calendar.Calendar().itermonthdays(2024, 2))[:5], calendar.month_abbr[12], list(calendar.day_abbr), calendar.FEBRUARY, calendar.Month(3).name, calendar.HTMLCalendar().formatday(5, 0))
a, b = time.monotonic(), time.perf_counter_ns()
time.sleep(0.001)
print(time.monotonic() > a, time.perf_counter_ns() > b, time.time() > 1.7e9, time.time_ns() // 10 ** 9 > 1_700_000_000, isinstance(time.process_time(), float), time.get_clock_info("monotonic").monotonic, time.thread_time() >= 0)
attempt(lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024 1", "%Y"), lambda: time.strptime("a", "%Q"), lambda: time.gmtime("a"), lambda: time.gmtime(1e30), lambda: time.strftime(5), lambda: calendar.monthrange(2024, 13), lambda: calendar.timegm((2024,)), lambda: time.struct_time((1, 2)), lambda: time.strftime("%d", (2024, 1, 99, 0, 0, 0, 0, 1, 0)), lambda: calendar.setfirstweekday(7))
