# pdb: conditions, ignored and disabled breakpoints, until, loops on one line, break and continue, else, commands
from support.pdb_session import session

FILES = {
    "main.py": '''\
def loop():
    i = 0
    while i < 10:
        i += 1
        if i == 5:
            continue
        if i > 7:
            break
    else:
        print("never")
    for k in range(2): i += k
    while i < 12: i += 1
    for k in "ab":
        pass
    else:
        i = -i
    return i


print(loop())
print([n
       for n in range(3)
       if n > 0])
squares = {n: n * n for n in range(2)}
(lambda q:
    q + 1)(1)
''',
}
COMMANDS = """\
n
b 4
condition 1 i == 4
s
c
p i
condition 1
ignore 1 2
c
p i
disable 1
until
until
p i
until 10
n
n
n
n
n
n
n
n
n
n
n
n
n
n
n
n
n
p i
r
n
n
n
n
n
n
n
s
s
s
s
s
s
s
s
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
