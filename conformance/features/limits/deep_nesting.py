# Deeply nested source and data.
print(eval("(" * 150 + "1" + ")" * 150), eval("-" * 300 + "1"), eval("[" * 90 + "]" * 90) != 1)
print(eval(" + ".join(["1"] * 3000)), eval(" and ".join(["1"] * 3000)), eval("".join(["'a'"] * 3000)) == "a" * 3000)
try:
    eval("(" * 300 + "1" + ")" * 300)
except SyntaxError as e:
    print(e.msg)
try:
    compile("if 1:\n" + "".join(" " * i + "if 1:\n" for i in range(1, 120)) + " " * 120 + "pass", "<s>", "exec")
except IndentationError as e:
    print(e.msg)
x = []
for _ in range(100000): x = [x]
depth = 0
while x:
    x = x[0]
    depth += 1
print(depth)
nested = []
for _ in range(1000000): nested = [nested]
for name, act in (("repr", lambda: repr(nested)), ("eq", lambda: nested == [nested])):
    try:
        act()
        print(name, "fine")
    except RecursionError as e:
        print(name, type(e).__name__)
src = "x = 0\n" + "".join("  " * i + f"for i{i} in range(1):\n" for i in range(18)) + "  " * 18 + "x += 1\nprint(x)"
exec(src)
def make(n):
    f = lambda: 0
    for _ in range(n):
        f = (lambda g: lambda: g() + 1)(f)
    return f
print(make(300)())
