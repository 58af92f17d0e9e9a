"""pickle, copy, decimal, fractions and datetime: values that become bytes and text, and come from them."""
import copy
import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, localcontext
from fractions import Fraction
from cases import main

RECORDS = [{"id": i, "name": f"item {i}", "price": i * 1.25, "tags": ("a", "b"), "on": i % 2 == 0, "none": None} for i in range(200)]
INTS = list(range(5000))
WORDS = [f"word{i}" for i in range(2000)]


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


POINTS = [Point(i, i * 0.5) for i in range(300)]
PICKLED = {name: pickle.dumps(value) for name, value in {"records": RECORDS, "ints": INTS, "words": WORDS, "points": POINTS}.items()}
STAMPS = [f"2024-{1 + i % 12:02d}-{1 + i % 28:02d}T{i % 24:02d}:{i % 60:02d}:{i % 59:02d}.{i:06d}+02:00" for i in range(200)]
TIMES = [datetime.fromisoformat(s) for s in STAMPS]
PRICES = [f"{i}.{i * 37 % 100:02d}" for i in range(300)]
DECIMALS = [Decimal(p) for p in PRICES]
LONG = Decimal("1234567890987654321" * 50)


def interest():
    total = Decimal(0)
    for d in DECIMALS:
        total = (total + d * Decimal("1.05")).quantize(Decimal("0.01"))
    return str(total)


def pi_digits():
    with localcontext() as context:
        context.prec = 300
        last, t, total, n, na, d, da = 0, Decimal(3), Decimal(3), 1, 0, 0, 24
        while total != last:
            last = total
            n, na, d, da = n + na, na + 8, d + da, da + 32
            t = t * n / d
            total += t
        return str(total)[:290]


def long_products():
    with localcontext() as context:
        context.prec = 1000
        x = LONG
        for _ in range(10):
            x = (x * LONG + LONG).scaleb(-998)
        return str(x)[:30]


def root():
    with localcontext() as context:
        context.prec = 50
        return str(Decimal(2).sqrt() + Decimal(10).ln() / 7)


main({
    "pickle_records": lambda: len(pickle.dumps(RECORDS)),
    "pickle_ints": lambda: len(pickle.dumps(INTS)),
    "pickle_words": lambda: len(pickle.dumps(WORDS)),
    "pickle_points": lambda: len(pickle.dumps(POINTS)),
    "unpickle_records": lambda: len(pickle.loads(PICKLED["records"])),
    "unpickle_ints": lambda: len(pickle.loads(PICKLED["ints"])),
    "unpickle_words": lambda: len(pickle.loads(PICKLED["words"])),
    "unpickle_points": lambda: len(pickle.loads(PICKLED["points"])),
    "deepcopy": lambda: len(copy.deepcopy(RECORDS[:50])),
    "decimal_parse": lambda: len([Decimal(p) for p in PRICES]),
    "decimal_str": lambda: len([str(d) for d in DECIMALS]),
    "decimal_sum": lambda: str(sum(DECIMALS)),
    "decimal_interest": interest,
    "decimal_divide": lambda: str(sum(d / 7 for d in DECIMALS)),
    "decimal_compare": lambda: str(max(DECIMALS)),
    "decimal_sort": lambda: str(sorted(DECIMALS, reverse=True)[7]),
    "decimal_format": lambda: [f"{d:,.1f}" for d in DECIMALS][7],
    "decimal_root": root,
    "decimal_pi_digits": pi_digits,
    "decimal_long_products": long_products,
    "decimal_long_text": lambda: str(Decimal("1234567890987654321" * 50))[-20:],
    "datetime_sort": lambda: str(sorted(TIMES)[7]),
    "fractions": lambda: str(sum(Fraction(1, i) for i in range(1, 40))),
    "datetime_fromiso": lambda: len([datetime.fromisoformat(s) for s in STAMPS]),
    "datetime_strptime": lambda: len([datetime.strptime(s[:19], "%Y-%m-%dT%H:%M:%S") for s in STAMPS[:50]]),
    "datetime_isoformat": lambda: [t.isoformat() for t in TIMES][7],
    "datetime_strftime": lambda: [t.strftime("%d.%m.%Y %H:%M:%S") for t in TIMES][7],
    "datetime_add": lambda: str(TIMES[3] + sum((timedelta(days=i, seconds=5) for i in range(200)), timedelta())),
    "datetime_compare": lambda: str(max(TIMES)),
    "datetime_zone": lambda: str([t.astimezone(timezone.utc) for t in TIMES][7]),
    "date_ordinal": lambda: sum(date(2024, 1 + i % 12, 1).toordinal() + date(2020, 2, 1 + i % 28).weekday() for i in range(300)),
})
