# Iterators written by hand beside generators: __iter__, __next__, __length_hint__, iter with a sentinel.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import operator
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
    def __length_hint__(self): return self.n
class Resumable:
    def __init__(self): self.calls = 0
    def __iter__(self): return self
    def __next__(self):
        self.calls += 1
        if self.calls % 3 == 0: raise StopIteration
        return self.calls
c = Countdown(3)
print(operator.length_hint(c), list(c), list(c), next(c, "done"), operator.length_hint(c))
r = Resumable()
print(list(r), list(r), [*r], next(iter(r)), dict(zip(r, "ab")), r.calls)
dice = iter([3, 5, 6, 1, 6])
print(list(iter(lambda: next(dice), 6)), list(dice))
class Reader:
    def __init__(self, text): self.text = text
    def read(self, n):
        out, self.text = self.text[:n], self.text[n:]
        return out
reader = Reader("abcdefg")
print(list(iter(lambda: reader.read(3), "")), max(Countdown(4)), sorted(Countdown(3)), sum(Countdown(3)), "-".join(map(str, Countdown(3))), 2 in Countdown(3), 9 in Countdown(3), *Countdown(2), {k: k for k in Countdown(2)}, any(x > 2 for x in Countdown(3)), list(zip(Countdown(2), Countdown(3))), list(enumerate(Countdown(2))), list(map(pow, Countdown(3), Countdown(3))), list(filter(lambda x: x % 2, Countdown(5))))
a, *b = Countdown(4)
print(a, b, [x for x in Countdown(3) if x != 2], bytes(Countdown(3)), tuple(Countdown(0)), list(reversed(list(Countdown(3)))), min(Countdown(0), default="empty"))
s = Countdown(5)
for x in s:
    if x == 4: break
print(next(s), list(s))
class Both:
    data = [1, 2]
    def __iter__(self): return iter(self.data)
    def __reversed__(self): return iter("reversed")
    def __contains__(self, x): return x == "magic"
print(list(Both()), list(reversed(Both())), "magic" in Both(), 1 in Both(), [x for x in Both()] == list(Both()))
attempt(lambda: iter(5), lambda: next(5), lambda: next(Both()), lambda: iter(len), lambda: iter(5, 5), lambda: next(iter([])), lambda: next(Countdown(0)), lambda: reversed(Countdown(1)), lambda: len(Countdown(1)), lambda: Countdown(1)[0], lambda: next(iter([]), 1, 2), lambda: list(iter(lambda: 1 / 0, 1)), lambda: [x for x in Countdown("a")], lambda: iter([]).__next__(), lambda: iter("ab").__reduce__()[0].__name__, lambda: iter(()).__length_hint__(), lambda: iter({1: 2}).__length_hint__(), lambda: sum(Countdown(3), "a"))
