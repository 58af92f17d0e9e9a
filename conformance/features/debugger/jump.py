# pdb: jumps over, back and out of blocks, and those that are refused
from support.pdb_session import session

FILES = {
    "main.py": '''\
def f(n):
    a = 1
    b = 2
    for i in range(n):
        a += i
        b += a
    try:
        a = 5
        a = 6
    finally:
        b = 7
    with open(__file__) as file:
        c = 1
        c = 2
    if a:
        c = 3
    else:
        c = 4
    try:
        int("x")
    except ValueError:
        c = 5
        c = 6
    return a, b, c


__file__ = f.__code__.co_filename
print(f(2))
print("end")
''',
}
COMMANDS = """\
b f
c
n
j 2
n
j 5
n
n
n
j 3
n
n
n
j 7
n
n
j 12
n
n
j 14
n
j 15
n
j 18
n
j 22
n
n
n
n
n
j 20
n
n
n
j 100
j x
j 1
r
p __return__
j 2
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
