# pdb: breakpoints in modules that are imported later, temporary ones, expressions, lists, display, assignments
from support.pdb_session import session

FILES = {
    "main.py": '''\
import os


def work(n):
    import mod_later
    t = mod_later.Thing(n)
    r = mod_later.helper(1, 2, 3, 4, key="k", other=5)
    return t.double + r


x = work(3)
print(x)
''',
    "mod_later.py": '''\
LIMIT = 3

def helper(a, b=2, *args, key=None, **kw):
    total = a + b
    for each in args:
        total += each
    return total


class Thing:
    """A thing."""

    def __init__(self, size):
        self.size = size

    @property
    def double(self):
        return self.size * 2

    @staticmethod
    def make(n):
        return Thing(n)
''',
}
COMMANDS = """\
tbreak mod_later:4
b mod_later.py:14
b work
n
n
b work
c
n
c
s
r
p self.size
up
p n
l
ll
down
c
args
p total, args, kw
pp kw
display total
n
n
n
n
undisplay total
whatis total
!total = 100
p total
total = 7; print(total)
clear 2
b
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
