# co_names, co_consts, equality, replace, CodeType, line tables
import inspect
import types


def f(a, b=2, *args, c, **kw):
    """doc"""
    import os.path as p
    x = a.attr + len(b) * 1000
    del x.gone
    x.there = "text"
    return p, [1, 2, 3], x, c in {"y", "z"}


def tail(code):
    return [c if not isinstance(c, types.CodeType) else c.co_name for c in code.co_consts]


print(f.__code__.co_names)
print([sorted(c) if isinstance(c, frozenset) else c for c in f.__code__.co_consts])


def none_only(): pass
def value(): return 1
def both(x):
    if x:
        return
    return 1000
def outer():
    def inner(): return outer
    return inner


for each in none_only, value, both, outer, lambda: None, lambda q: q(k=1):
    print(each.__name__, tail(each.__code__), each.__code__.co_names)

same = compile("a + b * 2.5", "x", "eval"), compile("a + b * 2.5", "y", "eval")
print(same[0] == same[1], hash(same[0]) == hash(same[1]), len(set(same)))
for other in "a - b * 2.5", "a + b * 2.0", "a + c * 2.5", "\na + b * 2.5", "a + b * 2":
    print(other.strip(), same[0] == compile(other, "x", "eval"))
print(compile("0.0", "", "eval") == compile("-0.0", "", "eval"), compile("(1,)", "", "eval") == compile("(1.0,)", "", "eval"))

code = f.__code__
copy = types.CodeType(
    code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_stacksize, code.co_flags,
    code.co_code, code.co_consts, code.co_names, code.co_varnames, code.co_filename, code.co_name, code.co_qualname,
    code.co_firstlineno, code.co_linetable, code.co_exceptiontable, code.co_freevars, code.co_cellvars)
print(copy == code, copy is code)


def add(a, b):
    return a + b


clone = types.FunctionType(
    add.__code__.replace(co_name="plus", co_varnames=("p", "q"), co_firstlineno=7), globals())
print(clone(p=1, q=2), clone.__code__.co_name, clone.__code__ == add.__code__, inspect.signature(clone))
try:
    add.__code__.replace(co_nlocals=5)
except ValueError as e:
    print(e)
try:
    add.__code__.replace(co_names=(1,))
except SystemError as e:
    print(e)
try:
    types.CodeType(1, 2)
except TypeError as e:
    print(e)
shifted = add.__code__.replace(co_firstlineno=1000)
first = next(line for *_, line in shifted.co_lines() if line)
print(first in (1000, 1001), list(add.__code__.replace(co_linetable=b"").co_lines()))
