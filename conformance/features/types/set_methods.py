# set and frozenset.
a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, {1} < a, a >= {1, 2}, a.isdisjoint({9}), a == {3, 2, 1}, len(a), 2 in a)
a.add(5); a.discard(100); a.remove(1)
print(sorted(a), a.union([7], (8,)), a.intersection([2, 3]), a.difference({2}), a.symmetric_difference([2, 9]), a.issubset(range(10)), a.issuperset([5]))
a.update([10], {11}); a.intersection_update({2, 10, 11}); a.difference_update([2]); a.symmetric_difference_update({10, 20})
print(sorted(a), set(), frozenset(), {*()}, set("aab") == {"a", "b"}, {1, 1.0, True})
f = frozenset([1, 2])
print(f, hash(f) == hash(frozenset([2, 1])), f | {3}, type(f | {3}).__name__, type({3} | f).__name__, {f: "k"}[frozenset([2, 1])], f == {1, 2}, {f} == {frozenset({1, 2})})
print({frozenset([1])} & {frozenset([1])}, {1, 2} in [{2, 1}], {frozenset([1, 2])} >= {f})
c = a.copy()
c.clear()
print(a != c, c.pop if 0 else len(c))
for bad in ("set().pop()", "{1}.remove(2)", "{[]}", "{1} + {2}", "{1} | [2]", "f.add(3)", "hash({1})", "set(5)", "{1} < 5"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
