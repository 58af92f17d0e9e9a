# Code compiled from a tree has frames where code compiled from the text has some.
import ast

source = """
import sys
import inspect


def outer():
    seen = 1

    def look():
        nonlocal seen
        seen = sys._getframe(1)

    look()
    return seen.f_code.co_name, seen.f_lineno


def locals_of_caller():
    return sorted(inspect.currentframe().f_back.f_locals)


def caller(a):
    b = a + 1
    return locals_of_caller()


print(outer(), caller(1))
"""
exec(compile(source, "text", "exec"), {"__name__": "text"})
tree = ast.parse(source)
exec(compile(tree, "tree", "exec"), {"__name__": "tree"})
print(compile(source, "one", "exec") == compile(tree, "two", "exec"))
