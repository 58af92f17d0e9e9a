# Every binary operator on every pair of built-in types: the result or the message.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import operator, warnings
warnings.simplefilter("ignore")
values = {"int": 7, "bool": True, "float": 2.5, "complex": 1j, "str": "ab", "bytes": b"ab", "list": [1], "tuple": (1,), "dict": {"a": 1}, "set": {1}, "range": range(2), "None": None}
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow, "@": operator.matmul, "&": operator.and_, "|": operator.or_, "^": operator.xor, "<<": operator.lshift, "<": operator.lt, "==": operator.eq, "in": lambda a, b: a in b}
for symbol, op in ops.items():
    for a, x in values.items():
        row = []
        for b, y in values.items():
            try:
                row.append(repr(op(x, y))[:24])
            except Exception as e:
                row.append(type(e).__name__[0] + str(len(str(e))))
        print(symbol, a, *row)
