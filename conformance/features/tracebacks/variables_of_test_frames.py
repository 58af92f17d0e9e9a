"""What test runners look for in a traceback's frames: __tracebackhide__, and the variables of code made of a tree."""
import ast


def hidden(n):
    __tracebackhide__ = n > 1
    raise ValueError(n)


def shown(n):
    __traceback_hide__ = False
    hidden(n)


def frames(error):
    tb = error.__traceback__.tb_next
    while tb is not None:
        yield tb.tb_frame.f_code.co_name, dict(tb.tb_frame.f_locals)
        tb = tb.tb_next


for n in 1, 2:
    try:
        shown(n)
    except ValueError as e:
        print(*frames(e), sep="\n")

tree = ast.parse("""
def inner(x):
    y = x * 2
    raise KeyError(y)

def outer(*args, key=1):
    inner(key)
""")
namespace = {}
exec(compile(tree, "a tree", "exec"), namespace)
try:
    namespace["outer"](1, 2, key=3)
except KeyError as e:
    print(*frames(e), sep="\n")
