# Sets: algebra, updates, comparison, errors; elements shown sorted.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


def s(x): return sorted(x, key=str)
a, b = {1, 2, 3}, {3, 4}
print(s(a | b), s(a & b), s(a - b), s(a ^ b), s(a.union(b, [5], (6,))), s(a.intersection(b, [3])), s(a.difference([1], [2])), s(a.symmetric_difference([3, 9])), a.isdisjoint([7]), a <= {1, 2, 3, 4}, a < a, a <= a, a > {1}, a.issubset(range(9)), a.issuperset([]), a == frozenset(a), a != b, 3 in a, len(a))
c = set(a)
c |= {7}; c &= {1, 7, 9}; c ^= {1, 5}; c -= {5}
print(s(c), c.add(8), c.discard(99), c.remove(8), s(c), c.update("ab", [1]), s(c), c.intersection_update([1, "a"]), s(c), c.difference_update([1]), c, c.symmetric_difference_update("ab"), c, c.pop(), c, c.clear(), c)
f = frozenset("ab")
print(f | {"c"} == {"a", "b", "c"}, type(f | {"c"}).__name__, type({"c"} | f).__name__, f.copy() is f, frozenset(f) is f, hash(f) == hash(frozenset("ba")), {f: 1}[frozenset("ab")], f in {f}, {frozenset()} == {frozenset([])}, set() in [set()], repr(set()), repr(frozenset()), {1} == {1.0, True}, {*a, *b} == a | b, set("aab") == {"a", "b"})
attempt(lambda: {[]}, lambda: {{}}, lambda: a | [1], lambda: [1] | a, lambda: a.union(5), lambda: a.remove(99), lambda: set().pop(), lambda: a < [1], lambda: a + b, lambda: hash(a), lambda: set(5), lambda: set(1, 2), lambda: a.add(), lambda: a.add([]), lambda: f.add(1), lambda: {a: 1}, lambda: a[0], lambda: {1, 2} < {1, "a"}, lambda: a.remove(frozenset()), lambda: {frozenset([1])}.remove({1}), lambda: {1}.discard([]), lambda: [] in a, lambda: {1} in {frozenset([1])}, lambda: set(a=1), lambda: a.pop(1), lambda: frozenset(a=1), lambda: a.__or__([1]), lambda: a.update(5), lambda: a.issubset(5), lambda: a.isdisjoint(5), lambda: a.intersection({1}, 5))
class Sub(set): pass
print(type(Sub([1]) | {2}).__name__, type(Sub([1]).copy()).__name__, type(Sub([1]).union([2])).__name__, Sub([1]), {1} | Sub([1]), {x % 2 for x in range(5)} == {0, 1})
