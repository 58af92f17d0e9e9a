# The recursion limit, as it is by default and as a program sets it.
import sys


def deepest():
    depth = 0

    def go():
        nonlocal depth
        depth += 1
        go()

    try:
        go()
    except RecursionError as e:
        print(e, depth)


deepest()
sys.setrecursionlimit(50)
deepest()
try:
    sys.setrecursionlimit(1)
except RecursionError as e:
    print(e)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)


def both():
    try:
        both()
    except RecursionError:
        both()


sys.setrecursionlimit(15)
try:
    both()
except RecursionError as e:
    print(e)

sys.setrecursionlimit(5000)
deepest()


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


sys.setrecursionlimit(200_000)
print(count(50_000))
sys.setrecursionlimit(1000)


class Endless:
    def __getattr__(self, name):
        return self.other


try:
    Endless().some
except RecursionError as e:
    print(e)
print(sys.getrecursionlimit())
