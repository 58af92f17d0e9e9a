# while, for, break, continue and their else.
for i in range(5):
    if i == 3: break
    if i == 1: continue
    print(i)
else:
    print("never")
for i in []:
    pass
else:
    print("empty else")
n = 3
while n:
    n -= 1
    if n == 1: continue
    print("n", n)
else:
    print("while else")
for i in range(3):
    for j in range(3):
        if j == 2: break
        print(i, j, end="; ")
    else:
        print("no")
print()
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), [x for x in It()])
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
for v in Seq(): print(v)
d = {}
for d["k"] in range(3): pass
print(d)
l = [1, 2, 3]
for x in l:
    if x < 3 and len(l) < 6: l.append(x * 10)
print(l)
try:
    dd = {1: 1}
    for k in dd: dd[k + 1] = 1
except RuntimeError as e:
    print(e)
