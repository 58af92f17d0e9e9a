# pdb: try, except, finally, with, decorators, match, raise and the stop at an exception
from support.pdb_session import session

FILES = {
    "main.py": '''\
import bdb
import contextlib


@contextlib.contextmanager
def manager():
    yield 1


def plain(function):
    return function


@plain
@plain
def blocks(v):
    with manager() as m:
        m += 1
    try:
        raise ValueError(
            "bad")
    except TypeError:
        pass
    except ValueError as e:
        s = str(e)
    finally:
        s += "!"
    match v:
        case 0:
            pass
        case [a, b] if a > b:
            s += "list"
        case _:
            s += "other"
    try:
        v.missing
    finally:
        s += "?"


try:
    blocks([2, 1])
except AttributeError as error:
    print(error)
class C(object):
    """doc"""
    x = 1
    def f(self):
        pass
''',
}
COMMANDS = """\
n
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
p s
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
c
"""

for backend in "settrace", "monitoring":
    print("==", backend)
    session(FILES, COMMANDS, backend)
