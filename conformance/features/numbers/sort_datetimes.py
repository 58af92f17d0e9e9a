"""Lists of dates, datetimes and timedeltas in order: stable, of one zone and of several, of subclasses with an order of their own."""
from datetime import date, datetime, timedelta, timezone

days = [date(2000 + i * 7 % 5, i * 5 % 12 + 1, i * 11 % 28 + 1) for i in range(40)]
moments = [datetime(2020, 1, 1) + timedelta(hours=i * 7919 % 97, microseconds=i % 3) for i in range(60)]
aware = [m.replace(tzinfo=timezone.utc) for m in moments]
mixed = [m.replace(tzinfo=timezone(timedelta(hours=i % 3))) for i, m in enumerate(moments)]
deltas = [timedelta(days=i * 31 % 17 - 5, seconds=i * 17 % 23) for i in range(50)] + [timedelta.max, timedelta.min]


class Backwards(date):
    def __lt__(self, other):
        return self.toordinal() > other.toordinal()


for values in (days, moments, aware, mixed, deltas):
    for copy in (sorted(values), sorted(values, reverse=True), sorted(values, key=lambda v: v)):
        print([values.index(v) for v in copy])
    pairs = [(v, i) for i, v in enumerate(values)]
    pairs.sort(key=lambda p: p[0])
    print([i for _, i in pairs], min(values), max(values))
print([d.isoformat() for d in sorted(Backwards(d.year, d.month, d.day) for d in days)][:5])
print(sorted([date(2024, 5, 1), Backwards(2024, 6, 1), date(2024, 4, 1)]) == [Backwards(2024, 6, 1), date(2024, 4, 1), date(2024, 5, 1)])
for wrong in ([moments[0], aware[0]], [moments[0], days[0]], [days[0], deltas[0]]):
    try:
        print(sorted(wrong))
    except TypeError as e:
        print(e)
fold = [datetime(2024, 1, 1, fold=1), datetime(2024, 1, 1, fold=0)]
print([d.fold for d in sorted(fold)], [d.fold for d in sorted(fold, reverse=True)])
