# pdb: generators, generator expressions, comprehensions, lambdas and coroutines
from support.pdb_session import session

FILES = {
    "main.py": '''\
import types


def gen(n):
    for i in range(n):
        got = yield i
        if got:
            return got


@types.coroutine
def pause():
    yield "paused"


async def inner(x):
    await pause()
    y = x + 1
    return y


async def outer():
    z = await inner(1)
    async for each in agen():
        z += each
    return z


async def agen():
    yield 1
    yield 2


def main():
    g = gen(3)
    a = next(g)
    try:
        b = g.send("stop")
    except StopIteration as e:
        b = e.value
    lazy = (v * v for v in range(2))
    total = sum(lazy)
    c = outer()
    c.send(None)
    try:
        c.send(None)
    except StopIteration as e:
        d = e.value
    return a, b, total, d


print(main())
''',
}
COMMANDS = """\
b main
c
n
s
s
n
s
n
s
n
s
n
n
s
s
s
s
n
n
n
s
s
s
r
s
n
s
s
s
s
w
s
s
n
n
n
n
n
n
s
n
n
n
n
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
