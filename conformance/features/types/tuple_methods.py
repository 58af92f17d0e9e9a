# tuple: everything it does.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


t = (1, "a", (2, 3), 1)
print(t.count(1), t.index("a"), t.index(1, 1), t + (5,), t * 2, 2 * t, t[1:3], t[::-1], t[-1], len(t), "a" in t, (2, 3) in t, t == (1, "a", (2, 3), 1), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), hash((1, 2)) == hash((1, 2)), tuple("ab"), tuple([1]), tuple(), tuple(t) is t, (1,), repr((1,)), repr(()), str((1, (2,))), [*t], {t: "key"}[t], (1, 2) + (), () * 5, t * -1, t * 0, max((3, 1)), sorted((3, 1)), sum((1, 2)))
attempt(lambda: t[9], lambda: t["a"], lambda: t.index(9), lambda: t.index(1, 5), lambda: t + [1], lambda: t * "a", lambda: t * 1.0, lambda: t.append(1), lambda: t.__setitem__(0, 1), lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(a=1), lambda: hash(([],)), lambda: (1, "a") < (1, 2), lambda: t < [1], lambda: t.count(), lambda: (1, 2) == [1, 2], lambda: {([],): 1}, lambda: t[1.5], lambda: t[None:None], lambda: t[::0])
a, *b = t
x = ([],)
try:
    x[0] += [1]
except TypeError as e:
    print(e, x)
class Sub(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __repr__(self): return f"Sub{tuple(self)}"
s = Sub(1, 2)
print(s, s + (3,), type(s + (3,)).__name__, s[0], type(s[:]).__name__, s == (1, 2), Sub(), isinstance(s, tuple), hash(s) == hash((1, 2)), [v for v in s], Sub(*s, 3))
