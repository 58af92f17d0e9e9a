# min, max and sorted: keys, defaults, stability and ties.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


print(max(1, 2.0, True), min("b", "a"), max([1, 3, 2], key=lambda x: -x), max([], default=None), min((), default=0, key=len), max("ab", "abc", key=len), max([(1, "a"), (1, "b")], key=lambda t: t[0]), min([(1, "a"), (1, "b")], key=lambda t: t[0]), max({"a": 2, "b": 1}), max({"a": 2, "b": 1}, key={"a": 2, "b": 1}.get), max(1, True), max(True, 1), min(0.0, -0.0))
words = "banana Apple cherry apple Banana".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w.lower())), sorted(range(5), key=lambda x: x % 2), sorted([[2], [1, 5], [1]]), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}.items()), sorted("hello"), sorted([True, False, 2, 0.5]))
attempt(lambda: max(), lambda: max([]), lambda: max(1), lambda: max(1, "a"), lambda: max([1], [2], default=3), lambda: max([1, 2], key=5), lambda: sorted([1, "a"]), lambda: sorted(5), lambda: sorted([1j]), lambda: sorted([None, None]), lambda: sorted([], key=5), lambda: min(iter([]), default="d"), lambda: max(x for x in "abc"), lambda: sorted([2, 1], reverse=1), lambda: max(1, 2, key=None))
data = [(i % 3, i) for i in range(9)]
print(sorted(data, key=lambda t: t[0]), sorted(data, key=lambda t: t[0], reverse=True))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        return self.v < o.v
print([k.v for k in sorted(map(K, (3, 1, 2)))])
