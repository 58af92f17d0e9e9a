"""Prices and discounts, as shops change them every week: better said in Python than compiled into the till."""

PRICES = {"apple": 0.25, "bread": 2.4, "coffee": 7.95}


class Basket:
    def __init__(self):
        self.counts = {}

    def add(self, name, count=1):
        if name not in PRICES:
            raise KeyError(f"the shop has no {name}")
        self.counts[name] = self.counts.get(name, 0) + count
        return self

    def lines(self):
        for name, count in sorted(self.counts.items()):
            yield f"{count:>3} x {name:<8}{PRICES[name] * count:>8.2f}"

    def total(self):
        return sum(PRICES[name] * count for name, count in self.counts.items()) * (1 - self.discount())

    def discount(self):
        match sum(self.counts.values()):
            case count if count >= 10:
                return 0.1
            case _:
                return 0.0


def receipt(basket):
    return "\n".join([*basket.lines(), f"{'total':<14}{basket.total():>8.2f}"])
