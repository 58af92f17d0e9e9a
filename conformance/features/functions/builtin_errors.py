# Errors of calls to built-in functions.
for call in ("len()", "len(1)", "int('x')", "int(None)", "[].append()", "[].pop(1, 2)", "{}.get()", "'a'.join(1)",
             "'a'.join([1])", "ord('ab')", "chr(-1)", "abs('x')", "sum(['a'])", "max([])", "next(iter([]))",
             "isinstance(1, 2)", "range(1, 2, 0)", "sorted([1, 'a'])", "print(foo=1)", "float('y')",
             "list(1)", "dict([1])", "dict([(1, 2, 3)])", "'abc'.index('z')", "[1].remove(2)", "{}.popitem()",
             "{}['k']", "().index(1)", "bytes(-1)", "hash([])", "iter(1)", "getattr(1, 'foo')", "None.__class__.x()", "'a' + 1", "1 + 'a'",
             "-'a'", "[1] * 'a'", "None.x", "set([[]])", "int('1' * 5000)", "zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True))"):
    try:
        print(eval(call))
    except Exception as e:
        print(call[:40], "->", type(e).__name__, e)
