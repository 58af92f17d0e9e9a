# pdb: breakpoints by function, steps, returns, recursion, methods, generators, arguments, the stack
from support.pdb_session import session

FILES = {
    "main.py": '''\
import os
def fact(n):
    """doc"""
    if n <= 1:
        return 1
    r = n * fact(n - 1)
    return r

class A:
    x = 1
    def meth(self, v):
        total = 0
        for i in range(v):
            total += i
        return total

def gen(k):
    for j in range(k):
        yield j * 2

def main():
    print("start")
    a = A()
    t = a.meth(3)
    f = fact(3)
    g = list(gen(2))
    sq = [q * q for q in range(3)]
    lam = lambda z: z + 1
    w = lam(4)
    try:
        1 / 0
    except ZeroDivisionError as e:
        t = 5
    print(t, f, g, sq, w)
    return t

main()
''',
}
COMMANDS = """\
b fact
b main
b A.meth
b 19
c
n
s
n
n
s
s
w
p v
a
c
a
bt
c
c
cl 1
c
j
p j
n
n
r
n
n
n
n
n
s
r
n
n
n
n
n
n
n
n
n
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
