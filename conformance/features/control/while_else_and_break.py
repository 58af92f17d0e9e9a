# else clauses of loops run unless break left them.
def find(n, items):
    for i, x in enumerate(items):
        if x == n:
            result = f"{n} at {i}"
            break
    else:
        result = f"no {n}"
    return result


print(find(2, [1, 2, 3]), find(9, [1, 2, 3]), find(1, []))
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print(n)
else:
    print("while done", n)
while True:
    break
else:
    print("not here")
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)
    else:
        continue
    print("inner broke at", i)
    break
else:
    print("not here")
for i in range(2):
    try:
        continue
    finally:
        print("finally", i)
else:
    print("else after continue")


def returns():
    for i in range(3):
        try:
            return i
        finally:
            print("leaving", i)


print(returns())
i = "before"
for i in []: pass
print(i)
for i in range(2): i = "changed"
print(i)
items = [1, 2, 3]
for x in items:
    if x == 1: items.append(4)
    if len(items) > 6: break
print(items)
items = [1, 2, 3, 4]
for x in items: items.remove(x)
print(items)
for x in (items := [3, 2, 1])[:]: items.remove(x)
print(items)
d = {}
for d["key"] in range(3): pass
class O: pass
for O.attr in "pq": pass
for (a, b), c in [((1, 2), 3)]: print(a, b, c, d, O.attr)
for x in 1, 2, *[3]: print(x, end=" ")
print()
k = 5
while k := k - 1: print(k, end=" ")
print(k)
