# Methods of list and tuple.
l = [3, 1, 2]
l.append(4); l.extend([5, 6]); l.insert(0, 0); l.insert(-1, 9); l.insert(100, "end")
print(l, l.pop(), l.pop(0), l.index(2), l.count(1), l, len(l))
l.remove(9); l.reverse()
print(l, sorted(l), sorted(l, reverse=True), sorted("bca"), l.copy() == l, l.copy() is l)
l.sort()
print(l, [1, 2] + [3], [0] * 3, 2 * [1], [1, 2] == [1, 2], [1, 2] < [1, 3], [[]] * 2, 5 in l, [*range(3)])
words = ["banana", "Apple", "cherry", "apple"]
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words)
data = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
print(sorted(data, key=lambda p: p[0]), sorted(data), sorted(data, key=lambda p: (-p[0], p[1])))
l[1:1] = "xy"
l[len(l):] = [7]
print(l)
l.clear()
print(l, bool(l), list("abc"), list({1: 2}), list(range(3)))
r = [1]
r.append(r)
print(r, [r, r])
t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t + (4,), t * 2, t[1:], hash(t) == hash((1, 2, 3, 2)), tuple("ab"), (), (1,), t > (1, 2), len(t))
def boom(x): raise ValueError("in key")
for bad in ("[].pop()", "[1].index(5)", "[1].remove(5)", "[1, 'a'].sort()", "[1][5]", "words['a']", "(1,)[2]", "[3, 1].sort(key=boom)", "[1] + (2,)", "(1).x", "l.append()", "[1, 2][1:2] + 1"):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"K{self.v}"
print(sorted([K(2), K(1), K(3)]), min(K(2), K(1)))
seen = [2, 1]
def key(x):
    print("during sort", seen)
    return x
seen.sort(key=key)
print(seen)
