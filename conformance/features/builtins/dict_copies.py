"""Copies of dicts share nothing that changes: writes, deletions, growth, popping and clearing stay with the one they are made to."""
import threading

original = {i: i for i in range(100)}
original.update(a=1)
first = dict(original)
second = first.copy()
first["a"] = 2
second["b"] = 3
del original[5]
print(original["a"], first["a"], second["a"], len(original), len(first), len(second), "b" in first)
for key in list(first):
    first[key] = 0
print(sum(original.values()), sum(first.values()), sum(second.values()))
first.clear()
print(len(second), second.popitem(), second.popitem(), len(original), len(first))

merged = {**original, **second, "z": 1}
merged |= {1: 2}
print(len(merged), merged[1], original[1], second[1])
for i in range(1000):
    merged[i] = -i
print(original[7], second[7], merged[7], merged == dict(merged), merged != original)

# walks go on over entries that are replaced under way
numbers = {i: i for i in range(50)}
kept = numbers.copy()
for key, value in numbers.items():
    numbers[49 - key] = 100
print(sum(numbers.values()), sum(kept.values()))

# a namespace is copied, before and after code has run in it
space = {"x": 1, "y": 2}
before = space.copy()
exec("def f():\n    global x\n    x += 1\n    return x\nfor _ in range(100): f()", space)
after = space.copy()
exec("for _ in range(100): f()", space)
print(before, after["x"], space["x"])

# what was copied by one thread is written by several
shared = {f"k{i}": 0 for i in range(200)}
twin = dict(shared)


def work(table, step):
    for round in range(50):
        for i in range(200):
            table[f"k{i}"] = round * step
        table.pop("k0", None)
        table.setdefault("k0", round * step)


threads = [threading.Thread(target=work, args=(table, step)) for table, step in ((shared, 1), (twin, 1000)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(shared), len(twin), set(shared.values()) <= set(range(50)), set(twin.values()) <= set(range(0, 50000, 1000)))
