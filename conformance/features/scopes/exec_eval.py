# exec, eval and compile with namespaces.
ns = {}
exec("x = 1\ndef f(): return x + 1", ns)
print(ns["x"], ns["f"](), sorted(k for k in ns if k != "__builtins__"))
print(eval("x * 10", ns), eval("a + b", {"a": 1}, {"b": 2}))
l = {}
exec("y = 5; z = y", {}, l)
print(l)
code = compile("1 + 2", "<c>", "eval")
print(eval(code), code.co_filename, code.co_name)
exec(compile("print('compiled')", "<c>", "exec"))
exec(compile("3 * 4", "<c>", "single"))
def f():
    v = 1
    exec("v = 2")
    print(v, eval("v + 1"), sorted(locals()))
f()
try:
    eval("1 +")
except SyntaxError as e:
    print(e.msg)
try:
    eval("x = 1")
except SyntaxError as e:
    print(e.msg)
try:
    exec("undefined_thing", {})
except NameError as e:
    print(e)
class Map(dict):
    def __missing__(self, k): return f"<{k}>"
print(eval("foo + bar", {}, Map()))
print(eval("[x for x in range(3)]"), eval("(lambda q: q * 2)(4)"))
exec("def g():\n  return h()\ndef h(): return 'h'\nprint(g())", {})
print(eval("__name__", {"__name__": "custom"}))
g = {"__builtins__": {}}
try:
    eval("len", g)
except NameError as e:
    print(e)
