# a < b < c evaluates b once and stops early.
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print(f"{self.n} < {o.n}")
        return self.n < o.n
    def __eq__(self, o):
        print(f"{self.n} == {o.n}")
        return self.n == o.n
    __hash__ = None


def v(n):
    print("eval", n)
    return V(n)


print(v(1) < v(2) < v(3))
print(v(2) < v(1) < v(3))
print(v(1) == v(1) < v(2))
print(1 < 2 > 1 == 1 != 2 in [2] is not None)
print(1 < 3 < 2, 3 > 2 > 1, 1 == 1.0 == True, "a" in "ab" in ["ab"], None is None is None)


class Arr:
    def __lt__(self, o): return [1, 2]
    def __gt__(self, o): return []


print(Arr() < 1, Arr() > 1, Arr() < 1 < 2, 0 > Arr(), (1 < Arr()) == [])
x = 5
print(0 < x < 10, 0 < x and x < 3, not 0 < x, (0 < x) < 1, 10 > x >= 5 <= 5)
print(1 in [1] == True, (1 in [1]) == True)
nan = float("nan")
print(nan < 1, nan > 1, nan == nan, nan != nan, [nan] == [nan], nan in [nan], max(1, nan), max(nan, 1), sorted([2, nan, 1])[1] is nan)
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), "a" < "B", "Z" < "a", {1} < {1, 2}, {1} < {2}, {2} < {1}, [1, [2]] < [1, [3]])
for e in ("[1] < ['a']", "(1,) < (None,)", "[1, 'a'] < [2, 5]", "1 < 'a'", "{1: 2} < {}", "[] < ()", "None <= None", "1j < 1", "int < str", "[1, 2, 'x'] == [1, 2, 'x']"):
    try:
        print(e, eval(e))
    except TypeError as err:
        print(e, "->", err)
