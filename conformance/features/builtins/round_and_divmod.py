# round, divmod, pow, abs, sum: exact results and refusals.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


print([round(x, n) for x in (2.5, 3.5, -2.5, 2.675, 1e22, 12345) for n in (0, 1, -2)], round(2.5), round(-0.4), round(5, None), round(True), round(1.5, None))
print(divmod(7, -3), divmod(-7, 3), divmod(7.5, 2), divmod(-0.0, 1), divmod(True, 2), pow(2, 10), pow(2, -1), pow(2, 10, 7), pow(-2, 3, 5), pow(3, -2, 7), pow(0, 0), pow(2.0, 3), pow(base=2, exp=3, mod=5))
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-2 ** 80), sum([0.1] * 10), sum([1, 2.5, 3j]), sum([], 5), sum([[1], [2]], []), sum((True, 2)), sum([1e308, 1e308, -1e308]), sum(x for x in range(4)))
attempt(lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1j), lambda: round(float("nan")), lambda: round(float("inf")), lambda: round(1.5, 1, 2), lambda: divmod(1), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: pow(2, 0.5, 3), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow("a", 2), lambda: sum("ab"), lambda: sum([b"a"], b""), lambda: sum(5), lambda: sum([1, "a"]), lambda: abs("a"), lambda: abs(), lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: (-1) ** 0.5 == 1j)


class R:
    def __round__(self, n="none"): return f"rounded {n}"
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __pow__(self, o, m=None): return "pow", o, m
    def __rpow__(self, o): return "rpow", o
    def __abs__(self): return "abs"


print(round(R()), round(R(), 2), divmod(R(), 1), divmod(1, R()), pow(R(), 2), pow(R(), 2, 3), 2 ** R(), abs(R()))
